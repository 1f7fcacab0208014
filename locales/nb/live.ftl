# The facilitator's screen while a workshop is led.
live-too-small = Gjør dette vinduet større: minst { $cols } × { $rows } tegn.

# The head: step, clock, how the day stands.
live-step-of = Steg { $place } av { $of }
live-until = til { $clock }
live-starts = Starter kl. { $clock }
live-day-over = Dagen er slutt
live-nearly-over = Snart slutt
live-over-time = Over tiden
live-paused = Klokka står
live-blank = Bildet er skjult
live-late = { $length } forsinket
live-to-spare = { $length } å gå på
live-on-time = I rute
live-people = { $people ->
    [one] 1 til stede
   *[other] { $people } til stede
}

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Steget
live-pane-before = Før dagen
live-pane-result = Dagens resultat
live-pane-script = Manus
live-agenda = Dagen { $span }
live-script = Bare for deg
live-script-all = Manus – alle ser det
live-say = Si
live-do = Gjør
live-rules = Kjøreregler
live-pitfalls = Pass på
live-took = { $took }/{ $planned } min
live-took-long = { $took }/{ $planned } t
live-left-out = utgår
live-end = { $clock } Slutt
live-pin-legend = ◆ fast tid
live-drift-legend = +5: 5 min forsinket

# The work of the step.
live-lines = { $name } · { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-above = ↑ { $count } til
live-below = ↓ { $count } til
live-nothing-yet = Ingenting ennå. Skriv det som blir sagt, og trykk Enter.
live-said = ×{ $count }
live-holds = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-has-wish = ✓ har fått et ønske
live-no-wish = mangler ønske
live-group = Gruppe { $group }
live-met = innfridd
live-partly = delvis
live-not-yet = ikke ennå
live-on-island = { $people ->
    [one] 1 deltaker
   *[other] { $people } deltakere
}
live-rests = hviler
live-missing = { $count ->
    [one] 1 tomt felt
   *[other] { $count } tomme felt
}
live-complete = ✓ alt utfylt
live-below-cut = Ikke på lista:

# Rounds.
live-heard = { $heard } av { $turns } har sagt sitt
live-pairs-heard = { $heard } av { $turns } par har sagt sitt
live-waiting = { $count } igjen
live-passed = { $count } sto over, spør igjen
live-round = runde
live-popcorn = popcorn
live-in-pairs = to og to
live-say-pairs = Snakk to og to og bli enige om ett svar. Så sier hvert par sitt.
live-do-pairs = Skriv én linje for hvert par. Si bare takk, likt til alle.
live-rather-pairs = Runden tar { $minutes } min. To og to ({ $key }): { $pairs } min.
live-count-turn = Én til har sagt sitt
live-end-round = Avslutt runden
live-end-talk = Ferdig
live-speaks-host = Bare du snakker.
live-speaks-nobody = Ingen snakker. La det være stille.
live-speaks-stick = Den som har kubben, snakker.
live-speaks-card = Den som har kortet, snakker.
live-speaks-inner = Den som har kubben i den indre ringen, snakker.
live-speaks-teller = Bare den som forteller, snakker.
live-speaks-team = Teamet snakker.
live-hint-circle = PgDn går videre, PgUp går tilbake. Ingenting skrives ned.
live-hint-embers = PgDn går videre, PgUp går tilbake. Dere skriver når dagen er slutt.
live-steps = Videre/tilbake
live-begins = Start dagen

# Votes.
live-dots-each = { $each ->
    [one] 1 prikk hver
   *[other] { $each } prikker hver, høyst { $most } på samme punkt
}
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } talt, { $missing } mangler
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } talt, { $over } for mange
live-sum-all = { $people } × { $each } = { $possible }, alle er talt
live-vote-not-open = Avstemningen åpnes når du skriver inn de første prikkene, eller med Ctrl+O.
live-vote-closed = Avstemningen er lukket. Lista har { $count ->
    [one] 1 punkt.
   *[other] { $count } punkter.
}
live-way-slips = Én lapp per linje: { $labels }. Blank lapp: 0
live-way-slips-in = Alle lappene er inne. Ctrl+O lukker avstemningen.
live-way-wall = Skriv nummer og antall prikker: 3 9
live-way-hands = Tell hendene, og skriv antallet
live-way-again = Skriv lappene en gang til, i samme rekkefølge
live-scale-slips = { $slips } av { $people ->
    [one] 1 lapp er inne.
   *[other] { $people } lapper er inne.
}
live-scale-way-slips = Ett tall 1–{ $most } for hvert punkt, i rekkefølge: { $numbers }. Ubesvart: -
live-scale-way-hands = Hvor mange valgte 1, 2 … { $most }? Skriv antallene: 0 3 8 …
live-scale-way-wall = Fra veggen: hvor mange valgte 1, 2 … { $most }? 0 3 8 …
live-scale-only-slips = Bare lapper: ingen viser tallet sitt.
live-scale-closed = Tellingen er avsluttet. Ctrl+O åpner den igjen.
live-scale-shown = Svarene vises. Ctrl+N går videre.
live-hands-for = Rekk opp hånda for: { $what }
live-many-candidates = { $count } punkter: håndsopprekning tar rundt { $length }. Lag temaer først, eller skriv ut stemmelappene.
live-ballot-pages = Lista fyller { $pages } sider på skjermen.
live-long-ballot = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}{ $pages ->
    [one] { "" }
   *[other] , { $pages } sider
}: lag temaer (3 7 Navn) eller skriv ut lapper
live-long-ballot-narrow = { $count } stk.{ $pages ->
    [one] { "" }
   *[other] , { $pages } sider
}: lag temaer

