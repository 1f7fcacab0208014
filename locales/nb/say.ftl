# What the program says after a key. One plain sentence, with what to do next.
say-press-again = { $what }? Trykk { $key } en gang til.
say-room-will-see = Da ser alle: { $what }. Trykk { $key } igjen for å vise det.
say-taken-back = Angret: { $what }.
say-brought-back = Tilbake igjen: { $what }.
say-striking = Ordene er borte fra skjermene og slettes nå i filene …
say-struck = Slettet for godt fra verkstads egne filer.
say-struck-title = Den gamle tittelen står fortsatt i filnavnet. Gi fila et nytt navn når den er lukket.
say-struck-in-short = Slettet.
say-struck-elsewhere = De samme ordene står fortsatt i { $workshops }. Åpne hvert verksted, og slett ordene der også: Tab, nummeret, x.
say-struck-there = «{ $title }» ({ $date })
say-struck-unread = De samme ordene kan også stå i { $names }, som verkstad ikke kunne lese.
say-not-for-the-room = Noe om filene: { $key } viser det.
say-exports-deleted = Filer med det som ble slettet, er fjernet: { $names }. Eksporter på nytt ved behov.
say-questions-deleted = Dine egne spørsmål er fjernet, for det slettede kan ha stått der.
say-not-forgotten = Spørsmålet ble ikke fjernet: { $path } kan ikke endres. Slett fila selv hvis du kan, men da er alle dine egne spørsmål borte.
say-unreached = Det slettede kan fortsatt stå i filer som ikke kunne fjernes: { $names }. verkstad prøver igjen hver gang verkstedet åpnes. Slett filene selv hvis du kan.
say-at-stake = { $n ->
    [one] Én linje er ikke lagret på noen disk.
   *[other] { $n } linjer er ikke lagret på noen disk.
} Skriv en mappe med plass, for eksempel på en minnepinne, og trykk Enter. Trykk { $key } igjen for å avslutte: da går det tapt.
say-lies-here = Alt er lagret. Verkstedet ligger her fra nå av: { $path }
say-counted-again = Notert som sagt igjen.
say-popcorn = Popcorn: den som vil, snakker.
say-round = Runde: én om gangen, etter tur.
say-pairs = To og to: alle parene snakker samtidig.
say-two-screens = To skjermer: denne er bare din. Skjermen som alle ser, åpnes med verkstad screen.
say-moved = Flyttet til «{ $list }».
say-stored-as-text = Det var ingen kommando, så det ble lagret som tekst. Ctrl+Z angrer.
say-put-in = Satt inn: { $part }, { $length }. { $key } går videre.
say-put-in-plain = Satt inn: { $part }, { $length }. Ikke noe å blande: ingen har vært i grupper ennå. { $key } går videre.
say-put-in-instead = { $part }: { $steps ->
    [one] ett steg utgår
   *[other] { $steps } steg utgår
}. { $key } går videre, Ctrl+Z angrer.
say-removed = Fjernet: { $what }. Ctrl+Z angrer.
say-merged = { $merged } hører nå til { $into }.
say-divided = Grupper på { $sizes }.
say-dots-later = Det gjelder fra neste avstemning. I denne har alle { $each ->
    [one] { $each } prikk
   *[other] { $each } prikker
} hver.
say-day-is-over = Dagen er slutt. Trykk { $key } for å gå videre i dag.
say-stays-over = Dagen er slutt.
say-embers-closed = Dagen er slutt. Lista er lukket og kan ikke åpnes igjen.
say-not-begun = Dagen har ikke startet. Trykk { $key } for å starte.
say-line-first = Legg inn linja med Enter først, eller tøm den med Ctrl+U.
say-link-fields = En kobling går mellom to ulike felter. Velg et annet nummer.
say-on-all-sheets = { $line } står allerede på alle arkene. Bare her: { $line } > { $sheet }
say-no-group = { $number } finnes ikke, bare { $groups }: linja er lagret som den er. { $key } angrer.
say-no-place = { $place } finnes ikke, bare { $places }.
say-no-head = { $place } finnes ikke, bare { $places }. Det ble nummer { $line } under { $at }. { $line } d fjerner det. Fjern også det som følger, og skriv det på nytt med riktig nummer foran.
say-tables-stand = Antall bord endres ikke lenger: folk har allerede byttet bord.
say-too-many-cells = Her er det bare { $most } felter. Ta bort et semikolon, eller lagre linja som ett felt med { $key }.
say-no-such-date = Den datoen finnes ikke. Den er lagret som tekst; { $key } angrer.
say-label-again = Ingenting er slettet. Skriv samme nummer eller bokstav en gang til, eller trykk Esc.
say-vote-open = Avstemningen er åpen. Tallene vises når den lukkes.
say-scale-opened = Skriv inn svarene. De vises når du trykker Ctrl+O.
say-scale-shown = Alle ser hvor mange som valgte hvert tall. Ctrl+N går videre.
say-scale-too-few = Der færre enn seks har svart på lapp, vises ingen tall. Snakk heller om det.
say-reworded-since = Svarene gjelder forrige ordlyd. Ctrl+Z angrer. Begge ordlydene står i referatet.
say-vote-counted = Prikker talt: { $counted } av { $possible }. Ctrl+N går videre.
say-uneven-slips = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lapper
}, { $people ->
    [one] 1 deltaker
   *[other] { $people } deltakere
}: har det kommet noen til? Ctrl+G
say-uneven-dots = { $dots ->
    [one] 1 prikk
   *[other] { $dots } prikker
} av { $possible } mulige: har det kommet noen til? Ctrl+G
say-uneven-values = { $values } svar på ett punkt, bare { $people } til stede: har det kommet noen til? Ctrl+G
say-close-anyway = Lukke likevel? Trykk tasten du nettopp brukte, en gang til.
say-slip-refused = «{ $slip }» telles ikke. { $why } Enter igjen: ugyldig lapp.
say-slip-differs = Lapp { $number }: først { $first }, nå { $now }. Se på lappen, og skriv den en gang til.
say-slip-blank = blank
say-slip-invalid = ugyldig
say-slip-none = ingen
say-slip-handed-in = Notert som ugyldig. Ctrl+Z angrer.
say-counted-twice = { $slips ->
    [one] 1 lapp
   *[other] Alle de { $slips } lappene
} er talt to ganger; { $settled ->
    [0] alt stemmer
    [one] 1 var ulik og er rettet
   *[other] { $settled } var ulike og er rettet
}.
say-carrier = Tar det videre: { $who }.
say-agreed = Notert: { $what }.
say-not-understood = «{ $line }» ble ikke forstått. Tøm linja, så ser du hvordan.
say-clock-forward = Klokka på maskinen ble stilt { $length } fram. Nedtellingen går som før.
say-clock-back = Klokka på maskinen ble stilt { $length } tilbake. Nedtellingen går som før.
say-paste-too-long = Det du limte inn, var for langt ({ $megabytes } MB). Lim inn mindre om gangen.
say-part-failed = Noe gikk galt i bakgrunnen. Arbeidet ditt er trygt; bare fortsett.
say-too-long = Det er { $over ->
    [one] 1 tegn
   *[other] { $over } tegn
} for langt. Kort ned teksten, eller del den i to.
say-opening = Åpner verkstedet … Skjer det ingenting, svarer ikke disken: se etter om den er koblet til.
say-nothing-to-undo = Det er ikke mer å angre.
say-nothing-to-redo = Det er ikke mer å gjøre om igjen.
say-nothing-changed = Ingenting ble endret.
say-not-here = Det er ikke her lenger.
say-other-list = Det står på en annen liste.
say-unknown = Ingenting her heter «{ $label }». Skriv et nummer eller en bokstav som står først på en linje.
say-people = Skriv hvor mange dere er, fra 1 til 999.
say-dots = Skriv hvor mange prikker hver får (1 til 99), og hvor mange som kan stå på samme punkt.
say-minutes = Et steg kan ta fra 0 til 1440 minutter.
say-row-is-on = Dere er på dette steget nå. Gå til et annet først.
say-nothing-to-vote-on = Det er ingenting å stemme over ennå. Samle inn først.
say-vote-is-open = Avstemningen er allerede åpen.
say-vote-is-closed = Avstemningen er lukket. Trykk Ctrl+O for å telle videre.
say-scale-is-closed = Tellingen er avsluttet. Trykk Ctrl+O for å åpne den igjen.
say-scale-was-shown = Svarene vises allerede: kommer det en lapp til, kan alle regne ut hva som står på den. For tidlig? Ctrl+Z angrer visningen.
say-values-number = { $typed } skrevet, { $wanted } trengs. Skriv bindestrek for ubesvart: 4 - 5
say-values-counts = { $typed } skrevet, { $wanted } trengs: ett antall for hvert tall, 0 hvis ingen valgte det.
say-values-range = Skriv tall fra 1 til { $most }, eller bindestrek for ubesvart.
say-values-only-slips = Her svarer alle bare på lapp, så ingen trenger å vise tallet sitt.
say-too-many-dots = { $given ->
    [one] 1 prikk
   *[other] { $given } prikker
}, men hver har { $each }. Rett linja.
say-too-many-on-one = Høyst { $most ->
    [one] én prikk
   *[other] { $most } prikker
} på punkt { $label }. Rett linja.
say-many-islands = { $people ->
    [one] 1 deltaker
   *[other] { $people } deltakere
} er nok til omtrent { $most ->
    [one] én øy
   *[other] { $most } øyer
}. La gjerne én øy hvile.
say-unrecorded = I denne metoden skrives ingenting ned.
say-no-parts = I denne metoden skrives ingenting ned, så ingenting kan settes inn.
say-no-part-after-the-end = Dagen er over: ingenting mer kan settes inn.
say-block-in-parts = Denne metoden går over flere dager: opprett et eget verksted med den.
say-block-goes-on = Denne metoden bygger på et tidligere verksted: opprett et eget verksted med den.
say-block-has-its-lists = Dagen har allerede et framtidsverksted, og det er bare plass til ett, med én bunnliste og én toppliste.
say-nothing-to-close = «5 minutter igjen» kan settes inn én gang, mens et steg pågår.
say-no-closing = Møtet er kort nok som det er: gå videre for å avslutte.
say-no-list-for-dots = Her er det ingen liste å sette prikker på.
say-nothing-to-go-to = Her står det ikke noe å gå til ennå.
say-has-dots = Denne lista har allerede fått prikker.
say-dots-come = Prikkene på denne lista hører til { $step }.
say-nothing-to-write-to = I dette steget skrives ingenting ned.
say-line-stays = I dette steget skrives ingenting ned. Ctrl+U tømmer linja.
say-nothing-same = Det er ikke sagt noe lignende ennå. Trykk Enter for å legge det inn.
say-nothing-said = Ingenting er sagt ennå. Skriv en linje først.
say-nothing-parked = Denne metoden har ingen liste å parkere i.
say-nothing-to-park = Skriv det som skal parkeres, og trykk så { $key }.
say-point-first = Skriv et nummer først, eller velg med pilene.
say-status-like = Skriv s og et siffer: { $statuses }
say-not-ended = Et verksted du har valgt, er ikke ferdig. Åpne det først, og gå videre med Ctrl+N til dagen er slutt.
say-what-to-do = Skriv også hva du vil gjøre: en av bokstavene nederst.
say-point-at-two = Skriv minst to numre: det første punktet blir stående.
say-one-at-a-time = Ett om gangen: skriv bare ett av dem.
say-not-with-this = Det kan ikke gjøres med dette.
say-count-like = Skriv et antall, for eksempel { $example }
say-no-other-list = Det er ingen annen liste å legge det i.
say-no-sheet = Gå til et ark først: Ctrl+A.
say-there-already = Det står der allerede.
say-no-islands = Det er ingen øyer ennå. Lag en først.
say-begin-with-what = En plan begynner med HVA. Trykk ↑ for å komme dit.
say-begin-with-name = Begynn med hva det gjelder: Budsjett; 10
say-not-late = Dere er ikke forsinket. Det er ingenting å ta igjen.
say-no-buffers = Denne metoden har ingen buffer.
say-no-lunch = Dagen har ingen lang pause. Gi en pause minst 30 minutter.
say-nothing-counted = Ingen prikker er talt ennå. Legg dem inn først.
say-all-had-floor = Ingen flere saker i dag. { $key } går videre.
say-nothing-on-floor = Ingen sak er oppe. Ctrl+A neste sak. Ny sak: skriv + Budsjett; 10
say-before-the-day = { $date } er før selve møtedagen. Datoen er lagret likevel; { $key } angrer.
say-far-ahead = { $date } er mer enn to år fram. Datoen er lagret likevel; { $key } angrer.
say-split = En ny øy: { $island }
say-parked = Parkert. Det kommer tilbake med planene.
say-parked-until-end = Parkert. Det tas opp før dere slutter.
say-parked-shown = Dette ble parkert. Avklar det nå, eller ta det opp et annet sted; { $key } går videre.
say-minutes-like = Skriv et antall minutter, for eksempel 15.
say-part-like = Skriv et nummer eller navn fra lista, og minutter om du vil: 1 3
say-clock-like = Skriv et klokkeslett, for eksempel 11.15.
say-fit-offered = Tidene går ikke opp. Trykk { $key } for å tilpasse stegene.
say-fits = Stegene er allerede tilpasset tidene så langt det går.
say-next-like = Skriv et klokkeslett, med dato om du vet den: 26/11 8.30
say-paste-where-you-write = Her kan du ikke skrive. Lim inn i skrivelinja.
say-other-window = Skriv i det andre vinduet.
say-close-again = Trykk Esc en gang til for å lukke dette vinduet.
say-how-to-leave = Trykk { $key } for å avslutte programmet.
say-how-to-leave-twice = Trykk { $key } to ganger for å avslutte programmet.

