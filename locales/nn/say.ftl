# What the program says after a key. One plain sentence, with what to do next.
say-press-again = { $what }? Trykk { $key } ein gong til.
say-room-will-see = Då ser alle: { $what }. Trykk { $key } igjen for å vise det.
say-taken-back = Angra: { $what }.
say-brought-back = Tilbake att: { $what }.
say-striking = Orda er borte frå skjermane og blir no sletta frå filene …
say-struck = Sletta for godt frå verkstad sine eigne filer.
say-struck-title = Den gamle tittelen står framleis i filnamnet. Gi fila eit nytt namn når ho er lukka.
say-struck-in-short = Sletta.
say-struck-elsewhere = Dei same orda står framleis i { $workshops }. Opne kvar verkstad, og slett orda der òg: Tab, nummeret, x.
say-struck-there = «{ $title }» ({ $date })
say-struck-unread = Dei same orda kan òg stå i { $names }, men der kunne verkstad ikkje lese.
say-not-for-the-room = Noko om filene: { $key } viser det.
say-exports-deleted = Fjerna saman med det som vart sletta: { $names }. Eksporter på nytt ved behov.
say-questions-deleted = Dine eigne spørsmål er fjerna, for det som vart sletta, kan ha stått der.
say-not-forgotten = Spørsmålet vart ikkje fjerna: { $path } kan ikkje endrast. Slett fila sjølv viss du kan, men då er alle dine eigne spørsmål borte.
say-unreached = Det som vart sletta, kan framleis stå i filer som ikkje kunne fjernast: { $names }. verkstad prøver igjen kvar gong verkstaden blir opna. Slett filene sjølv viss du kan.
say-at-stake = { $n ->
    [one] Éi linje er ikkje lagra på nokon disk.
   *[other] { $n } linjer er ikkje lagra på nokon disk.
} Skriv ei mappe med plass, til dømes på ein minnepinne, og trykk Enter. Trykk { $key } ein gong til for å avslutte: då går det tapt.
say-lies-here = Alt er lagra. Verkstaden ligg her frå no av: { $path }
say-counted-again = Notert som sagt på nytt.
say-popcorn = Popcorn: den som vil, snakkar.
say-round = Runde: éin om gongen, etter tur.
say-pairs = To og to: alle para snakkar samtidig.
say-two-screens = To skjermar: denne er berre din. Den som alle ser, opnar du med verkstad screen.
say-moved = Flytta til «{ $list }».
say-stored-as-text = Det var ingen kommando, så det vart lagra som tekst. Ctrl+Z angrar.
say-put-in = Lagt inn: { $part }, { $length }. { $key } går vidare.
say-put-in-plain = Lagt inn: { $part }, { $length }. Ikkje noko å blande: ingen har vore i grupper enno. { $key } går vidare.
say-put-in-instead = { $part }: { $steps ->
    [one] eitt steg går ut
   *[other] { $steps } steg går ut
}. { $key } går vidare, Ctrl+Z angrar.
say-removed = Fjerna: { $what }. Ctrl+Z angrar.
say-merged = Slo { $merged } saman med { $into }.
say-divided = Grupper på { $sizes }.
say-dots-later = Det gjeld frå neste røysting. I denne har alle { $each ->
    [one] { $each } prikk
   *[other] { $each } prikkar
} kvar.
say-day-is-over = Dagen er slutt. Trykk { $key } for å gå vidare i dag.
say-stays-over = Dagen er slutt.
say-embers-closed = Dagen er slutt. Lista er lukka og kan ikkje opnast att.
say-not-begun = Dagen har ikkje starta. Trykk { $key } for å starte.
say-line-first = Legg inn linja med Enter først, eller tøm ho med Ctrl+U.
say-link-fields = Ei kopling går mellom to ulike felt. Vel eit anna nummer.
say-on-all-sheets = { $line } står allereie på alle arka. Berre her: { $line } > { $sheet }
say-no-group = { $number } finst ikkje, berre { $groups }: linja er lagra som ho er. { $key } angrar.
say-no-place = { $place } finst ikkje, berre { $places }.
say-no-head = { $place } finst ikkje, berre { $places }. Det vart nummer { $line } under { $at }. { $line } d fjernar det. Fjern òg det som følgjer, og skriv det på nytt med rett nummer framfor.
say-tables-stand = Talet på bord blir ikkje endra lenger: folk har allereie bytt bord.
say-too-many-cells = Her er det berre { $most } felt. Ta bort eit semikolon, eller lagre linja som eitt felt med { $key }.
say-no-such-date = Den datoen finst ikkje. Det du skreiv, er lagra som tekst; { $key } angrar.
say-label-again = Ingenting er sletta. Skriv same nummer eller bokstav ein gong til, eller trykk Esc.
say-vote-open = Røystinga er open. Tala blir viste når ho blir lukka.
say-scale-opened = Skriv inn svara. Dei blir viste når du trykkjer Ctrl+O.
say-scale-shown = Alle ser kor mange som gav kva tal. Ctrl+N går vidare.
say-scale-too-few = Der færre enn seks har svart på lapp, blir ingen tal viste. Snakk heller om det.
say-reworded-since = Svara gjeld den førre ordlyden. Ctrl+Z angrar. Begge ordlydane står i referatet.
say-vote-counted = Prikkar talde: { $counted } av { $possible }. Ctrl+N går vidare.
say-uneven-slips = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lappar
}, { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
}: har det kome nokon til? Rett talet med Ctrl+G
say-uneven-dots = { $dots ->
    [one] 1 prikk
   *[other] { $dots } prikkar
}, men berre { $possible } moglege: har det kome nokon til? Rett talet med Ctrl+G
say-uneven-values = { $values } svar på eitt punkt, berre { $people } til stades: har det kome nokon til? Ctrl+G
say-close-anyway = Lukke likevel? Trykk tasten du nettopp brukte, ein gong til.
say-slip-refused = «{ $slip }» er ikkje talt. { $why } Trykk Enter igjen viss lappen er ugyldig.
say-slip-differs = Lapp { $number }: først { $first }, no { $now }. Sjå på lappen, og skriv han ein gong til.
say-slip-blank = blank
say-slip-invalid = ugyldig
say-slip-none = ingen
say-slip-handed-in = Notert som ugyldig. Ctrl+Z angrar.
say-counted-twice = { $slips ->
    [one] 1 lapp er tald
   *[other] Alle { $slips } lappar er talde
} to gonger; { $settled ->
    [0] alt stemmer
    [one] 1 var ulik og er retta
   *[other] { $settled } var ulike og er retta
}.
say-carrier = Tek det vidare: { $who }.
say-agreed = Notert: { $what }.
say-not-understood = «{ $line }» vart ikkje forstått. Tøm linja, så ser du korleis.
say-clock-forward = Klokka på maskina vart stilt { $length } fram. Nedteljinga går som før.
say-clock-back = Klokka på maskina vart stilt { $length } tilbake. Nedteljinga går som før.
say-paste-too-long = Det du limte inn, var for langt ({ $megabytes } MB). Lim inn mindre om gongen.
say-part-failed = Noko gjekk gale i bakgrunnen. Arbeidet ditt er trygt; berre hald fram.
say-too-long = Det er { $over ->
    [one] 1 teikn
   *[other] { $over } teikn
} for langt. Kort ned teksten, eller del han i to.
say-opening = Opnar verkstaden … Skjer det ingenting, svarar ikkje disken: sjå etter om han er kopla til.
say-nothing-to-undo = Det er ikkje meir å angre.
say-nothing-to-redo = Det er ikkje meir å gjere om att.
say-nothing-changed = Ingenting vart endra.
say-not-here = Det er ikkje her lenger.
say-other-list = Det står i ei anna liste.
say-unknown = Ingenting her heiter «{ $label }». Skriv eit nummer eller ein bokstav som står først på ei linje.
say-people = Skriv kor mange de er, frå 1 til 999.
say-dots = Skriv kor mange prikkar kvar får (1 til 99), og kor mange som kan stå på same punkt.
say-minutes = Eit steg kan ta frå 0 til 1440 minutt.
say-row-is-on = De er på dette steget no. Gå til eit anna først.
say-nothing-to-vote-on = Det er ingenting å røyste over enno. Samle inn først.
say-vote-is-open = Røystinga er allereie open.
say-vote-is-closed = Røystinga er lukka. Trykk Ctrl+O for å telje vidare.
say-scale-is-closed = Teljinga er avslutta. Trykk Ctrl+O for å opne ho igjen.
say-scale-was-shown = Svara er allereie viste: kjem det ein lapp til, kan alle rekne ut kva som står på han. For tidleg? Ctrl+Z angrar visinga.
say-values-number = Du skreiv { $typed } svar, { $wanted } trengst. Bindestrek for ikkje svart: 4 - 5
say-values-counts = Du skreiv { $typed } tal, { $wanted } trengst: eitt for kvart trinn, 0 om ingen valde det.
say-values-range = Skriv eit tal frå 1 til { $most } for kvart punkt, eller bindestrek for ikkje svart.
say-values-only-slips = Her svarar alle berre på lapp, så ingen treng å vise talet sitt.
say-too-many-dots = { $given ->
    [one] 1 prikk
   *[other] { $given } prikkar
}, men kvar har { $each }. Rett linja.
say-too-many-on-one = Høgst { $most ->
    [one] éin prikk
   *[other] { $most } prikkar
} på punkt { $label }. Rett linja.
say-many-islands = { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
} rekk til om lag { $most ->
    [one] éi øy
   *[other] { $most } øyar
}. La gjerne ei kvile.
say-unrecorded = I denne metoden blir ingenting skrive ned.
say-no-parts = I denne metoden blir ingenting skrive ned, så ingenting kan leggjast inn.
say-no-part-after-the-end = Dagen er over: ingenting meir kan leggjast inn.
say-block-in-parts = Denne metoden går over fleire dagar: lag ein eigen verkstad av han.
say-block-goes-on = Denne metoden byggjer på ein tidlegare verkstad: lag ein eigen verkstad av han.
say-block-has-its-lists = Dagen har allereie ein framtidsverkstad, og botnlista og topplista finst berre éin gong.
say-nothing-to-close = «5 minutt att» kan leggjast inn éin gong, medan eit steg går føre seg.
say-no-closing = Møtet er kort nok som det er: gå vidare for å avslutte.
say-no-list-for-dots = Her er det inga liste å setje prikkar på.
say-nothing-to-go-to = Her står det ikkje noko å gå til enno.
say-has-dots = Denne lista har allereie fått prikkar.
say-dots-come = Prikkane på denne lista høyrer til { $step }.
say-nothing-to-write-to = I dette steget blir ingenting skrive ned.
say-line-stays = I dette steget blir ingenting skrive ned. Ctrl+U tømmer linja.
say-nothing-same = Det er ikkje sagt noko liknande enno. Trykk Enter for å leggje det inn.
say-nothing-said = Ingenting er sagt enno. Skriv ei linje først.
say-nothing-parked = Denne metoden har inga liste å parkere i.
say-nothing-to-park = Skriv det som skal parkerast, og trykk så { $key }.
say-point-first = Skriv eit nummer først, eller vel med pilene.
say-status-like = Skriv s og eit siffer: { $statuses }
say-not-ended = Ein verkstad du har valt, er ikkje ferdig. Opne han først, og gå vidare med Ctrl+N til dagen er slutt.
say-what-to-do = Skriv òg kva som skal gjerast: ein av bokstavane nedst.
say-point-at-two = Skriv minst to nummer: det første punktet blir ståande.
say-one-at-a-time = Eitt om gongen: skriv berre eitt nummer eller éin bokstav.
say-not-with-this = Det kan ikkje gjerast med dette.
say-count-like = Skriv kor mange, til dømes { $example }
say-no-other-list = Det er inga anna liste å leggje det i.
say-no-sheet = Gå til eit ark først: Ctrl+A.
say-there-already = Det står der allereie.
say-no-islands = Det er ingen øyar enno. Lag ei først.
say-begin-with-what = Ein plan byrjar med KVA. Trykk ↑ for å kome dit.
say-begin-with-name = Byrj med kva det gjeld: Budsjett; 10
say-not-late = De er ikkje forseinka. Det er ingenting å ta att.
say-no-buffers = Denne metoden har ingen buffer.
say-no-lunch = Dagen har ingen lang pause. Gi ein pause minst 30 minutt.
say-nothing-counted = Ingen prikkar er talde enno. Legg dei inn først.
say-all-had-floor = Det er ingen fleire saker å ta opp. { $key } går vidare.
say-nothing-on-floor = Inga sak er oppe. Ctrl+A neste sak. Ny sak: skriv + Budsjett; 10
say-before-the-day = { $date } er før sjølve møtedagen. Datoen er lagra likevel; { $key } angrar.
say-far-ahead = { $date } er meir enn to år fram. Det er lagra likevel; { $key } angrar.
say-split = Ei ny øy: { $island }
say-parked = Parkert. Det kjem att med planane.
say-parked-until-end = Parkert. Det blir teke opp før de sluttar.
say-parked-shown = Dette vart parkert. Avslutt det, eller ta det opp ein annan stad; { $key } går vidare.
say-minutes-like = Skriv kor mange minutt, til dømes 15.
say-part-like = Skriv eit nummer eller namn frå lista, og minutt om du vil: 1 3
say-clock-like = Skriv eit klokkeslett, til dømes 11.15.
say-fit-offered = Tidene går ikkje opp. Trykk { $key } for å tilpasse stega.
say-fits = Stega er allereie tilpassa tidene så langt det går.
say-next-like = Skriv eit klokkeslett, med dato om du veit han: 26/11 8.30
say-paste-where-you-write = Her kan du ikkje skrive. Lim inn i skrivelinja.
say-other-window = Skriv i det andre vindauget.
say-close-again = Trykk Esc ein gong til for å lukke dette vindauget.
say-how-to-leave = Trykk { $key } for å avslutte programmet.
say-how-to-leave-twice = Trykk { $key } to gonger for å avslutte programmet.

