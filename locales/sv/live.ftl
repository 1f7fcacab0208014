# The facilitator's screen while a workshop is led.
live-too-small = Gör fönstret större, minst { $cols ->
    [one] 1 kolumn
   *[other] { $cols } kolumner
} och { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}, eller texten mindre (Ctrl och −).

# The head: step, clock, how the day stands.
live-step-of = Moment { $place } av { $of }
live-until = till { $clock }
live-starts = Börjar kl. { $clock }
live-day-over = Dagen är slut
live-nearly-over = Snart slut
live-over-time = Över tiden
live-paused = Pausad
live-blank = Duken är släckt
live-late = { $length } efter planen
live-to-spare = { $length } före planen
live-on-time = I tid
live-people = { $people } på plats

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Momentet
live-pane-before = Inför dagen
live-pane-result = Dagens resultat
live-pane-script = Manus
live-agenda = Dagen { $span }
live-script = Bara för dig
live-script-all = Manus – alla ser det
live-say = Säg
live-do = Gör
live-rules = Spelregler
live-pitfalls = Se upp
live-took = { $took }/{ $planned } min
live-took-long = { $took }/{ $planned } tim
live-left-out = utgår
live-end = { $clock } Slut
live-pin-legend = ◆ fast tid
live-drift-legend = +5: 5 min efter planen

# The work of the step.
live-lines = { $name } · { $count ->
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
live-missing = { $count ->
    [one] 1 ruta tom
   *[other] { $count } rutor tomma
}
live-complete = ✓ allt ifyllt
live-below-cut = Under strecket:

# Rounds.
live-heard = { $heard } av { $turns } har talat
live-pairs-heard = { $heard } av { $turns } par har talat
live-waiting = { $count } kvar
live-passed = { $count } stod över, fråga igen
live-round = runda
live-popcorn = popcorn
live-in-pairs = två och två
live-say-pairs = Prata två och två och enas om ett svar. Sedan säger varje par sitt.
live-do-pairs = Skriv en rad för varje par. Säg bara tack, lika till alla.
live-rather-pairs = Rundan tar { $minutes } min. Två och två ({ $key }) tar { $pairs } min.
live-count-turn = En till har talat
live-end-round = Avsluta rundan
live-end-talk = Klart
live-speaks-host = Bara du talar.
live-speaks-nobody = Ingen talar. Låt det vara tyst.
live-speaks-stick = Den som har pinnen talar.
live-speaks-card = Den som har kortet talar.
live-speaks-inner = Den som har pinnen i den inre ringen talar.
live-speaks-teller = Bara den som berättar talar.
live-speaks-team = Teamet talar.
live-hint-circle = PgDn går vidare, PgUp går tillbaka. Inget skrivs ner.
live-hint-embers = PgDn går vidare, PgUp går tillbaka. Ni skriver när dagen är slut.
live-steps = Vidare/tillbaka
live-begins = Starta dagen

# Votes.
live-dots-each = { $each ->
    [one] 1 prick var
   *[other] { $each } prickar var, högst { $most } på samma
}
live-sum-missing = { $people } × { $each } = { $possible }, { $counted ->
    [one] 1 räknad
   *[other] { $counted } räknade
}, { $missing } saknas
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } räknade, { $over } för många
live-sum-all = { $people } × { $each } = { $possible }, alla är räknade
live-vote-not-open = Skriv in första rösten så öppnas röstningen, eller tryck Ctrl+O.
live-vote-closed = Röstningen är stängd. Listan har { $count ->
    [one] 1 punkt.
   *[other] { $count } punkter.
}
live-way-slips = En röstlapp per rad: { $labels }. Blank: 0
live-way-slips-in = Alla röstlappar är inne. Ctrl+O stänger röstningen.
live-way-wall = Nummer och antal prickar: 3 9
live-way-hands = Räkna händerna, skriv antalet
live-way-again = Skriv in lapparna en gång till, i samma ordning
live-scale-slips = { $slips } av { $people ->
    [one] 1 lapp är inne.
   *[other] { $people } lappar är inne.
}
live-scale-way-slips = En siffra 1–{ $most } för varje punkt, i ordning: { $numbers }. Inget svar: -
live-scale-way-hands = Hur många valde 1, 2 … { $most }? Skriv antalen: 0 3 8 …
live-scale-way-wall = Från väggen: hur många har 1, 2 … { $most }? 0 3 8 …
live-scale-only-slips = Bara lappar: ingen visar sin siffra.
live-scale-closed = Räkningen är avslutad. Ctrl+O öppnar den igen.
live-scale-shown = Svaren visas. Ctrl+N går vidare.
live-hands-for = Räck upp handen för: { $what }
live-many-candidates = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}: handuppräckning skulle ta ungefär { $length }. Gör teman först, eller skriv ut röstlapparna.
live-ballot-pages = Listan tar { $pages } sidor på duken.
live-long-ballot = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}{ $pages ->
    [one] { "" }
   *[other] , { $pages } sidor
}: gör teman (3 7 Namn) eller skriv ut röstlappar
live-long-ballot-narrow = { $count } st{ $pages ->
    [one] { "" }
   *[other] , { $pages } sidor
}: gör teman

