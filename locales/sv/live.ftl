# The facilitator's screen while a workshop is led.
# $cols (Number) - columns
# $rows (Number) - rows
live-too-small = Gör fönstret större: minst { $cols } kolumner och { $rows } rader.

# The head: step, clock, how the day stands.
# $place (Number) - which step
# $of (Number) - of how many
live-step-of = Moment { $place } av { $of }
# $clock (String) - a clock time
live-until = till { $clock }
# $clock (String) - a clock time
live-starts = Börjar { $clock }
live-day-over = Dagen är slut
live-two-minutes = Två minuter kvar
live-over-time = Över tiden
live-paused = Pausad
# $minutes (Number) - minutes
live-late = { $minutes } min efter
# $minutes (Number) - minutes
live-to-spare = { $minutes } min till godo
live-on-time = I tid
# $people (Number) - people
live-people = { $people } på plats

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Arbetet
live-pane-script = Manus
# $span (String) - from when to when
live-agenda = Dagen { $span }
live-script = Bara för dig
live-say = Säg
live-do = Gör
live-rules = Spelregler
live-pitfalls = Se upp
# $minutes (Number) - minutes
live-minutes = { $minutes } min
# $took (Number) - minutes that it took
# $planned (Number) - minutes that it was given
live-took = { $took }/{ $planned } min
live-left-out = utgår
# $clock (String) - a clock time
live-end = { $clock } Slut
live-pin-legend = ◆ fast tid
live-drift-legend = +5 från planen

# The work of the step.
# $name (String) - the name of a list
# $count (Number) - how many lines are in it
live-lines = { $name } · { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
# $count (Number) - lines
live-above = ↑ { $count } till
# $count (Number) - lines
live-below = ↓ { $count } till
live-nothing-yet = Tomt än så länge. Skriv det som sägs och tryck Enter.
# $count (Number) - times
live-said = ×{ $count }
# $count (Number) - lines
live-holds = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-has-wish = ✓ har en önskan
live-no-wish = ingen önskan än
# $group (Number) - which group
live-group = Grupp { $group }
live-met = infriades
live-partly = delvis
live-not-yet = inte än
# $people (Number) - people
live-on-island = { $people ->
    [one] 1 person
   *[other] { $people } personer
}
live-rests = vilar
# $count (Number) - things
live-missing = { $count } saknas
live-complete = ✓ allt med
live-below-cut = Under strecket:

# Rounds.
# $heard (Number) - turns heard
# $turns (Number) - turns in all
live-heard = { $heard } av { $turns } har talat
# $heard (Number) - pairs heard
# $turns (Number) - pairs in all
live-pairs-heard = { $heard } av { $turns } par har talat
# $count (Number) - turns
live-waiting = { $count } kvar
# $count (Number) - turns
live-passed = { $count } stod över, fråga igen
live-round = runda
live-popcorn = popcorn

# Votes.
# $each (Number) - dots a person has
# $most (Number) - how many on one
live-dots-each = { $each ->
    [one] { $each } prick
   *[other] { $each } prickar
} var, högst { $most } på samma
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $missing (Number) - dots that are missing
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } inne, { $missing } saknas
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $over (Number) - dots above what there can be
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } inne, { $over } för många
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
live-sum-all = { $people } × { $each } = { $possible }, alla är inne
live-vote-not-open = Röstningen öppnar när du skriver de första prickarna, eller med Ctrl+O.
# $count (Number) - entries
live-vote-closed = Röstningen är stängd. Listan har { $count ->
    [one] 1 punkt.
   *[other] { $count } punkter.
}
live-way-slips = En lapp per rad: 3 C C
live-way-wall = Summor från väggen: 3 9
live-way-hands = Handuppräckning, en punkt i taget
# $what (String) - the number and words of a candidate
live-hands-for = Räck upp handen för: { $what }
# $count (Number) - candidates
# $minutes (Number) - minutes
live-many-candidates = { $count } punkter: handuppräckning skulle ta ungefär { $minutes } min. Gör teman först, eller skriv ut röstlapparna.

# Groups.
# $people (Number) - people
# $size (Number) - people in most groups
# $groups (Number) - how many groups
live-count-off = { $people } personer i grupper om { $size }: räkna till { $groups }
# $sizes (String) - how many people in each group
live-sizes = Grupper om { $sizes }
# $group (Number) - which group
# $groups (Number) - how many groups
live-group-at-hand = Grupp { $group } av { $groups } har ordet

# The turn.
# $what (String) - the number and words of an entry
live-turning = Vad i stället för { $what }?
# $done (Number) - entries that have a wish
# $all (Number) - entries
live-turned = { $done } av { $all } har en önskan

