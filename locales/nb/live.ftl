# The facilitator's screen while a workshop is led.
# $cols (Number) - columns
# $rows (Number) - rows
live-too-small = Gjør dette vinduet større: minst { $cols } kolonner og { $rows } linjer.

# The head: step, clock, how the day stands.
# $place (Number) - which step
# $of (Number) - of how many
live-step-of = Steg { $place } av { $of }
# $clock (String) - a clock time
live-until = til { $clock }
# $clock (String) - a clock time
live-starts = Starter { $clock }
live-day-over = Dagen er slutt
live-two-minutes = To minutter igjen
live-over-time = Over tiden
live-paused = Klokka står
# $minutes (Number) - minutes
live-late = { $minutes } min forsinket
# $minutes (Number) - minutes
live-to-spare = { $minutes } min til gode
live-on-time = I rute
# $people (Number) - people
live-people = { $people ->
    [one] 1 til stede
   *[other] { $people } til stede
}

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Arbeid
live-pane-script = Manus
# $span (String) - from when to when
live-agenda = Dagen { $span }
live-script = Bare for deg
live-say = Si
live-do = Gjør
live-rules = Kjøreregler
live-pitfalls = Pass på
# $minutes (Number) - minutes
live-minutes = { $minutes } min
# $took (Number) - minutes that it took
# $planned (Number) - minutes that it was given
live-took = brukte { $took } av { $planned }
live-left-out = utgår
live-not-held = hoppet over
# $clock (String) - a clock time
live-end = { $clock } Slutt
live-pin-legend = ◆ fast tid
live-drift-legend = +5: avvik i minutter

# The work of the step.
# $name (String) - the name of a list
# $count (Number) - how many lines are in it
live-lines = { $name } · { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
# $count (Number) - lines
live-above = ↑ { $count } til
# $count (Number) - lines
live-below = ↓ { $count } til
live-nothing-yet = Ingenting ennå. Skriv det som blir sagt, og trykk Enter.
# $count (Number) - times
live-said = ×{ $count }
# $count (Number) - lines
live-holds = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-has-wish = ✓ har fått et ønske
live-no-wish = mangler ønske
# $group (Number) - which group
live-group = Gruppe { $group }
live-met = innfridd
live-partly = delvis
live-not-yet = ikke ennå
# $people (Number) - people
live-on-island = { $people ->
    [one] 1 person
   *[other] { $people } personer
}
live-rests = hviler
# $count (Number) - things
live-missing = { $count } mangler
live-complete = ✓ alt på plass
live-below-cut = Ikke på lista:

# Rounds.
# $heard (Number) - turns heard
# $turns (Number) - turns in all
live-heard = { $heard } av { $turns } har sagt sitt
# $heard (Number) - pairs heard
# $turns (Number) - pairs in all
live-pairs-heard = { $heard } av { $turns } par har sagt sitt
# $count (Number) - turns
live-waiting = { $count } igjen
# $count (Number) - turns
live-passed = { $count } sto over, spør igjen
live-round = runde
live-popcorn = popcorn

# Votes.
# $each (Number) - dots a person has
# $most (Number) - how many on one
live-dots-each = { $each ->
    [one] 1 prikk
   *[other] { $each } prikker
} til hver, høyst { $most } på samme
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $missing (Number) - dots that are missing
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } inne, { $missing } mangler
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $over (Number) - dots above what there can be
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } inne, { $over } for mange
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
live-sum-all = { $people } × { $each } = { $possible }, alle er inne
live-vote-not-open = Avstemningen åpner med de første prikkene du skriver, eller med Ctrl+O.
# $count (Number) - entries
live-vote-closed = Avstemningen er lukket. Lista har { $count ->
    [one] 1 punkt.
   *[other] { $count } punkter.
}
live-way-slips = Én stemmelapp per linje: 3 C C
live-way-wall = Tallene fra veggen: 3 9
live-way-hands = Håndsopprekning, ett punkt om gangen
# $what (String) - the number and words of a candidate
live-hands-for = Hendene opp for: { $what }
# $count (Number) - candidates
# $minutes (Number) - minutes
live-many-candidates = { $count } punkter: håndsopprekning tar rundt { $minutes } min. Lag temaer først, eller skriv ut stemmelappene.

# Groups.
# $people (Number) - people
# $size (Number) - people in most groups
# $groups (Number) - how many groups
live-count-off = { $people } deltakere i grupper på { $size }: tell til { $groups }
# $sizes (String) - how many people in each group
live-sizes = Grupper på { $sizes }
# $group (Number) - which group
# $groups (Number) - how many groups
live-group-at-hand = Gruppe { $group } av { $groups } har ordet nå

