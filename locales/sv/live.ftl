# The facilitator's screen while a workshop is led.
live-too-small = Gör fönstret större: minst { $cols } kolumner och { $rows } rader.

# The head: step, clock, how the day stands.
live-step-of = Moment { $place } av { $of }
live-until = till { $clock }
live-starts = Börjar { $clock }
live-day-over = Dagen är slut
live-two-minutes = Snart slut
live-over-time = Över tiden
live-paused = Pausad
live-blank = Duken är släckt
live-late = { $minutes } min efter
live-late-long = { $length } efter planen
live-to-spare = { $minutes } min till godo
live-to-spare-long = { $length } före planen
live-on-time = I tid
live-people = { $people } på plats

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Arbetet
live-pane-script = Manus
live-agenda = Dagen { $span }
live-script = Bara för dig
live-say = Säg
live-do = Gör
live-rules = Spelregler
live-pitfalls = Se upp
live-minutes = { $minutes } min
live-took = { $took }/{ $planned } min
live-left-out = utgår
live-end = { $clock } Slut
live-pin-legend = ◆ fast tid
live-drift-legend = +5 mot planen

# The work of the step.
live-lines = { $name } · { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-above = ↑ { $count } till
live-below = ↓ { $count } till
live-nothing-yet = Tomt än så länge. Skriv det som sägs och tryck Enter.
live-said = ×{ $count }
live-holds = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-has-wish = ✓ har en önskan
live-no-wish = ingen önskan än
live-group = Grupp { $group }
live-met = infriades
live-partly = delvis
live-not-yet = inte än
live-on-island = { $people ->
    [one] 1 person
   *[other] { $people } personer
}
live-rests = vilar
live-missing = { $count } saknas
live-complete = ✓ allt med
live-below-cut = Under strecket:

# Rounds.
live-heard = { $heard } av { $turns } har talat
live-pairs-heard = { $heard } av { $turns } par har talat
live-waiting = { $count } kvar
live-passed = { $count } stod över, fråga igen
live-round = runda
live-popcorn = popcorn

# Votes.
live-dots-each = { $each ->
    [one] 1 prick var
   *[other] { $each } prickar var, högst { $most } på samma
}
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } inne, { $missing } saknas
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } inne, { $over } för många
live-sum-all = { $people } × { $each } = { $possible }, alla är inne
live-vote-not-open = Röstningen öppnar när du skriver de första prickarna, eller med Ctrl+O.
live-vote-closed = Röstningen är stängd. Listan har { $count ->
    [one] 1 punkt.
   *[other] { $count } punkter.
}
live-way-slips = T.ex. 3 C C. Blank lapp: 0
live-way-wall = Punkt och summa, t.ex. 3 9
live-way-hands = Handuppräckning, en punkt i taget
live-way-again = Skriv lapparna en gång till, i samma ordning
live-hands-for = Räck upp handen för: { $what }
live-many-candidates = { $count } punkter: handuppräckning skulle ta ungefär { $minutes } min. Gör teman först, eller skriv ut röstlapparna.

# Groups.
live-count-off = { $people } personer i grupper om { $size }: räkna till { $groups }
live-sizes = Grupper om { $sizes }
live-group-at-hand = Grupp { $group } av { $groups } har ordet
live-group-lines = { $lines } av { $least }–{ $most } rader
live-group-many-lines = { $lines } rader; det räcker med { $least }–{ $most }

# The turn.
live-turning = Vad i stället för { $what }?
live-turned = { $done } av { $all } har en önskan
live-each-island = Ungefär { $minutes } min per ö
live-pitch-each = { $minutes ->
    [one] Varje ö får 1 minut att berätta
   *[other] Varje ö får { $minutes } minuter att berätta
}
live-pitch-left = Ö { $number } har ordet: { $left } kvar
live-pitch-over = Ö { $number }: dags att runda av, sedan nästa
# Islands and plans.
live-islands = { $count ->
    [one] { $count } ö
   *[other] { $count } öar
}; { $people } personer räcker till högst { $most }
live-few-there = Ö { $number } har färre än två personer: dags att tacka och låta den vila?
live-many-there = Ö { $number } har fler än sju personer: dags att dela den?
live-no-link-down = Utan koppling till bottenlistan: { $numbers }
live-no-link-up = Utan koppling till topplistan: { $numbers }
live-not-on-island = { $count } har ingen ö än
live-plan-of = Plan för { $name }
live-plan-at-hand = { $label } · { $name }
live-missing-word = saknas