# Groups.
live-count-off = { $people ->
    [one] 1 deltaker
   *[other] { $people } deltakere
} i grupper på høyst { $size }: tell 1–{ $groups }
live-sizes = Grupper på { $sizes }
live-group-at-hand = Du skriver for gruppe { $group } av { $groups }
live-tables = { $people ->
    [one] 1 person
   *[other] { $people } personer
} ved { $tables } bord: { $sizes }
live-nobody-again = Ingen møter samme person to ganger.
live-meet-again = { $pairs ->
    [one] Ett par møtes mer enn én gang.
   *[other] { $pairs } par møtes mer enn én gang.
}
live-table-at-hand = { $table } av { $tables }
live-tables-chosen = { $people ->
    [one] 1 person velger bord
   *[other] { $people } personer velger bord
} ({ $tables } å velge mellom). Telt: { $counted }
live-tables-places = Plass til bare { $places }, { $people } er her.
live-table-over = { $table }: { $people }, høyst { $most }
live-group-lines = { $lines ->
    [one] 1 linje
   *[other] { $lines } linjer
} ({ $least }–{ $most } er nok)
live-report-title = Tittel
live-mixed = { $people ->
    [one] 1 person blandet i { $groups } grupper: { $sizes }
   *[other] { $people } personer blandet i { $groups } grupper: { $sizes }
}
live-mixed-otherwise = { $people } er her nå, { $divided } er delt inn. Nye tar neste nummer i en gruppe.