# What was taken back or brought back.
event-people = kor mange som er til stades ({ $people })
event-away = talet på forfall og vikarar
event-item = sak { $number }
event-item-changed = ei endring i ei sak
event-floor = kva sak som er oppe
event-left = kva som ventar til neste møte
event-brief = endringa av det som står om dagen
event-dots-each = kor mange prikkar kvar har
event-minutes = ny lengd på eit steg ({ $length })
event-agenda = endringa i programmet
event-part = det som vart lagt inn
event-started = starten på dagen
event-went = bytet av steg
event-next-part = tida for neste gong
event-paused = at klokka står
event-resumed = at klokka går igjen
event-went-on = at de gjekk vidare ein annan dag
event-until = kva tid de held fram
event-ended = slutten på dagen
event-added = punkt { $number }, «{ $text }»
event-added-many = { $n ->
    [one] 1 punkt
   *[other] { $n } punkt
}, det første «{ $text }»
event-reworded = den nye ordlyden «{ $text }»
event-again = eitt «sagt på nytt»
event-removed = fjerninga av eit punkt
event-merged = ei samanslåing
event-moved = flyttinga til ei anna liste
event-linked = ei kopling mellom to punkt
event-marked = merkinga av eit punkt
event-headed = plasseringa av eit punkt under ei overskrift
event-became = svaret på eit håp
event-objection = det som vart notert om eit «men»
event-theme = tema { $letter }, «{ $name }»
event-theme-changed = endringa av eit tema
event-vote-opened = at røystinga vart opna
event-slip = ein lapp
event-dots = ein sum av prikkar
event-values = ei teljing av svar
event-vote-closed = at røystinga vart lukka
event-vote-reopened = at røystinga vart opna på nytt
event-cut = endringa av lengda på lista
event-heard = éin som har sagt sitt
event-passed = éin som stod over
event-groups = gruppeinndelinga eller rekkjefølgja
event-island = øy { $number }, «{ $name }»
event-island-changed = endringa av ei øy
event-plan = plan { $label }
event-plans = { $count ->
    [one] 1 plan
   *[other] { $count } planar
}
event-plan-changed = endringa av ein plan
event-plan-removed = fjerninga av ein plan
event-carrier = kven som tek det vidare
event-follow-ups = endringa av eit oppfølgingsmøte
event-agreed = kva de elles vart samde om
event-embers = det de tek med dykk
say-embers-kept = { $count ->
    [one] 1 linje er lagra.
   *[other] { $count } linjer er blanda og lagra.
}
event-other = den siste endringa

# A table in which a method has named the rows.
say-named-row = Desse radene ligg fast: ingen kan leggjast til eller takast bort.
# A cell that takes no words.
say-holds-number = Skriv eit tal her.
say-holds-scale = Skriv eit siffer frå 1 til 5.
say-holds-choice = Skriv eit tal frå 1 til { $most }, eller orda.
say-holds-computed = Dette blir rekna ut frå dei andre kolonnane.

say-go-to-month = Gå til månaden først: skriv nummeret, til dømes 8 for august, og trykk Enter.
event-year-begins = at året startar i { $month }
event-point = linje { $number }
event-point-changed = ei endring i ei linje
event-points = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