# What the day is about.
live-question = Fråga
live-critique-question = Kritikfråga
live-vision-question = Visionsfråga
live-purpose = Syfte
live-goal = Mål
live-mandate = Mandat
live-commissioner = Uppdragsgivare
live-title = Rubrik
live-parked = Parkerade ”men”
live-carrier = Tar det vidare
live-agreed = Dessutom
live-nobody-yet = ingen än
live-follow-up = { $number }. { $day }, { $minutes } min
live-again-at = Vi börjar igen { $clock }
live-stands-still = ‖ står still
live-next-part = Vi ses igen { $when }
live-before-start = Före start
live-start-key = Ctrl+N startar dagen.
live-test-key = Ctrl+R visar lästestet: kan de längst bak läsa?
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
live-room-sees = Rummet ser: { $what }
live-no-window = Ingen bild för deltagarna är öppen. På projektorn: verkstad screen
live-window-silent = Fönstret på projektorn svarar inte. Stäng det och öppna det igen: verkstad screen
live-room-page = { $what }, sida { $page }/{ $pages }
live-seen-blank = ingenting (väggen är tom)
live-seen-welcome = välkomstbilden
live-seen-test = lästestet
live-seen-spotlight = bara { $label }, stort
live-seen-next = vad som kommer härnäst: { $name }
live-seen-told = instruktionen
live-seen-brief = frågan, syftet och målet
live-seen-agenda = dagens hållpunkter
live-seen-ballot = det ni röstar på, utan siffror
live-seen-overview = översikt: { $list }
live-seen-round = rundan
live-seen-groups = gruppindelningen
live-seen-turn = en punkt och önskningarna
live-seen-islands = öarna
live-seen-plan = en plan
live-seen-break = pausen
live-seen-overnight = när ni ses igen
live-seen-after = vad som händer efter i dag
live-seen-closing = det ni gjorde i dag
live-enlarge = Förstora texten på väggen (Ctrl och +) så att de längst bak kan läsa.

# Saving.
live-saved = ✓ sparat
live-saving = sparar …
live-not-saved = ✗ inte sparat
live-save-again = Försök igen med { $key } och ”Spara igen”.
live-throw-away = övningskopia