# The turn.
live-turning = Hva i stedet for «{ $text }» ({ $label })?
live-turned = { $done } av { $all } har fått et ønske
live-each-island = Omtrent { $length } per øy
live-floor-time = { $n ->
    [one] 1 sak
   *[other] { $n } saker
} · { $length }
live-floor-still = { $n ->
    [one] 1 sak igjen
   *[other] { $n } saker igjen
} · { $length }
live-floor-over = { $length } for mye
live-floor-without = { $n ->
    [one] 1 sak uten minutter
   *[other] { $n } saker uten minutter
}
live-floor-left = { $left } igjen av { $length }
live-floor-up = Tiden er ute. { $more } 3 min til · { $park } neste gang · { $next } neste sak
live-floor-later = neste gang
live-pitch-each = { $minutes ->
    [one] 1 minutt per øy til å fortelle
   *[other] { $minutes } minutter per øy til å fortelle
}
live-pitch-left = Øy { $number } forteller: { $left } igjen
live-pitch-over = Øy { $number }: på tide å runde av, så neste
# Islands and plans.
live-islands = { $count ->
    [0] Ingen øyer ennå
    [one] 1 øy
   *[other] { $count } øyer
} · høyst { $most } for { $people ->
    [one] 1 deltaker
   *[other] { $people } deltakere
}
live-few-there = Øy { $number } har færre enn to deltakere: si takk, og la den hvile.
live-many-there = Øy { $number } har flere enn sju deltakere: del den gjerne.
live-few-there-narrow = Øy { $number }: færre enn to. Hvile?
live-many-there-narrow = Øy { $number }: over sju. Dele?
live-no-link-down = Uten kobling til bunnlista: { $numbers }
live-no-link-up = Uten kobling til topplista: { $numbers }
live-not-on-island = { $count } har ikke valgt øy ennå
live-plan-of = Plan for { $name }
live-plan-at-hand = { $label } · { $name }
live-missing-word = mangler

# What the day is about.
live-question = Spørsmålet
live-critique-question = Kritikkspørsmål
live-vision-question = Visjonsspørsmål
live-purpose = Formål
live-goal = Mål
live-mandate = Mandat
live-commissioner = Oppdragsgiver
live-title = Tittel
live-carrier = Tar det videre
live-agreed = Også avtalt
live-embers = Det vi tar med oss
live-say-embers = Etterpå skriver vi det ned: én linje hver, uten navn.
live-say-embers-only = Bare det dere tar med dere, skrives ned: etterpå, uten navn.
live-embers-key = Enter: skriv det hver enkelt tar med seg.
live-embers-each = Én linje hver, høyst 60 tegn, ingen navn. Trykk Enter, så forsvinner linja herfra.
live-embers-lost = Ingenting er lagret før lista er lukket: stopper maskinen før det, er alt borte.
live-embers-close = Enter på tom linje lukker lista: da blir linjene blandet og lagret.
live-embers-seen = Alle ser denne skjermen. Slå av projektoren før noen skriver.
live-embers-count = { $count ->
    [one] 1 linje tatt imot
   *[other] { $count } linjer tatt imot
}
live-embers-leaving = Trykk samme tast en gang til, så er alt som ble skrevet, borte.
live-embers-closing = Enter én gang til lukker lista: etterpå kan ingen legge til noe.
live-to-embers = Jeg tar med meg ▸
live-nobody-yet = ingen ennå
live-follow-up = Møte { $number }: { $day }, { $length }
live-again-at = Vi begynner igjen kl. { $clock }
live-stands-still = ‖ står stille
live-next-part = Vi møtes igjen { $when }
live-before-start = Før start
live-start-key = Ctrl+N starter dagen.
live-start-calm = { $key } starter dagen.
live-test-key = Trykk Ctrl+R og velg lesetesten: kan bakerste rad lese?
live-for-next-time = Til neste møte

# What the room sees.
live-room-sees = Alle ser: { $what }
live-no-window = Åpne bildet for alle: verkstad screen
live-window-silent = Projektorvinduet henger. Åpne på nytt: verkstad screen
live-room-page = { $what }, side { $page }/{ $pages }
live-seen-blank = ingenting (tom skjerm) · { $key } viser bildet
live-seen-welcome = velkomsten
live-seen-test = lesetesten
live-seen-spotlight = bare punkt { $label }, i stor skrift
live-seen-sheet = { $name }, ark { $number }
live-seen-next = det som kommer nå: { $name }
live-seen-told = teksten til steget
live-seen-brief = det dagen handler om
live-seen-agenda = dagens program
live-seen-ballot = det dere stemmer over, uten prikker
live-seen-scale = punktene dere svarer på
live-seen-answers = svarene
live-seen-overview = oversikt: { $list }
live-seen-round = runden
live-seen-groups = inndelingen i grupper
live-seen-mixed = hvordan gruppene blandes
live-seen-tables = spørsmålet og bordene
live-seen-stations = bordene og spørsmålene
live-seen-change = hvem som går hvor
live-seen-turn = et punkt og ønskene til det
live-seen-islands = øyene
live-seen-plan = en plan
live-seen-plans = planene
live-seen-fire = bålet
live-seen-agreements = det dere lover hverandre
live-seen-words = spørsmålet og ordene
live-seen-circle = ringen
live-seen-row = sak { $label }
live-seen-break = pausen
live-seen-overnight = når dere møtes igjen
live-seen-after = hva som skjer videre
live-seen-closing = det vi fikk fram i dag
live-seen-thanks = takk
live-enlarge = Gjør teksten på lerretet større (Ctrl og +), så bakerste rad kan lese den.