# Groups.
live-count-off = { $people ->
    [one] 1 person
   *[other] { $people } personer
}, högst { $size } i varje grupp: räkna 1–{ $groups }
live-sizes = Grupper om { $sizes }
live-group-at-hand = Du skriver för grupp { $group } av { $groups }
live-tables = { $people ->
    [one] 1 person
   *[other] { $people } personer
} vid { $tables } bord: { $sizes }
live-nobody-again = Ingen möter samma person två gånger.
live-meet-again = { $pairs ->
    [one] Två personer möts mer än en gång.
   *[other] I { $pairs } fall möts samma två personer mer än en gång.
}
live-table-at-hand = { $table } av { $tables }
live-tables-chosen = { $people ->
    [one] 1 person väljer bord
   *[other] { $people } personer väljer bord
} ({ $tables } att välja på). Räknade: { $counted }
live-tables-places = Bara plats för { $places }, men { $people } är här.
live-table-over = { $table }: { $people }, högst { $most }
live-group-lines = { $lines ->
    [one] 1 rad
   *[other] { $lines } rader
} (räcker med { $least }–{ $most })
live-report-title = Titel
live-mixed = { $people ->
    [one] 1 person blandad i { $groups } grupper: { $sizes }
   *[other] { $people } personer blandade i { $groups } grupper: { $sizes }
}
live-mixed-otherwise = { $people } är här nu, { $divided } är indelade. Den som är ny tar nästa nummer i en grupp.

# The turn.
live-turning = Vad i stället för ”{ $text }” ({ $label })?
live-turned = { $done } av { $all } har en önskan
live-each-island = Ungefär { $length } per ö
live-floor-time = { $n ->
    [one] 1 punkt
   *[other] { $n } punkter
} · { $length }
live-floor-still = { $n ->
    [one] 1 punkt kvar
   *[other] { $n } punkter kvar
} · { $length }
live-floor-over = { $length } för mycket
live-floor-without = { $n ->
    [one] 1 punkt saknar tid
   *[other] { $n } punkter saknar tid
}
live-floor-left = { $left } kvar av { $length }
live-floor-up = Tiden är ute. { $more } 3 min till · { $park } nästa gång · { $next } nästa punkt
live-floor-later = nästa gång
live-pitch-each = { $minutes ->
    [one] Varje ö får 1 minut att berätta
   *[other] Varje ö får { $minutes } minuter att berätta
}
live-pitch-left = Ö { $number } har ordet: { $left } kvar
live-pitch-over = Ö { $number }: dags att runda av, sedan nästa
# Islands and plans.
live-islands = { $count ->
    [one] { $count } ö
   *[other] { $count } öar
} · högst { $most } för { $people ->
    [one] 1 person
   *[other] { $people } personer
}
live-few-there = Ö { $number } har färre än två personer: dags att tacka och låta den vila?
live-many-there = Ö { $number } har fler än sju personer: dags att dela den?
live-few-there-narrow = Ö { $number }: färre än två. Vila?
live-many-there-narrow = Ö { $number }: fler än sju. Dela?
live-no-link-down = Utan koppling till bottenlistan: { $numbers }
live-no-link-up = Utan koppling till topplistan: { $numbers }
live-not-on-island = { $count ->
    [one] 1 person har
   *[other] { $count } personer har
} ingen ö än
live-plan-of = Plan för { $name }
live-plan-at-hand = { $label } · { $name }
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
live-carrier = Tar det vidare
live-agreed = Dessutom
live-embers = Det här tar vi med oss
live-say-embers = Efteråt skriver vi ner det: en rad var, utan namn.
live-say-embers-only = Bara det ni tar med er skrivs ner: efteråt, utan namn.
live-embers-key = Enter: skriv vad var och en tar med sig.
live-embers-each = En rad var, högst 60 tecken, inga namn. Enter, så försvinner den härifrån.
live-embers-lost = Inget är sparat förrän listan är stängd: stannar datorn innan dess är allt borta.
live-embers-close = Enter på tom rad stänger listan. Då blandas raderna och sparas.
live-embers-seen = Alla ser den här skärmen. Stäng av projektorn innan någon skriver.
live-embers-count = { $count ->
    [one] 1 rad mottagen
   *[other] { $count } rader mottagna
}
live-embers-leaving = Samma tangent en gång till kastar allt som skrevs.
live-embers-closing = Enter en gång till stänger listan: efteråt kan ingen lägga till något.
live-to-embers = Jag tar med mig ▸
live-nobody-yet = ingen än
live-follow-up = Träff { $number }: { $day }, { $length }
live-again-at = Vi börjar igen kl. { $clock }
live-stands-still = ‖ står still
live-next-part = Vi ses igen { $when }
live-before-start = Före start
live-start-key = Ctrl+N startar dagen.
live-start-calm = { $key } startar dagen.
live-test-key = Ctrl+R, sedan Lästest: kan de längst bak läsa?
live-for-next-time = Till nästa möte