# Islands and plans.
# $count (Number) - islands
# $people (Number) - people
# $most (Number) - the most islands
live-islands = { $count ->
    [one] { $count } ö
   *[other] { $count } öar
}; { $people } personer räcker till högst { $most }
# $number (Number) - an island
live-few-there = Ö { $number } har färre än två personer: dags att tacka och låta den vila?
# $number (Number) - an island
live-many-there = Ö { $number } har fler än sju personer: dags att dela den?
# $numbers (String) - islands
live-no-link-down = Utan koppling till bottenlistan: { $numbers }
# $numbers (String) - islands
live-no-link-up = Utan koppling till topplistan: { $numbers }
# $count (Number) - people
live-not-on-island = { $count } har ingen ö än
# $name (String) - an island
live-plan-of = Plan för { $name }
# $number (Number) - a plan
# $name (String) - an island
live-plan-at-hand = Plan { $number } · { $name }
live-lifted-to = Lyfts till
live-we-do-it = vi gör det själva
live-missing-word = saknas
live-status = Status
live-status-not-started = ej påbörjad
live-status-started = på gång
live-status-done = klar
live-status-resting = vilar
live-status-dropped = läggs ner

# What the day is about.
live-question = Fråga
live-critique-question = Kritikfråga
live-vision-question = Visionsfråga
live-purpose = Syfte
live-goal = Mål
live-mandate = Det vi får bestämma
live-commissioner = Uppdragsgivare
live-title = Rubrik
live-parked = Parkerade ”men”
live-carrier = Bär det vidare
live-nobody-yet = ingen än
# $number (Number) - which meeting
# $day (String) - the day
# $minutes (Number) - minutes
live-follow-up = { $number }. { $day }, { $minutes } min
# $clock (String) - a clock time
live-again-at = Vi börjar igen { $clock }
live-before-start = Före start
live-start-key = Ctrl+N startar dagen.
live-test-key = Ctrl+R visar lästestet: kan de längst bak läsa?
# $critique (Number) - lines
# $vision (Number) - lines
# $islands (Number) - islands
# $plans (Number) - plans
live-made = { $critique } hinder, { $vision ->
    [one] { $vision } önskan
   *[other] { $vision } önskningar
}, { $islands ->
    [one] { $islands } ö
   *[other] { $islands } öar
}, { $plans ->
    [one] { $plans } plan
   *[other] { $plans } planer
}.

# What the room sees.
# $what (String) - a picture
live-room-sees = Rummet ser: { $what }
# $what (String) - a picture
# $page (Number) - which page
# $pages (Number) - of how many
live-room-page = { $what }, sida { $page }/{ $pages }
live-seen-blank = ingenting (väggen är tom)
live-seen-welcome = välkomstbilden
live-seen-test = lästestet
# $label (String) - a number or letter
live-seen-spotlight = bara { $label }, stort
# $name (String) - a step
live-seen-next = vad som kommer härnäst: { $name }
live-seen-told = instruktionen
live-seen-brief = frågan, syftet och målet
live-seen-agenda = dagens hållpunkter
live-seen-ballot = det ni röstar på, utan siffror
live-seen-round = rundan
live-seen-groups = gruppindelningen
live-seen-turn = en punkt och önskningarna
live-seen-islands = öarna
live-seen-plan = en plan
live-seen-break = pausen
live-seen-after = vad som händer efter i dag
live-seen-closing = det ni gjorde i dag
live-enlarge = Förstora texten på väggen (Ctrl och +) så att de längst bak kan läsa.

# Saving.
live-saved = ✓ sparat
live-saving = sparar …
live-not-saved = ✗ inte sparat
# $key (String) - a key
live-save-again = { $key } och ”Spara igen” försöker en gång till.
live-throw-away = övningskopia