# Saving.
live-saved = ✓ lagret
live-saving = lagrer …
live-not-saved = ✗ ikke lagret
live-save-again = Prøv en gang til med { $key } og «Lagre på nytt».
live-throw-away = øving – lagres ikke
live-practice = øving

# The entry line.
live-writing = SKRIVER
live-pointing = PEKER
live-to-list = { $list } ▸
live-to-question = Spørsmålet ▸
live-to-nothing = ▸
live-to-slip = Lapp { $number } av { $people } ▸
live-to-slips-in = { $people } av { $people ->
    [one] 1 lapp
   *[other] { $people } lapper
} ▸
live-to-slip-again = Omtelling: { $number } av { $slips } ▸
live-to-wall = Veggen ▸
live-to-hands = Hender for { $label } ▸
live-to-values = Antall for { $label } ▸
live-to-scale-slip = Lapp { $number } av { $people } ▸
live-to-group = Gruppe { $group } ▸
live-to-wish = Ønske for { $label } ▸
live-to-island = Øy ▸
live-to-cell = { $cell } · { $name } ▸
live-to-plan = Nummeret på planen ▸
live-to-carrier = Tar det videre ▸
live-to-agreed = Også avtalt ▸
live-point-at = Nummer ▸
live-ask-words = Ny ordlyd for { $label } ▸
live-ask-theme = Temanavn ({ $labels }) ▸
live-ask-contact = Kontaktperson øy { $label } ▸
live-ask-split = Ny øy fra { $label } ▸
live-ask-lift = { $label } løftes til (tomt: vi selv) ▸
live-ask-taken-up = Hvor tas { $label } opp? ▸
live-ask-whom = Hvem spør vi om plan { $label }? ▸
live-ask-whom-enter = Enter: vi spør { $who }
live-ask-hand-over = Hvem tar over plan { $label }? ▸
live-again-answered = Svar: { $said } av { $all }
live-again-left = { $n ->
    [one] 1 plan uten svar
   *[other] { $n } planer uten svar
}
live-again-open = { $n ->
    [one] 1 plan er åpen
   *[other] { $n } planer er åpne
}
live-again-due = Svar i dag: { $said } av { $all }
live-ask-answer = Svar på { $label } ▸
live-ask-people = Til stede ({ $people }) ▸
live-hint-people = 12 2 1: 12 til stede, 2 forfall, 1 vikar
live-ask-until = Begynner igjen kl. ▸
live-type-next = Neste del begynner ▸
live-ask-dots = Prikker, høyst per punkt: 3 2 ▸
live-ask-cut = Punkter på lista ▸
live-ask-elsewhere = Mappe å lagre i ▸
live-like = Ligner på punkt { $label } «{ $text }». { $key }: sagt igjen.
live-makes-theme = Tema: { $name } ← { $numbers }
live-fills-theme = Inn i tema { $label } ← { $numbers }
live-names-island = Ny øy: { $name } ← { $labels }
live-links-island = Til øy { $island } ← { $labels }
live-unlinks-island = Bort fra øy { $island }: { $labels }
live-links-lines = Kobling: { $from } → { $to }
live-unlinks-lines = Kobling fjernet: { $from } → { $to }
live-on-sheet = På ark { $sheet }: { $labels }
live-only-on-sheet = Bare på ark { $sheet }: { $labels }
live-off-sheet = Fjernet fra ark { $sheet }: { $labels }
live-counts-island = { $people ->
    [one] { $people } deltaker på øy { $island }
   *[other] { $people } deltakere på øy { $island }
}
live-island-contact = { $name } er kontaktperson
live-makes-plan = Ny plan: { $cells }
live-makes-row = Ny sak: { $what }
live-understood = { $does } · { $key }: tekst
live-hint-collect = Skriv { $one } { $other } Navn: tema av punkt { $one } og { $other }. Tab: pek.
live-hint-vision = Et «men»? Skriv det og trykk Ctrl+B, ikke Enter.
live-hint-island = Skriv øyas navn. Koble: -3 +C Navn. Fem på øy 2: 2 5.
live-hint-plan = Hva; hvordan; hvem; første steg; 20/5. Ett felt: ↑ ↓.
live-hint-happened = Skriv { $number } og det som blir sagt. Ferdig: { $number } s3.
live-hint-nothing-again = Ikke noe å følge opp. Videre: Ctrl+N
live-hint-onwards = Skriv { $number } og neste steg; hvem; 20/5. På vent: { $number } s4.
live-hint-point = Fjern { $label }: skriv { $label } d og trykk Enter. Tab: skrivelinja.
live-hint-after = Flytt møte { $n }: skriv { $n } u21 13.00 Storsalen
live-point-does = Enter: { $act } – { $what }
live-point-shown = { $what } vises stort. Trykk Enter, og skriv neste nummer.
live-not-called = { $label } finnes ikke
live-point-text = Enter lagrer dette som tekst.
live-hint-question = Endre det? Skriv spørsmålet på nytt. Ctrl+N går videre.
live-hint-groups = Skriv det gruppa sier. Ctrl+A: neste gruppe.
live-hint-reports = ↓: neste overskrift. 3 før ordene: gruppe 3. Ctrl+A: neste gruppe.
live-hint-board = ↓: neste felt. Flytt 7 til felt 3: Tab, 7 v3.
live-hint-sheets = ↓: neste felt. Koble: { $from } > { $to } hvorfor
live-hint-go-sheet = ↓: neste felt. Ark { $sheet }: { $sheet } og Enter.
live-hint-next-field = ↓: neste felt. Tab: pek.
live-hint-one-field = ↑: endre siste linje. Tab: pek.
live-hint-wording = Skriv neste ordlyd. ↑: endre siste.
live-hint-tables = Du trenger ikke skrive nå. Skriv 3 og ordene, så hører de til bord 3.
live-hint-tables-choose = 3=8: åtte ved bord 3. 3 før ordene: bord 3.
live-hint-tables-report = Skriv det bordet kom fram til. 3 før ordene: bord 3. Ctrl+A: neste bord.
live-seated-otherwise = { $people } er her nå, bordene er beregnet på { $seated }. Tab { $tables } g fordeler alle på nytt.
live-seated-otherwise-moved = { $people } er her nå, bordene er beregnet på { $seated }. De nye setter seg der det er plass.
live-hint-table = Hva; hvordan; hvem; steg; 20/5. Fem på øy 2: 2 5.
live-hint-rows = Budsjett; beslutning; 10 – én sak per linje
live-hint-rows-of = Én per linje: { $columns }
live-hint-note = Skriv ned. ↓ neste felt. Ctrl+A neste sak. + Budsjett: ny sak.
live-hint-action = Hva; hvem; 20/5. ↓ notat. Ctrl+A neste sak.
live-hint-ended = Få referatet: verkstad export { $id }
live-hint-still = Dere stoppet { $day }. { $key }: gå videre i dag.
live-hint-ended-copy = Dagen er slutt. Øvingskopien gir ikke noe referat.
live-hint-nothing = Her skrives ingenting ned. Ctrl+N går videre.
live-hint-talk = Ingenting skrives ned. Ctrl+B: parker
live-hint-heard = Ingenting skrives ned. Ferdig? Ctrl+N.
live-hint-pairs = Runde: { $minutes } min. { $key }: to og to.
live-caps-lock = Er Caps Lock på?