# The turn.
# $what (String) - the number and words of an entry
live-turning = Hva i stedet for { $what }?
# $done (Number) - entries that have a wish
# $all (Number) - entries
live-turned = { $done } av { $all } har fått et ønske

# Islands and plans.
# $count (Number) - islands
# $people (Number) - people
# $most (Number) - the most islands
live-islands = { $count ->
    [one] 1 øy
   *[other] { $count } øyer
}; med { $people } deltakere bør det være høyst { $most }
# $number (Number) - an island
live-few-there = Øy { $number } har færre enn to personer: takk, og la den hvile?
# $number (Number) - an island
live-many-there = Øy { $number } har flere enn sju personer: dele den?
# $numbers (String) - islands
live-no-link-down = Uten kobling til bunnlista: { $numbers }
# $numbers (String) - islands
live-no-link-up = Uten kobling til topplista: { $numbers }
# $count (Number) - people
live-not-on-island = { $count } har ikke gått til noen øy ennå
live-keeper = Kontaktperson:
# $name (String) - an island
live-plan-of = Planen for { $name }
# $number (Number) - a plan
# $name (String) - an island
live-plan-at-hand = Plan { $number } · { $name }
live-lifted-to = Løftet til
live-we-do-it = det gjør vi selv
live-missing-word = mangler
live-status = Status
live-status-not-started = ikke startet
live-status-started = i gang
live-status-done = ferdig
live-status-resting = på vent
live-status-dropped = lagt bort

# What the day is about.
live-question = Spørsmålet
live-critique-question = Kritikkspørsmål
live-vision-question = Visjonsspørsmål
live-purpose = Formål
live-goal = Mål
live-mandate = Det vi kan bestemme
live-commissioner = Oppdragsgiver
live-title = Tittel
live-parked = Parkerte «men»
live-hopes = Håp
live-carrier = Bærer det videre
live-nobody-yet = ingen ennå
# $number (Number) - which meeting
# $day (String) - the day
# $minutes (Number) - minutes
live-follow-up = { $number }. { $day }, { $minutes } min
# $clock (String) - a clock time
live-again-at = Vi begynner igjen kl. { $clock }
live-before-start = Før start
live-start-key = Ctrl+N starter dagen.
live-test-key = Ctrl+R viser lesetesten: kan bakerste rad lese den?
# $critique (Number) - lines
# $vision (Number) - lines
# $islands (Number) - islands
# $plans (Number) - plans
live-made = { $critique ->
    [one] 1 hindring
   *[other] { $critique } hindringer
}, { $vision ->
    [one] 1 ønske
   *[other] { $vision } ønsker
}, { $islands ->
    [one] 1 øy
   *[other] { $islands } øyer
}, { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
}.

# What the room sees.
# $what (String) - a picture
live-room-sees = Rommet ser: { $what }
# $what (String) - a picture
# $page (Number) - which page
# $pages (Number) - of how many
live-room-page = { $what }, side { $page }/{ $pages }
live-seen-blank = ingenting (veggen er tom)
live-seen-welcome = velkomsten
live-seen-test = lesetesten
# $label (String) - a number or letter
live-seen-spotlight = bare { $label }, stort
# $name (String) - a step
live-seen-next = det som kommer nå: { $name }
live-seen-told = instruksjonen
live-seen-brief = spørsmål, formål og mål
live-seen-agenda = dagens program
live-seen-ballot = stemmelappen uten tall
live-seen-round = runden
live-seen-groups = gruppeinndelingen
live-seen-turn = et punkt og ønskene til det
live-seen-islands = øyene
live-seen-plan = en plan
live-seen-break = pausen
live-seen-after = veien videre
live-seen-closing = det vi fikk fram i dag
live-enlarge = Gjør bokstavene på veggen større (Ctrl og +), så bakerste rad kan lese.

# Saving.
live-saved = ✓ lagret
live-saving = lagrer …
live-not-saved = ✗ ikke lagret
# $key (String) - a key
live-save-again = { $key } og «Lagre på nytt» prøver en gang til.
live-throw-away = øvingskopi

