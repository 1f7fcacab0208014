# What the program says after a key. One plain sentence, with what to do next.
say-press-again = { $what }? Tryk { $key } igen.
say-room-will-see = Så ser alle: { $what }. Tryk { $key } igen for at vise det.
say-taken-back = Taget tilbage: { $what }.
say-brought-back = Gjort igen: { $what }.
say-striking = Ordene er væk fra skærmene og bliver nu slettet i filerne …
say-struck = Slettet for altid fra verkstads egne filer.
say-struck-title = Den gamle titel står stadig i filens navn. Giv filen et nyt navn, når den er lukket.
say-struck-in-short = Slettet.
say-struck-elsewhere = De samme ord står stadig i { $workshops }. Åbn hvert værksted, og slet ordene også der: Tab, nummeret, x.
say-struck-there = »{ $title }« ({ $date })
say-struck-unread = Ordene kan også stå i { $names }, som verkstad ikke kunne læse.
say-not-for-the-room = Noget om filerne: { $key } viser det.
say-exports-deleted = Fjernet sammen med det, der blev slettet: { $names }. Eksportér igen efter behov.
say-questions-deleted = Dine egne spørgsmål er fjernet, for det slettede kan have stået der.
say-not-forgotten = Spørgsmålet blev ikke fjernet: { $path } kan ikke ændres. Slet selv filen, hvis du kan, men så er alle dine egne spørgsmål væk.
say-unreached = Det slettede kan stadig stå i filer, der ikke kunne fjernes: { $names }. verkstad prøver igen, hver gang værkstedet åbnes. Slet selv filerne, hvis du kan.
say-at-stake = { $n ->
    [one] Én linje er ikke gemt på nogen disk.
   *[other] { $n } linjer er ikke gemt på nogen disk.
} Skriv en mappe med plads, fx på et USB-stik, og tryk Enter. Tryk { $key } igen for at afslutte: så går det tabt.
say-lies-here = Alt er gemt. Værkstedet ligger her fra nu af: { $path }
say-counted-again = Noteret som sagt igen.
say-popcorn = Popcorn: den, der vil, taler.
say-round = Runde: én ad gangen, bordet rundt.
say-pairs = To og to: alle taler samtidig.
say-two-screens = To skærme: denne er kun din. Deltagernes åbnes med verkstad screen.
say-moved = Flyttet til »{ $list }«.
say-stored-as-text = Det var ingen kommando, så det blev gemt som tekst. Ctrl+Z fortryder.
say-put-in = Skudt ind: { $part }, { $length }. { $key } går videre.
say-put-in-plain = Skudt ind: { $part }, { $length }. Intet at blande: ingen har været i grupper endnu. { $key } går videre.
say-put-in-instead = { $part }: { $steps ->
    [one] ét trin udgår
   *[other] { $steps } trin udgår
}. { $key } går videre, Ctrl+Z fortryder.
say-removed = Fjernet: { $what }. Ctrl+Z fortryder.
say-merged = { $merged } hører nu til { $into }.
say-divided = Grupper på { $sizes }.
say-dots-later = Det gælder fra næste afstemning. I denne har hver deltager { $each ->
    [one] { $each } prik
   *[other] { $each } prikker
}.
say-day-is-over = Dagen er slut. Tryk { $key } for at gå videre i dag.
say-stays-over = Dagen er slut.
say-embers-closed = Dagen er slut. Listen er lukket og kan ikke åbnes igen.
say-not-begun = Dagen er ikke begyndt. Tryk { $key } for at starte.
say-line-first = Tilføj linjen med Enter først, eller tøm den med Ctrl+U.
say-link-fields = En forbindelse går mellem to forskellige felter. Vælg et andet nummer.
say-on-all-sheets = { $line } står allerede på alle ark. Kun her: { $line } > { $sheet }
say-no-group = { $number } findes ikke, kun { $groups }: linjen er gemt, som den er. { $key } fortryder.
say-no-place = { $place } findes ikke, kun { $places }.
say-no-head = { $place } findes ikke, kun { $places }. Det blev nummer { $line } under { $at }. { $line } d fjerner det. Fjern også det, der følger, og skriv det igen med det rigtige nummer foran.
say-tables-stand = Antallet af borde ændres ikke længere: folk har allerede skiftet bord.
say-too-many-cells = Her er kun { $most } felter. Fjern et semikolon, eller gem linjen som ét felt med { $key }.
say-no-such-date = Den dato findes ikke. Den er gemt som tekst; { $key } fortryder.
say-label-again = Intet er slettet. Skriv samme nummer eller bogstav en gang til, eller tryk Esc.
say-vote-open = Afstemningen er åben. Tallene vises, når den lukkes.
say-scale-opened = Skriv svarene ind. De vises, når du trykker Ctrl+O.
say-scale-shown = Alle ser, hvor mange der har valgt hvert tal. Ctrl+N går videre.
say-scale-too-few = Punkter med færre end seks svar på sedler vises uden tal. Drøft dem i stedet.
say-reworded-since = Svarene gælder den tidligere ordlyd. Ctrl+Z henter den tilbage. Begge står i referatet.
say-vote-counted = Prikker talt: { $counted } af { $possible }. Ctrl+N går videre.
say-uneven-slips = { $slips ->
    [one] 1 seddel
   *[other] { $slips } sedler
}, { $people ->
    [one] 1 deltager
   *[other] { $people } deltagere
}: er der kommet flere til? Ctrl+G
say-uneven-dots = { $dots ->
    [one] 1 prik
   *[other] { $dots } prikker
} af { $possible } mulige: er der kommet flere til? Ctrl+G
say-uneven-values = { $values } svar på ét punkt, kun { $people } til stede: er der kommet flere til? Ctrl+G
say-close-anyway = Luk alligevel: tryk igen på den tast, du lige brugte.
say-slip-refused = »{ $slip }« tælles ikke med. { $why } Enter igen: ugyldig seddel.
say-slip-differs = Seddel { $number }: først { $first }, nu { $now }. Se på sedlen, og skriv den én gang til.
say-slip-blank = blank
say-slip-invalid = ugyldig
say-slip-none = ingen
say-slip-handed-in = Noteret som ugyldig. Ctrl+Z fortryder.
say-counted-twice = { $slips ->
    [one] 1 seddel
   *[other] Alle { $slips } sedler
} er talt to gange; { $settled ->
    [0] alt stemmer
    [one] 1 afveg og er rettet
   *[other] { $settled } afveg og er rettet
}.
say-carrier = Fører det videre: { $who }.
say-agreed = Noteret: { $what }.
say-not-understood = »{ $line }« kunne ikke forstås. Tøm linjen, så ser du hvordan.
say-clock-forward = Computerens ur blev stillet { $length } frem. Nedtællingen går som før.
say-clock-back = Computerens ur blev stillet { $length } tilbage. Nedtællingen går som før.
say-paste-too-long = Det, du satte ind, var for langt ({ $megabytes } MB). Sæt mindre ind ad gangen.
say-part-failed = Noget gik galt i baggrunden. Intet er tabt; bare fortsæt.
say-too-long = Det er { $over ->
    [one] 1 tegn
   *[other] { $over } tegn
} for langt. Forkort teksten, eller del den i to.
say-opening = Åbner værkstedet … Sker der ingenting, svarer disken ikke: se efter, om den er tilsluttet.
say-nothing-to-undo = Der er ikke mere at fortryde.
say-nothing-to-redo = Der er ikke mere at gøre igen.
say-nothing-changed = Intet blev ændret.
say-not-here = Det er her ikke længere.
say-unknown = Der er ikke noget »{ $label }« her. Skriv et nummer eller bogstav, der står først på en linje.
say-other-list = Det står på en anden liste.
say-people = Skriv, hvor mange I er, fra 1 til 999.
say-dots = Skriv to tal: prikker til hver (1 til 99), og hvor mange der højst må sidde på samme punkt.
say-minutes = Skriv et antal minutter, fra 0 til 1440.
say-row-is-on = I er i gang med dette trin. Gå til et andet først.
say-nothing-to-vote-on = Der er ikke noget at stemme om endnu. Saml ind først.
say-vote-is-open = Afstemningen er allerede åben.
say-vote-is-closed = Afstemningen er lukket. Tryk Ctrl+O for at tælle videre.
say-scale-is-closed = Optællingen er afsluttet. Tryk Ctrl+O for at åbne den igen.
say-scale-was-shown = Svarene vises allerede: kommer der en seddel til, kan alle regne ud, hvad der står på den. For tidligt? Ctrl+Z fortryder visningen.
say-values-number = { $typed } skrevet, { $wanted } skal bruges. Mangler et svar, så skriv en bindestreg: 4 - 5
say-values-counts = { $typed } skrevet, { $wanted } skal bruges: ét antal for hvert tal, 0 hvis ingen valgte det.
say-values-range = Skriv tal fra 1 til { $most }, eller en bindestreg for intet svar.
say-values-only-slips = Dette besvares kun på sedler, så ingen behøver at vise sit tal.
say-too-many-dots = { $given ->
    [one] 1 prik
   *[other] { $given } prikker
}, men hver har { $each }. Ret linjen.
say-too-many-on-one = Højst { $most ->
    [one] én prik
   *[other] { $most } prikker
} på punkt { $label }. Ret linjen.
say-many-islands = { $people ->
    [one] 1 deltager
   *[other] { $people } deltagere
} rækker til omkring { $most ->
    [one] én ø
   *[other] { $most } øer
}. Lad gerne en hvile.
say-unrecorded = I denne metode skal der ikke skrives noget.
say-no-parts = I denne metode skrives der ikke noget ned, så der kan ikke skydes noget ind.
say-no-part-after-the-end = Dagen er slut: der kan ikke skydes mere ind.
say-block-in-parts = Denne metode varer flere dage: lav et selvstændigt værksted af den.
say-block-goes-on = Denne metode bygger på et tidligere værksted: lav et selvstændigt værksted af den.
say-block-has-its-lists = Dagen har allerede et fremtidsværksted, og bundlisten og toplisten kan kun være der én gang. Vælg en anden metode.
say-nothing-to-close = »5 minutter tilbage« kan skydes ind én gang, mens et trin er i gang.
say-no-closing = Mødet er kort nok, som det er: gå videre for at slutte.
say-no-list-for-dots = Her er der ingen liste at sætte prikker på.
say-nothing-to-go-to = Her står der ikke noget at gå hen til endnu.
say-has-dots = Denne liste har allerede fået prikker.
say-dots-come = Prikkerne på denne liste hører til { $step }.
say-nothing-to-write-to = På dette trin skal der ikke skrives noget.
say-line-stays = På dette trin skal der ikke skrives noget. Ctrl+U tømmer linjen.
say-nothing-same = Der er ikke sagt noget lignende endnu. Tryk Enter for at tilføje det.
say-nothing-said = Der er ikke sagt noget endnu. Skriv en linje først.
say-nothing-parked = Denne metode har ingen liste at parkere på.
say-nothing-to-park = Skriv det, der skal parkeres, og tryk så på { $key }.
say-point-first = Skriv et nummer først, eller vælg med pilene.
say-status-like = Skriv s og et ciffer: { $statuses }
say-not-ended = Et værksted, du har valgt, er ikke slut. Åbn det først, og tryk Ctrl+N, til dagen er slut.
say-what-to-do = Skriv også, hvad der skal gøres: et af bogstaverne nederst.
say-point-at-two = Skriv mindst to numre: det første punkt bliver stående.
say-one-at-a-time = Ét ad gangen: skriv kun ét af dem.
say-not-with-this = Det kan ikke gøres med dette.
say-count-like = Skriv et antal, fx { $example }
say-no-other-list = Der er ingen anden liste at flytte det til.
say-no-sheet = Gå til et ark først: Ctrl+A.
say-there-already = Det står der allerede.
say-no-islands = Der er ingen øer endnu. Lav en først.
say-begin-with-what = En plan begynder med HVAD. Tryk ↑ for at komme derhen.
say-begin-with-name = Begynd med, hvad det handler om: Budget; 10
say-not-late = I er ikke bagud. Der er ikke noget at indhente.
say-no-buffers = Metoden har ingen buffer.
say-no-lunch = Dagen har ingen lang pause. Giv en pause mindst 30 minutter.
say-nothing-counted = Der er ikke talt nogen prikker endnu. Skriv dem ind først.
say-all-had-floor = Der er ikke flere punkter. { $key } går videre.
say-nothing-on-floor = Intet punkt er i gang. Ctrl+A: næste punkt. Nyt: skriv + Budget; 10
say-before-the-day = { $date } er før selve mødedagen. Datoen er gemt alligevel; { $key } fortryder.
say-far-ahead = { $date } er mere end to år ude i fremtiden. Datoen er gemt alligevel; { $key } fortryder.
say-split = En ny ø: { $island }
say-parked = Parkeret. Det kommer tilbage med planerne.
say-parked-until-end = Parkeret. Det tages op, inden I slutter.
say-parked-shown = Det her blev parkeret. Afslut det, eller tag det op et andet sted; { $key } går videre.
say-minutes-like = Skriv et antal minutter, fx 15.
say-part-like = Skriv et nummer eller navn fra listen, og minutter, hvis du vil: 1 3
say-clock-like = Skriv et klokkeslæt, fx 11.15.
say-fit-offered = Tiderne passer ikke sammen. { $key } tilpasser trinnene.
say-next-like = Skriv et klokkeslæt, og datoen, hvis du kender den: 26/11 8.30
say-fits = Trinnene er allerede tilpasset tiderne, så godt det kan lade sig gøre.
say-paste-where-you-write = Her kan du ikke skrive. Sæt ind i skrivelinjen.
say-other-window = Skriv i det andet vindue.
say-close-again = Tryk Esc igen for at lukke vinduet.
say-how-to-leave = Tryk { $key } for at afslutte programmet.
say-how-to-leave-twice = Tryk { $key } to gange for at afslutte programmet.