# What was taken back or brought back.
event-people = antallet til stede ({ $people })
event-away = antallet forfall og vikarer
event-item = sak { $number }
event-item-changed = en endring i en sak
event-floor = hvilken sak som er oppe
event-left = hva som venter til neste møte
event-brief = endringen av det som står om dagen
event-dots-each = hvor mange prikker hver har
event-minutes = ny lengde på et steg ({ $length })
event-agenda = endringen i programmet
event-part = steget som ble satt inn
event-started = starten på dagen
event-went = bytte av steg
event-next-part = tiden for neste gang
event-paused = stopp av klokka
event-resumed = start av klokka
event-went-on = at dere gikk videre en annen dag
event-until = det nye tidspunktet dere begynner igjen
event-ended = slutten på dagen
event-added = punkt { $number }, «{ $text }»
event-added-many = { $n ->
    [one] 1 punkt
   *[other] { $n } punkter
}, det første «{ $text }»
event-reworded = den nye ordlyden «{ $text }»
event-again = ett «sagt igjen»
event-removed = fjerningen av et punkt
event-merged = en sammenslåing
event-moved = flyttingen til en annen liste
event-linked = en kobling mellom to punkter
event-marked = merkingen av et punkt
event-headed = plasseringen av et punkt under en overskrift
event-became = svaret på et håp
event-objection = det som ble notert om et «men»
event-theme = tema { $letter }, «{ $name }»
event-theme-changed = endringen av et tema
event-vote-opened = åpningen av avstemningen
event-slip = en lapp
event-dots = et antall prikker
event-values = en telling av svar
event-vote-closed = lukkingen av avstemningen
event-vote-reopened = gjenåpningen av avstemningen
event-cut = endringen av lengden på lista
event-heard = én som har sagt sitt
event-passed = én som sto over
event-groups = gruppeinndelingen eller rekkefølgen
event-island = øy { $number }, «{ $name }»
event-island-changed = endringen av en øy
event-plan = plan { $label }
event-plans = { $count ->
    [one] 1 plan
   *[other] { $count } planer
}
event-plan-changed = endringen av en plan
event-plan-removed = fjerningen av en plan
event-carrier = hvem som tar det videre
event-follow-ups = endringen av et oppfølgingsmøte
event-agreed = hva dere ellers ble enige om
event-embers = det dere tar med dere
say-embers-kept = { $count ->
    [one] 1 linje er lagret.
   *[other] { $count } linjer er blandet og lagret.
}
event-other = den siste endringen

# A table in which a method has named the rows.
say-named-row = Disse radene ligger fast: ingen kan legges til eller tas bort.
# A cell that takes no words.
say-holds-number = Skriv et tall her.
say-holds-scale = Skriv et siffer fra 1 til 5.
say-holds-choice = Skriv et tall fra 1 til { $most }, eller et av ordene.
say-holds-computed = Dette regnes ut fra de andre kolonnene.

say-go-to-month = Gå til måneden først: skriv nummeret, for eksempel 8 for august, og trykk Enter.
event-year-begins = at året starter i { $month }
event-point = linje { $number }
event-point-changed = en endring i en linje
event-points = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