# What the room sees.
live-room-sees = Deltagarna ser: { $what }
live-no-window = Ingen bild på projektorn. Visa den: verkstad screen
live-window-silent = Fönstret svarar inte. Öppna det på nytt: verkstad screen
live-room-page = { $what }, sida { $page }/{ $pages }
live-seen-blank = ingenting (duken är släckt) · { $key } tänder den
live-seen-welcome = välkomstbilden
live-seen-test = lästestet
live-seen-spotlight = bara { $label }, stort
live-seen-sheet = { $name }, blad { $number }
live-seen-next = vad som kommer härnäst: { $name }
live-seen-told = instruktionen
live-seen-brief = vad dagen handlar om
live-seen-agenda = dagens hållpunkter
live-seen-ballot = det ni röstar på, utan summor
live-seen-scale = punkterna ni svarar på
live-seen-answers = svaren
live-seen-overview = översikt: { $list }
live-seen-round = rundan
live-seen-groups = gruppindelningen
live-seen-mixed = hur grupperna blandas
live-seen-tables = frågan och borden
live-seen-stations = borden och deras frågor
live-seen-change = vem som går vart
live-seen-turn = en punkt och önskningarna
live-seen-islands = öarna
live-seen-plan = en plan
live-seen-plans = planerna
live-seen-fire = elden
live-seen-agreements = det ni lovar varandra
live-seen-words = frågan och orden
live-seen-circle = ringen
live-seen-row = punkt { $label }
live-seen-break = pausen
live-seen-overnight = när ni ses igen
live-seen-after = vad som händer efter i dag
live-seen-closing = det ni fick fram i dag
live-seen-thanks = ett tack
live-enlarge = Förstora texten på duken (Ctrl och +) så att de längst bak kan läsa.

# Saving.
live-saved = ✓ sparat
live-saving = sparar …
live-not-saved = ✗ inte sparat
live-save-again = Tryck { $key } och välj ”Spara igen”.
live-throw-away = övning – sparas inte
live-practice = övning