# What was taken back or brought back.
event-people = hvor mange der er til stede ({ $people })
event-away = antallet af afbud og vikarer
event-item = punkt { $number }
event-item-changed = en ændring i et punkt
event-floor = hvilket punkt der er i gang
event-left = hvad der venter til næste møde
event-brief = ændringen af det, der står om dagen
event-dots-each = hvor mange prikker hver har
event-minutes = ny længde på et trin ({ $length })
event-agenda = ændringen i tidsplanen
event-part = det indskudte trin
event-started = dagens start
event-went = skiftet til et andet trin
event-next-part = tidspunktet for næste gang
event-paused = at uret blev stoppet
event-resumed = at uret blev startet igen
event-went-on = at I gik videre en anden dag
event-until = hvornår I begynder igen
event-ended = dagens afslutning
event-added = punkt { $number }, »{ $text }«
event-added-many = { $n ->
    [one] 1 punkt
   *[other] { $n } punkter
}, det første »{ $text }«
event-reworded = den nye ordlyd »{ $text }«
event-again = et »sagt igen«
event-removed = at et punkt blev fjernet
event-merged = en sammenlægning
event-moved = at et punkt blev flyttet til en anden liste
event-linked = en forbindelse mellem to punkter
event-marked = at et punkt blev markeret
event-headed = at et punkt blev sat under en overskrift
event-became = svaret på et håb
event-objection = det, der blev noteret om et »men«
event-theme = tema { $letter }, »{ $name }«
event-theme-changed = ændringen af et tema
event-vote-opened = at afstemningen blev åbnet
event-slip = en seddel
event-dots = et antal prikker
event-values = en optælling af svar
event-vote-closed = at afstemningen blev lukket
event-vote-reopened = at afstemningen blev åbnet igen
event-cut = ændringen af listens længde
event-heard = at én havde haft ordet
event-passed = at én sprang over
event-groups = gruppeinddelingen eller rækkefølgen
event-island = ø { $number }, »{ $name }«
event-island-changed = ændringen af en ø
event-plan = plan { $label }
event-plans = { $count ->
    [one] 1 plan
   *[other] { $count } planer
}
event-plan-changed = ændringen af en plan
event-plan-removed = at en plan blev fjernet
event-carrier = hvem der fører det videre
event-follow-ups = ændringen af et opfølgningsmøde
event-agreed = hvad I ellers blev enige om
event-embers = det, I tager med jer
say-embers-kept = { $count ->
    [one] 1 linje er gemt.
   *[other] { $count } linjer er blandet og gemt.
}
event-other = den seneste ændring

# A table in which a method has named the rows.
say-named-row = Rækkerne ligger fast: ingen kan tilføjes eller fjernes.
# A cell that takes no words.
say-holds-number = Skriv et tal her.
say-holds-scale = Skriv et ciffer fra 1 til 5.
say-holds-choice = Skriv et tal fra 1 til { $most }, eller skriv svaret med ord.
say-holds-computed = Det regnes ud fra de andre kolonner.

say-go-to-month = Gå først til måneden: skriv dens nummer, fx 8 for august, og tryk Enter.
event-year-begins = at året starter i { $month }
event-point = linje { $number }
event-point-changed = en ændring i en linje
event-points = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