# The entry line.
live-writing = SKRIVER
live-pointing = PEKAR
# $list (String) - the name of a list
live-to-list = { $list } ▸
live-to-question = Fråga ▸
live-to-nothing = ▸
# $number (Number) - which slip
# $people (Number) - of how many
live-to-slip = Lapp { $number } av { $people } ▸
live-to-wall = Väggen ▸
# $label (String) - a candidate
live-to-hands = Händer för { $label } ▸
# $group (Number) - a group
live-to-group = Grupp { $group } ▸
# $label (String) - an entry
live-to-wish = Önskan för { $label } ▸
live-to-island = Ö ▸
# $cell (String) - the head of a column
live-to-cell = { $cell } ▸
live-to-carrier = Vem bär det vidare ▸
live-point-at = Peka ▸
# $label (String) - a number or letter
live-ask-words = Nya ord för { $label } ▸
# $labels (String) - numbers
live-ask-theme = Tema för { $labels } ▸
# $label (String) - an island
live-ask-keeper = Sammankallande för ö { $label } ▸
# $label (String) - an island
live-ask-split = Ny ö ur { $label } ▸
# $label (String) - a plan
live-ask-lift = Plan { $label } går till (tomt: vi själva) ▸
live-ask-people = Antal på plats ▸
live-ask-dots = Prickar var, och högst på samma (3 2) ▸
live-ask-cut = Punkter på listan ▸
# $what (String) - the number and words of a line
# $key (String) - a key
live-like = Liknar { $what }. { $key } räknar det som sagt igen.
# $name (String) - a theme
# $numbers (String) - lines
live-makes-theme = Tema: { $name } ← { $numbers }
# $label (String) - a theme
# $numbers (String) - lines
live-fills-theme = Till tema { $label } ← { $numbers }
live-hint-collect = 3 7 Namn gör ett tema av punkt 3 och 7. Tab: peka på punkter.
live-hint-vision = Ett ”men”? Ctrl+B parkerar det du skrev till planerna.
live-hint-island = Namn, eller -3 +C Namn med kopplingar. 2 6 Karin: sex på ö 2, Karin sammankallar.
live-hint-plan = En hel rad på en gång: vad; hur; vilka; första steget; 20/5. Eller en ruta i taget, ↑ ↓.
live-hint-after = Vem bär det vidare? Eller 2 v21: andra träffen, vecka 21.
live-hint-point = Nummer eller bokstäver, sedan en tangent. Tab: skriv igen.
live-hint-nothing = I det här momentet skrivs inget upp. Ctrl+N går vidare.

# What lies on top.
live-paste = Inklistrade rader
# $count (Number) - lines
live-paste-becomes = { $count ->
    [one] 1 rad blir en punkt: Enter tar med den, Esc låter bli.
   *[other] { $count } rader blir punkter: Enter tar med dem, Esc låter bli.
}
# $late (String) - how late we are
live-late-head = { $late } – hur gör vi?
live-late-take = En siffra väljer, Esc låter bli. Det går att ångra.
live-repair-buffers = Ta av bufferten
live-repair-shorten = Korta det som är kvar, lite på varje
live-repair-cuts = Hoppa över något, i metodens ordning
live-repair-move = Flytta ett moment till efter pausen
live-repair-end = Flytta sluttiden
# $name (String) - a step
# $from (Number) - minutes
# $to (Number) - minutes
live-change-minutes = { $name }: { $from } → { $to } min
# $name (String) - a step
live-change-dropped = { $name }: utgår
# $name (String) - a step
live-change-moved = { $name }: senare
# $clock (String) - a clock time
live-change-end = Slut: { $clock }, om alla är med på det
# $name (String) - a step, or the end
# $state (String) - how late it then is
live-at-step = { $name }: { $state }
live-now-column = nu
live-strike = Stryk för gott
live-strike-warning = Det går inte att ångra. Enter stryker, Esc låter bli.
live-wall = På väggen
live-wall-take = En siffra eller Enter visar det på väggen, Esc låter bli.
live-choice-step = Det som hör till momentet
live-choice-blank = Ingenting
live-choice-agenda = Dagens hållpunkter
live-choice-brief = Fråga, syfte och mål
live-choice-islands = Öarna
live-choice-test = Lästest: kan de längst bak läsa?
live-plan-day = Dagens plan
# $minutes (Number) - minutes
live-gap = { $minutes } min luft innan
# $minutes (Number) - minutes
live-overlap = { $minutes } min för lite innan
# $planned (String) - a clock time
# $agreed (String) - a clock time
live-planned-end = Planerat slut { $planned }, överenskommet slut { $agreed }
live-type-minutes = Minuter ▸
live-type-pin = Fast tid (tomt: ingen) ▸
live-type-start = Dagen börjar ▸
live-type-end = Dagen slutar ▸
live-key-take = Ta det
live-key-leave = Låt bli
live-key-strike = Stryk
live-key-choose = Välj
live-key-row = Rad
live-key-move = Flytta
live-key-shorter-longer = Kortare, längre
live-key-minutes = Minuter
live-key-pin = Fast tid
live-key-drop = Hoppa över
live-key-buffer = Buffert
live-key-start = Start
live-key-end = Slut
live-key-go = Gå dit
live-key-close = Stäng
live-key-store = Spara