# The entry line.
live-writing = SKRIVER
live-pointing = VÄLJER
live-to-list = { $list } ▸
live-to-question = Fråga ▸
live-to-nothing = ▸
live-to-slip = Röstlapp { $number } av { $people } ▸
live-to-slips-in = { $people } av { $people ->
    [one] 1 lapp
   *[other] { $people } lappar
} ▸
live-to-slip-again = Omräkning: { $number } av { $slips } ▸
live-to-wall = Väggen ▸
live-to-hands = Antal händer för { $label } ▸
live-to-values = Antal för { $label } ▸
live-to-scale-slip = Lapp { $number } av { $people } ▸
live-to-group = Grupp { $group } ▸
live-to-wish = Önskan för { $label } ▸
live-to-island = Ö ▸
live-to-cell = { $cell } · { $name } ▸
live-to-plan = Planens nummer ▸
live-to-carrier = Vem tar det vidare ▸
live-to-agreed = Dessutom ▸
live-point-at = Nummer ▸
live-ask-words = Ny formulering av { $label } ▸
live-ask-theme = Namn på temat ({ $labels }) ▸
live-ask-contact = Sammankallande för ö { $label } ▸
live-ask-split = Namn på den nya ön (ur { $label }) ▸
live-ask-lift = { $label } lyfts till (tomt: vi) ▸
live-ask-taken-up = { $label } lyfts till ▸
live-ask-whom = Vem frågar vi om plan { $label }? ▸
live-ask-whom-enter = Enter: vi frågar { $who }
live-ask-hand-over = Vem tar över plan { $label }? ▸
live-again-answered = Svar: { $said } av { $all }
live-again-left = { $n ->
    [one] 1 plan utan svar
   *[other] { $n } planer utan svar
}
live-again-open = { $n ->
    [one] 1 plan är öppen
   *[other] { $n } planer är öppna
}
live-again-due = Uppföljt: { $said } av { $all }
live-ask-answer = Svar på { $label } ▸
live-ask-people = Antal på plats ({ $people }) ▸
live-hint-people = 12 2 1: 12 på plats, 2 frånvarande, 1 vikarie
live-ask-until = Vi börjar igen kl. ▸
live-type-next = Nästa del börjar ▸
live-ask-dots = Prickar var, högst på samma: 3 2 ▸
live-ask-cut = Antal på listan ▸
live-ask-elsewhere = Mapp att spara i ▸
live-like = Liknar { $label } ”{ $text }”. { $key }: sagt igen.
live-makes-theme = Tema: { $name } ← { $numbers }
live-fills-theme = Till tema { $label } ← { $numbers }
live-names-island = Ny ö: { $name } ← { $labels }
live-links-island = Till ö { $island } ← { $labels }
live-unlinks-island = Bort från ö { $island }: { $labels }
live-links-lines = Länk: { $from } → { $to }
live-unlinks-lines = Länken tas bort: { $from } → { $to }
live-on-sheet = På blad { $sheet }: { $labels }
live-only-on-sheet = Bara på blad { $sheet }: { $labels }
live-off-sheet = Tas bort från blad { $sheet }: { $labels }
live-counts-island = { $people ->
    [one] { $people } på ö { $island }
   *[other] { $people } på ö { $island }
}
live-island-contact = { $name } är sammankallande
live-makes-plan = Ny plan: { $cells }
live-makes-row = Ny punkt: { $what }
live-understood = { $does } · { $key }: text
live-hint-collect = Tema av punkt { $one } och { $other }: skriv { $one } { $other } Namn. Tab: välj.
live-hint-vision = Ett ”men”? Skriv det och tryck Ctrl+B, inte Enter.
live-hint-island = Öns namn. Koppla: -3 +C Namn. Fem på ö 2: 2 5.
live-hint-plan = vad; hur; vilka; första steget; 20/5 – eller ett fält i taget (↑ ↓)
live-hint-happened = Skriv { $number } och det som sägs. Klar: { $number } s3.
live-hint-nothing-again = Inget att följa upp: Ctrl+N går vidare
live-hint-onwards = Skriv { $number } och nästa steg; vem; 20/5. Vilar: { $number } s4.
live-hint-point = Ta bort { $label }: skriv { $label } d, tryck Enter. Tab: till skrivraden.
live-hint-after = Flytta träff { $n }: skriv { $n } v21 13.00 Stora salen
live-point-does = Enter: { $act } – { $what }
live-point-shown = { $what } visas stort. Enter, sedan nästa nummer.
live-not-called = { $label } finns inte
live-point-text = Enter sparar det som text.
live-hint-question = Formulera om? Skriv frågan på nytt. Ctrl+N går vidare.
live-hint-groups = Skriv vad gruppen säger. Ctrl+A: nästa grupp.
live-hint-reports = ↓: nästa rubrik. 3 före orden: grupp 3. Ctrl+A: nästa grupp.
live-hint-board = ↓: nästa fält. Flytta 7 till fält 3: Tab, 7 v3.
live-hint-sheets = ↓: nästa fält. Länka: { $from } > { $to } varför
live-hint-go-sheet = ↓: nästa fält. Blad { $sheet }: { $sheet } och Enter.
live-hint-next-field = ↓: nästa fält. Tab: välj.
live-hint-one-field = ↑: ändra sista raden. Tab: välj.
live-hint-wording = Skriv nästa formulering. ↑: ändra.
live-hint-tables = Du behöver inte skriva nu. Skriv 3 och orden, så hör de till bord 3.
live-hint-tables-choose = 3=8: åtta vid bord 3. 3 före orden: bord 3.
live-hint-tables-report = Skriv vad bordet kom fram till. 3 före orden: bord 3. Ctrl+A: nästa bord.
live-seated-otherwise = { $people } är här nu, borden är räknade för { $seated }. Tab { $tables } g fördelar alla på nytt.
live-seated-otherwise-moved = { $people } är här nu, borden är räknade för { $seated }. De nya sätter sig där det finns plats.
live-hint-table = vad; hur; vilka; första steget; 20/5. Fem på ö 2: 2 5.
live-hint-rows = Budget; beslut; 10 – en punkt per rad
live-hint-rows-of = En per rad: { $columns }
live-hint-note = Skriv. ↓ byter fält. Ctrl+A: nästa punkt. + Budget: ny punkt.
live-hint-action = vad; vem; 20/5. ↓ anteckning. Ctrl+A nästa punkt.
live-hint-ended = Få ut allt: verkstad export { $id }
live-hint-still = Ni slutade { $day }. { $key }: gå vidare i dag.
live-hint-ended-copy = Dagen är slut. Övningskopian sparar ingen dokumentation.
live-hint-nothing = I det här momentet skrivs inget upp. Ctrl+N går vidare.
live-hint-talk = Inget skrivs ner. Ctrl+B parkerar.
live-hint-heard = Inget skrivs ner. Klara? Ctrl+N.
live-hint-pairs = Runda: { $minutes } min. { $key }: två och två.
live-caps-lock = Är Caps Lock på?