# The entry line.
live-writing = SKRIVER
live-pointing = PEKER
# $list (String) - the name of a list
live-to-list = { $list } ▸
live-to-question = Spørsmålet ▸
live-to-nothing = ▸
# $number (Number) - which slip
# $people (Number) - of how many
live-to-slip = Lapp { $number } av { $people } ▸
live-to-wall = Veggen ▸
# $label (String) - a candidate
live-to-hands = Hender for { $label } ▸
# $group (Number) - a group
live-to-group = Gruppe { $group } ▸
# $label (String) - an entry
live-to-wish = Ønske for { $label } ▸
live-to-island = Øy ▸
# $cell (String) - the head of a column
live-to-cell = { $cell } ▸
live-to-carrier = Hvem bærer det videre ▸
live-point-at = Pek på ▸
# $label (String) - a number or letter
live-ask-words = Nye ord for { $label } ▸
# $labels (String) - numbers
live-ask-theme = Tema for { $labels } ▸
# $label (String) - an island
live-ask-keeper = Kontaktperson for øy { $label } ▸
# $label (String) - an island
live-ask-split = Ny øy fra { $label } ▸
# $label (String) - a plan
live-ask-lift = Plan { $label } løftes til (tomt: oss selv) ▸
live-ask-people = Antall til stede ▸
live-ask-dots = Prikker til hver, og høyst på samme (3 2) ▸
live-ask-cut = Antall punkter på lista ▸
# $what (String) - the number and words of a line
# $key (String) - a key
live-like = Ligner på { $what }. { $key } teller det som sagt igjen.
# $name (String) - a theme
# $numbers (String) - lines
live-makes-theme = Tema: { $name } ← { $numbers }
# $label (String) - a theme
# $numbers (String) - lines
live-fills-theme = Inn i tema { $label } ← { $numbers }
live-hint-collect = 3 7 Navn lager et tema av punkt 3 og 7. Tab: pek på punkter.
live-hint-vision = Et «men»? Ctrl+B parkerer det du skrev, til planene.
live-hint-island = Navn, eller -3 +C Navn med kobling. 2 6 Kari: seks på øy 2, Kari er kontakt.
live-hint-plan = Hel rad: hva; hvordan; hvem; første steg; 20/5. Eller felt for felt med ↑ ↓.
live-hint-after = Hvem bærer det videre? Eller 2 u21: møte nummer to i uke 21.
live-hint-point = Tall eller bokstaver, og så en tast. Tab: skriv igjen.
live-hint-nothing = I dette steget skrives ingenting ned. Ctrl+N går videre.

# What lies on top.
live-paste = Innlimte linjer
# $count (Number) - lines
live-paste-becomes = { $count ->
    [one] 1 linje blir til et punkt
   *[other] { $count } linjer blir til punkter
}: Enter legger inn, Esc lar det være.
# $late (String) - how late we are
live-late-head = { $late } – hva nå?
live-late-take = Velg med et tall; Esc lar det være. Du kan angre.
live-repair-buffers = Bruk bufferne
live-repair-shorten = Kort ned litt på hvert steg som kommer
live-repair-cuts = Dropp noe, i metodens rekkefølge
live-repair-move = Flytt et steg til etter pausen
live-repair-end = Flytt slutten
# $name (String) - a step
# $from (Number) - minutes
# $to (Number) - minutes
live-change-minutes = { $name }: { $from } → { $to } min
# $name (String) - a step
live-change-dropped = { $name }: utgår
# $name (String) - a step
live-change-moved = { $name }: senere
# $clock (String) - a clock time
live-change-end = Slutt: { $clock }, hvis gruppa er med på det
# $state (String) - how late we then are
live-then = Da: { $state }
live-now-column = nå
live-strike = Slett for godt
live-strike-warning = Dette kan ikke angres. Enter sletter, Esc lar det være.
live-wall = På veggen
live-wall-take = Velg med et tall eller Enter; Esc lar det være.
live-choice-step = Det steget viser
live-choice-blank = Ingenting
live-choice-agenda = Dagens program
live-choice-brief = Spørsmål, formål og mål
live-choice-islands = Øyene
live-choice-test = Lesetest: kan bakerste rad lese dette?
live-plan-day = Dagens program
# $minutes (Number) - minutes
live-gap = { $minutes } min ledig før
# $minutes (Number) - minutes
live-overlap = { $minutes } min for lite før
# $planned (String) - a clock time
# $agreed (String) - a clock time
live-planned-end = Planlagt slutt { $planned }, avtalt slutt { $agreed }
live-type-minutes = Minutter ▸
live-type-pin = Fast tid (tomt: ikke fast) ▸
live-type-start = Dagen starter ▸
live-type-end = Dagen slutter ▸
live-key-take = Bruk
live-key-leave = La det være
live-key-strike = Slett
live-key-choose = Velg
live-key-row = Rad
live-key-move = Flytt
live-key-shorter-longer = Kortere, lengre
live-key-minutes = Minutter
live-key-pin = Fast tid
live-key-drop = Dropp
live-key-buffer = Buffer
live-key-start = Start
live-key-end = Slutt
live-key-go = Gå dit
live-key-close = Lukk
live-key-store = Legg inn