# The entry line.
live-writing = SKRIVER
live-pointing = PEKAR
live-to-list = { $list } ▸
live-to-question = Fråga ▸
live-to-nothing = ▸
live-to-slip = Lapp { $number } av { $people } ▸
live-to-slip-again = Omräkning: { $number } av { $slips } ▸
live-to-wall = Väggen ▸
live-to-hands = Händer för { $label } ▸
live-to-group = Grupp { $group } ▸
live-to-wish = Önskan för { $label } ▸
live-to-island = Ö ▸
live-to-cell = { $cell } · { $name } ▸
live-to-carrier = Vem tar det vidare ▸
live-to-agreed = Vad mer ▸
live-point-at = Peka ▸
live-ask-words = Nya ord för { $label } ▸
live-ask-theme = Tema för { $labels } ▸
live-ask-contact = Sammankallande för ö { $label } ▸
live-ask-split = Ny ö ur { $label } ▸
live-ask-lift = { $label } lyfts till (tomt: vi själva) ▸
live-ask-answer = Svar på { $label } ▸
live-ask-people = Antal på plats ({ $people }) ▸
live-ask-until = Vi börjar igen kl. ▸
live-type-next = Nästa del börjar ▸
live-ask-dots = Prickar var, och högst på samma (3 2) ▸
live-ask-cut = Punkter på listan ▸
live-ask-elsewhere = Mapp att spara i ▸
live-like = Liknar { $what }. { $key } räknar det som sagt igen.
live-makes-theme = Tema: { $name } ← { $numbers }
live-fills-theme = Till tema { $label } ← { $numbers }
live-names-island = Ny ö: { $name } ← { $labels }
live-links-island = Ö { $island } kopplas: { $labels }
live-counts-island = { $people ->
    [one] { $people } person på ö { $island }
   *[other] { $people } personer på ö { $island }
}
live-island-contact = { $name } är sammankallande
live-makes-plan = Ny plan: { $cells }
live-understood = { $does } · { $key }: text
live-hint-collect = 3 7 Namn gör ett tema av punkt 3 och 7. Tab: peka på punkter.
live-hint-vision = Ett ”men”? Ctrl+B parkerar det du skrev till planerna.
live-hint-island = Namn, eller -3 +C Namn med kopplingar. 2 6 Karin: sex på ö 2.
live-hint-plan = vad; hur; vilka; första steget; 20/5 – eller fält för fält, ↑ ↓.
live-hint-after = Flytta träff 2: 2 v21 13.00 Stora salen
live-hint-point = Nummer, bokstav, Enter: 24 d tar bort punkt 24. Tab: skriv igen.
live-point-does = Enter: { $act } – { $what }
live-point-text = Enter sparar detta som text.
live-hint-question = Andra ord? Skriv frågan på nytt. Ctrl+N går vidare.
live-hint-groups = Skriv vad gruppen säger. Ctrl+A: nästa grupp.
live-hint-table = vad; hur; vilka; första steget; 20/5. 2 6 Karin: sex på ö 2.
live-hint-ended = Sedan: verkstad export { $id }
live-hint-still = Ni slutade { $day }. { $key }: gå vidare i dag.
live-hint-ended-copy = Dagen är slut. Övningskopian sparar ingen dokumentation.
live-hint-nothing = I det här momentet skrivs inget upp. Ctrl+N går vidare.
live-caps-lock = Är Caps Lock på?

# What lies on top.
live-paste = Inklistrade rader
live-paste-becomes = { $count ->
    [one] 1 rad blir en punkt: Enter tar med den, Esc låter bli.
   *[other] { $count } rader blir punkter: Enter tar med dem, Esc låter bli.
}
live-paste-without = Utan ”{ $mark }” och liknande i början.
live-late-head = { $late } – hur gör vi?
live-late-take = En siffra väljer, Esc låter bli. Det går att ångra.
live-repair-buffers = Ta av bufferten
live-repair-shorten = Korta det som är kvar, lite på varje
live-repair-cuts = Hoppa över något, i metodens ordning
live-repair-move = Flytta ett moment till efter pausen
live-repair-end = Flytta sluttiden
live-change-minutes = { $name }: { $from } → { $to } min
live-change-dropped = { $name }: utgår
live-change-moved = { $name }: senare
live-change-end = Slut: { $clock }, om alla är med på det
live-at-step = { $name }: { $state }
live-now-column = nu
live-strike = Stryk för gott
live-strike-warning = Det går inte att ångra. Skriv { $label } igen och tryck Enter. Esc avbryter.
live-strike-instead = Ångrat tidigare, med samma nummer eller bokstav. ↑ ↓ väljer det i stället:
live-strike-again = Skriv { $label } igen ▸
live-wall = På väggen
live-choice-step = Det som hör till momentet
live-choice-blank = Ingenting
live-choice-agenda = Dagens hållpunkter
live-choice-brief = Fråga, syfte och mål
live-choice-islands = Öarna
live-choice-test = Lästest: kan de längst bak läsa?
live-plan-day = Dagens plan
live-gap = { $minutes } min luft innan
live-planned-end = Som det ser ut slutar ni { $planned }, överenskommet { $agreed }
live-overlap = { $minutes } min för lite före { $clock }
live-type-minutes = Minuter ▸
live-type-pin = Fast tid (tomt: ingen) ▸
live-type-start = Dagen börjar ▸
live-type-end = Dagen slutar ▸
live-kept-by = { $name } (sammankallande: { $who })
live-foreword = Förord
live-place = Plats
live-process-leader = Processledare
live-next-place = Var vi ses igen