# What lies on top.
live-paste = Inklistrade rader
live-paste-becomes = { $count ->
    [one] 1 rad blir en punkt. Enter lägger till, Esc avbryter.
   *[other] { $count } rader blir punkter. Enter lägger till, Esc avbryter.
}
live-paste-rows = { $count ->
    [one] 1 rad blir en plan. Enter lägger till, Esc avbryter.
   *[other] { $count } rader blir planer. Enter lägger till, Esc avbryter.
}
live-paste-items = { $count ->
    [one] 1 rad blir en punkt. Enter lägger till, Esc avbryter.
   *[other] { $count } rader blir punkter. Enter lägger till, Esc avbryter.
}
live-paste-without = Utan ”{ $mark }” och liknande i början.
live-paste-heads = Har ingen egen kolumn här och hamnar under { $column }: { $heads }
live-late-head = { $late } – hur gör vi?
live-late-take = Välj med en siffra. Esc avbryter. Det går att ångra.
live-repair-buffers = Ta av bufferten
live-repair-shorten = Korta kommande moment, lite på varje
live-repair-cuts = Förenkla så här (metodens råd)
live-repair-move = Flytta ett moment till efter pausen
live-repair-end = Flytta sluttiden
live-change-minutes = ”{ $name }” { $from } → { $to }
live-change-dropped = ”{ $name }” utgår
live-change-moved = ”{ $name }” senare
live-change-end = Slut: { $clock }, om alla är med på det
live-at-step = { $name }: { $state }
live-now-column = nu
live-strike = Stryk för gott
live-strike-warning = Det går inte att ångra. Skriv { $label } igen och tryck Enter. Esc avbryter.
live-strike-had = Flera punkter har haft det numret eller den bokstaven. Välj med ↑ ↓:
live-strike-stands = finns kvar
live-strike-gone = finns inte kvar
live-strike-again = Skriv { $label } igen ▸
live-wall = På duken
live-choice-step = Momentets bild
live-choice-blank = Inget (släckt)
live-choice-agenda = Dagens hållpunkter
live-choice-brief = Fråga, syfte och mål
live-choice-islands = Öarna
live-choice-test = Lästest: kan de längst bak läsa?
live-plan-day = Dagens plan
live-insert = Skjut in efter det här momentet
live-insert-type = Vad, minuter ▸
live-gap = { $length } luft innan
live-planned-end = Ni slutar { $planned } (planerat { $agreed })
live-overlap = Spräcker den fasta tiden { $clock } med { $length }
live-type-pin = Fast tid (tomt: ingen) ▸
live-type-start = Dagen börjar ▸
live-type-end = Dagen slutar ▸
live-kept-by = { $name } (sammankallande: { $who })
live-foreword = Förord
live-place = Plats
live-process-leader = Processledare
live-next-place = Var vi ses igen

live-seen-load = hur tung varje månad är
live-makes-point = Nytt: { $what }
live-makes-point-under = Under { $of }: { $what }
live-under-way-again = { $plan }: på gång igen
live-instead-of = I stället för { $was } – { $of }: { $now }
live-year-nobody = { $count ->
    [one] 1 rad har ingen ansvarig än
   *[other] { $count } rader har ingen ansvarig än
 }
live-year-begins = Nu börjar året i { $month } { $year }.
live-year-dates = Ett datum utan år hamnar i { $from }–{ $to }
live-hint-year = 8-6 Möte: aug–jun. ↓ nästa månad
live-hint-year-month = 3> Tema: under 3. Vem: ; styrelsen
live-hint-year-who = Vem; senast när. 3 Chefen: rad 3
live-paste-points = { $count ->
    [one] 1 rad för året. Enter lägger till, Esc avbryter.
   *[other] { $count } rader för året. Enter lägger till, Esc avbryter.
 }