# What lies on top.
live-paste = Innlimte linjer
live-paste-becomes = { $count ->
    [one] 1 linje blir til et punkt
   *[other] { $count } linjer blir til punkter
}: Enter legger inn, Esc avbryter.
live-paste-rows = { $count ->
    [one] 1 linje blir til en plan
   *[other] { $count } linjer blir til planer
}: Enter legger inn, Esc avbryter.
live-paste-items = { $count ->
    [one] 1 linje blir til en sak
   *[other] { $count } linjer blir til saker
}: Enter legger inn, Esc avbryter.
live-paste-without = Uten «{ $mark }» og lignende først på hver linje.
live-paste-heads = Disse har ingen egen kolonne her og havner under { $column }: { $heads }
live-late-head = { $late } – hva nå?
live-late-take = Velg med et tall. Esc avbryter. Du kan angre.
live-repair-buffers = Bruk bufferne
live-repair-shorten = Kort ned litt på hvert kommende steg
live-repair-cuts = Forenkle slik metoden foreslår
live-repair-move = La ett steg vente til etter pausen
live-repair-end = Flytt slutten
live-change-minutes = { $name }: { $from } → { $to }
live-change-dropped = { $name }: utgår
live-change-moved = { $name }: senere
live-change-end = Slutt: { $clock }, hvis gruppa er med på det
live-at-step = { $name }: { $state }
live-now-column = nå
live-strike = Slett for godt
live-strike-warning = Dette kan ikke angres. Skriv { $label } en gang til og trykk Enter. Esc avbryter.
live-strike-had = Flere har hatt samme nummer eller bokstav. ↑ ↓ velger:
live-strike-stands = står der nå
live-strike-gone = står der ikke lenger
live-strike-again = Skriv { $label } en gang til ▸
live-wall = Vis for alle
live-choice-step = Bildet til steget
live-choice-blank = Ingenting (tom skjerm)
live-choice-agenda = Dagens program
live-choice-brief = Spørsmål, formål og mål
live-choice-islands = Øyene
live-choice-test = Lesetest: kan bakerste rad lese dette?
live-plan-day = Dagens program
live-insert = Sett inn etter dette steget
live-insert-type = Hva, minutter ▸
live-gap = { $length } ledig før
live-overlap = { $length } over den faste tiden { $clock }
live-planned-end = Forventet slutt { $planned }, avtalt { $agreed }
live-type-pin = Fast tid (tomt: ikke fast) ▸
live-type-start = Dagen starter ▸
live-type-end = Dagen slutter ▸
live-kept-by = { $name } (kontaktperson: { $who })
live-foreword = Forord
live-place = Sted
live-process-leader = Prosessleder
live-next-place = Hvor vi møtes igjen

live-seen-load = hvor mye det er i hver måned
live-makes-point = Nytt: { $what }
live-makes-point-under = Under { $of }: { $what }
live-under-way-again = { $plan }: i gang igjen
live-instead-of = I stedet for { $was } – { $of }: { $now }
live-year-nobody = { $count ->
    [one] 1 linje har ingen ansvarlig ennå
   *[other] { $count } linjer har ingen ansvarlig ennå
 }
live-year-begins = Nå starter året i { $month } { $year }.
live-year-dates = En dato uten år havner i { $from }–{ $to }
live-hint-year = 8-6 Møte: aug–jun. ↓ neste måned
live-hint-year-month = 3> Tema: under 3. Hvem: ; styret
live-hint-year-who = Hvem; frist. 3 Styret: linje 3
live-paste-points = { $count ->
    [one] 1 linje til årshjulet. Enter legger inn, Esc avbryter.
   *[other] { $count } linjer til årshjulet. Enter legger inn, Esc avbryter.
 }
