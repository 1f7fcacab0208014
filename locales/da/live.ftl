# The facilitator's screen while a workshop is led.
live-too-small = Gør vinduet større: mindst { $cols } × { $rows } tegn.

# The head: step, clock, how the day stands.
live-step-of = Trin { $place } af { $of }
live-until = til { $clock }
live-starts = Starter kl. { $clock }
live-day-over = Dagen er slut
live-nearly-over = Snart slut
live-over-time = Over tiden
live-paused = Uret er stoppet
live-blank = Billedet er skjult
live-late = { $length } bagud
live-to-spare = { $length } foran
live-on-time = Til tiden
live-people = { $people ->
    [one] 1 til stede
   *[other] { $people } til stede
}

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Trinnet
live-pane-before = Før dagen
live-pane-result = Dagens resultat
live-pane-script = Manuskript
live-agenda = Dagen { $span }
live-script = Kun til dig
live-script-all = Manuskript – alle ser det
live-say = Sig
live-do = Gør
live-rules = Spilleregler
live-pitfalls = Pas på
live-took = { $took }/{ $planned } min
live-took-long = { $took }/{ $planned } t
live-left-out = udgår
live-end = { $clock } Slut
live-pin-legend = ◆ fast tid
live-drift-legend = +5: 5 min bagud

# The work of the step.
live-lines = { $name } · { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-above = ↑ { $count } flere
live-below = ↓ { $count } flere
live-nothing-yet = Ikke noget endnu. Skriv det, der bliver sagt, og tryk Enter.
live-said = ×{ $count }
live-holds = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
live-has-wish = ✓ har fået et ønske
live-no-wish = mangler et ønske
live-group = Gruppe { $group }
live-met = opfyldt
live-partly = delvist
live-not-yet = ikke endnu
live-on-island = { $people ->
    [one] 1 deltager
   *[other] { $people } deltagere
}
live-rests = hviler
live-missing = { $count ->
    [one] 1 tomt felt
   *[other] { $count } tomme felter
}
live-complete = ✓ alt udfyldt
live-below-cut = Ikke på listen:

# Rounds.
live-heard = { $heard } af { $turns } har haft ordet
live-pairs-heard = { $heard } af { $turns } par har haft ordet
live-waiting = { $count } tilbage
live-passed = { $count } sprang over, spørg igen
live-round = runde
live-popcorn = popcorn
live-in-pairs = to og to
live-say-pairs = Tal to og to, og bliv enige om ét svar. Så siger hvert par sit.
live-do-pairs = Skriv én linje for hvert par. Sig bare tak, på samme måde til alle.
live-rather-pairs = Runden tager { $minutes } min. To og to ({ $key }) tager kun { $pairs } min.
live-count-turn = Én til har haft ordet
live-end-round = Afslut runden
live-end-talk = Færdig
live-speaks-host = Kun du taler.
live-speaks-nobody = Ingen taler. Lad der være stille.
live-speaks-stick = Den, der har pinden, taler.
live-speaks-card = Den, der har kortet, taler.
live-speaks-inner = Den, der har pinden i den indre kreds, taler.
live-speaks-teller = Kun den, der fortæller, taler.
live-speaks-team = Teamet taler.
live-hint-circle = PgDn går videre, PgUp går tilbage. Der skrives ikke noget ned.
live-hint-embers = PgDn går videre, PgUp går tilbage. I skriver, når dagen er slut.
live-steps = Videre/tilbage
live-begins = Start dagen

# Votes.
live-dots-each = { $each ->
    [one] 1 prik hver
   *[other] { $each } prikker hver, højst { $most } på samme punkt
}
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } talt, { $missing } mangler
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } talt, { $over } for mange
live-sum-all = { $people } × { $each } = { $possible }, alle er talt
live-vote-not-open = Afstemningen åbnes, når du skriver de første prikker, eller med Ctrl+O.
live-vote-closed = Afstemningen er lukket. Listen har { $count ->
    [one] 1 punkt.
   *[other] { $count } punkter.
}
live-way-slips = Skriv én seddel: { $labels }. Blank: 0
live-way-slips-in = Alle sedler er inde. Ctrl+O lukker afstemningen.
live-way-wall = Skriv nummer og antal prikker: 3 9
live-way-hands = Tæl hænderne, og skriv antallet
live-way-again = Skriv sedlerne én gang til, i samme rækkefølge
live-scale-slips = { $slips } af { $people ->
    [one] 1 seddel er inde.
   *[other] { $people } sedler er inde.
}
live-scale-way-slips = Et tal 1–{ $most } for hvert punkt, i rækkefølge: { $numbers }. Intet svar: -
live-scale-way-hands = Hvor mange valgte 1, 2 … { $most }? Skriv antallene: 0 3 8 …
live-scale-way-wall = Fra væggen: hvor mange har 1, 2 … { $most }? 0 3 8 …
live-scale-only-slips = Kun sedler: ingen viser sit tal.
live-scale-closed = Optællingen er afsluttet. Ctrl+O åbner den igen.
live-scale-shown = Svarene vises. Ctrl+N går videre.
live-hands-for = Ræk hånden op for: { $what }
live-many-candidates = { $count } punkter: håndsoprækning tager ca. { $length }. Lav temaer først, eller print stemmesedlerne.
live-ballot-pages = Listen fylder { $pages } sider på lærredet.
live-long-ballot = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}{ $pages ->
    [one] { "" }
   *[other] , { $pages } sider
}: lav temaer (3 7 Navn) eller print sedler
live-long-ballot-narrow = { $count } stk.{ $pages ->
    [one] { "" }
   *[other] , { $pages } sider
}: lav temaer

# Groups.
live-count-off = { $people ->
    [one] 1 deltager
   *[other] { $people } deltagere
} i grupper på højst { $size }: tæl 1–{ $groups }
live-sizes = Grupper på { $sizes }
live-group-at-hand = Du skriver for gruppe { $group } af { $groups }
live-tables = { $people ->
    [one] 1 person
   *[other] { $people } personer
} ved { $tables ->
    [one] { $tables } bord
   *[other] { $tables } borde
}: { $sizes }
live-nobody-again = Ingen møder den samme person to gange.
live-meet-again = { $pairs ->
    [one] Ét par mødes mere end én gang.
   *[other] { $pairs } par mødes mere end én gang.
}
live-table-at-hand = { $table } af { $tables }
live-tables-chosen = { $people ->
    [one] 1 person vælger bord
   *[other] { $people } personer vælger bord
} ({ $tables } at vælge imellem). Talt: { $counted }
live-tables-places = Kun plads til { $places }, { $people } er her.
live-table-over = { $table }: { $people }, højst { $most }
live-group-lines = { $lines ->
    [one] 1 linje
   *[other] { $lines } linjer
} ({ $least }–{ $most } er nok)
live-report-title = Titel
live-mixed = { $people ->
    [one] 1 person blandet i { $groups } grupper: { $sizes }
   *[other] { $people } personer blandet i { $groups } grupper: { $sizes }
}
live-mixed-otherwise = { $people } er her nu, { $divided } er inddelt. Nye tager det næste nummer i en gruppe.

# The turn.
live-turning = Hvad i stedet for »{ $text }« ({ $label })?
live-turned = { $done } af { $all } har fået et ønske
live-each-island = Cirka { $length } pr. ø
live-floor-time = { $n ->
    [one] 1 punkt
   *[other] { $n } punkter
} · { $length }
live-floor-still = { $n ->
    [one] 1 punkt tilbage
   *[other] { $n } punkter tilbage
} · { $length }
live-floor-over = { $length } for meget
live-floor-without = { $n ->
    [one] 1 punkt uden tid
   *[other] { $n } punkter uden tid
}
live-floor-left = { $left } tilbage af { $length }
live-floor-up = Tiden er gået. { $more } 3 min mere · { $park } næste gang · { $next } næste punkt
live-floor-later = næste gang
live-pitch-each = { $minutes ->
    [one] 1 minut pr. ø til at fortælle
   *[other] { $minutes } minutter pr. ø til at fortælle
}
live-pitch-left = Ø { $number } fortæller: { $left } tilbage
live-pitch-over = Ø { $number }: tid til at runde af, så den næste
# Islands and plans.
live-islands = { $count ->
    [0] Ingen øer endnu
    [one] 1 ø
   *[other] { $count } øer
} · højst { $most } for { $people ->
    [one] 1 deltager
   *[other] { $people } deltagere
}
live-few-there = Ø { $number } har færre end to deltagere: sig tak, og lad den hvile.
live-many-there = Ø { $number } har flere end syv deltagere: del den gerne.
live-few-there-narrow = Ø { $number }: færre end to. Hvile?
live-many-there-narrow = Ø { $number }: over syv. Dele?
live-no-link-down = Ikke koblet til bundlisten: { $numbers }
live-no-link-up = Ikke koblet til toplisten: { $numbers }
live-not-on-island = { $count } har ikke valgt ø endnu
live-plan-of = Plan for { $name }
live-plan-at-hand = { $label } · { $name }
live-missing-word = mangler

# What the day is about.
live-question = Spørgsmålet
live-critique-question = Kritikspørgsmål
live-vision-question = Visionsspørgsmål
live-purpose = Formål
live-goal = Mål
live-mandate = Mandat
live-commissioner = Opdragsgiver
live-title = Titel
live-carrier = Fører det videre
live-agreed = Også aftalt
live-embers = Det tager vi med os
live-say-embers = Bagefter skriver vi det ned: én linje hver, uden navne.
live-say-embers-only = Kun det, I tager med jer, skrives ned: bagefter, uden navne.
live-embers-key = Enter: skriv det, I tager med jer.
live-embers-each = Én linje hver, højst 60 tegn, ingen navne. Tryk Enter, så forsvinder linjen herfra.
live-embers-lost = Ingenting er gemt, før listen er lukket: standser computeren inden da, er alt væk.
live-embers-close = Enter på en tom linje lukker listen. Så blandes linjerne og gemmes.
live-embers-seen = Alle ser denne skærm. Sluk projektoren, før nogen skriver.
live-embers-count = { $count ->
    [one] 1 linje modtaget
   *[other] { $count } linjer modtaget
}
live-embers-leaving = Tryk på samme tast en gang til, så er alt det skrevne væk.
live-embers-closing = Enter én gang til lukker listen: bagefter kan ingen tilføje noget.
live-to-embers = Jeg tager med mig ▸
live-nobody-yet = ingen endnu
live-follow-up = Møde { $number }: { $day }, { $length }
live-again-at = Vi begynder igen kl. { $clock }
live-stands-still = ‖ står stille
live-next-part = Vi ses igen { $when }
live-before-start = Før start
live-start-key = Ctrl+N starter dagen.
live-start-calm = { $key } starter dagen.
live-test-key = Tryk Ctrl+R, og vælg læsetesten: kan bagerste række læse det?
live-for-next-time = Til næste møde

# What the room sees.
live-room-sees = Alle ser: { $what }
live-no-window = Åbn på projektoren: verkstad screen
live-window-silent = Vinduet på projektoren svarer ikke. Luk det, og åbn det igen: verkstad screen
live-room-page = { $what }, side { $page }/{ $pages }
live-seen-blank = ingenting (tom skærm) · { $key } viser billedet
live-seen-welcome = velkomsten
live-seen-test = læsetesten
live-seen-spotlight = kun punkt { $label }, i stor skrift
live-seen-sheet = { $name }, ark { $number }
live-seen-next = det, der kommer nu: { $name }
live-seen-told = teksten til trinnet
live-seen-brief = det, dagen handler om
live-seen-agenda = dagens program
live-seen-ballot = det, I stemmer om, uden prikker
live-seen-scale = punkterne, I svarer på
live-seen-answers = svarene
live-seen-overview = oversigt: { $list }
live-seen-round = runden
live-seen-groups = gruppeinddelingen
live-seen-mixed = hvordan grupperne blandes
live-seen-tables = spørgsmålet og bordene
live-seen-stations = bordene og deres spørgsmål
live-seen-change = hvem der går hvorhen
live-seen-turn = et punkt og ønskerne til det
live-seen-islands = øerne
live-seen-plan = en plan
live-seen-plans = planerne
live-seen-fire = bålet
live-seen-agreements = det, I lover hinanden
live-seen-words = spørgsmålet og ordene
live-seen-circle = kredsen
live-seen-row = punkt { $label }
live-seen-break = pausen
live-seen-overnight = hvornår I ses igen
live-seen-after = vejen videre
live-seen-closing = det, I nåede i dag
live-seen-thanks = tak
live-enlarge = Gør teksten på lærredet større (Ctrl og +), så bagerste række kan læse den.

# Saving.
live-saved = ✓ gemt
live-saving = gemmer …
live-not-saved = ✗ ikke gemt
live-save-again = Prøv igen med { $key } og »Gem igen«.
live-throw-away = øvelse – gemmes ikke
live-practice = øvelse

# The entry line.
live-writing = SKRIVER
live-pointing = PEGER
live-to-list = { $list } ▸
live-to-question = Spørgsmålet ▸
live-to-nothing = ▸
live-to-slip = Seddel { $number } af { $people } ▸
live-to-slips-in = { $people } af { $people ->
    [one] 1 seddel
   *[other] { $people } sedler
} ▸
live-to-slip-again = Omtælling: { $number } af { $slips } ▸
live-to-wall = Væggen ▸
live-to-hands = Hænder for { $label } ▸
live-to-values = Antal for { $label } ▸
live-to-scale-slip = Seddel { $number } af { $people } ▸
live-to-group = Gruppe { $group } ▸
live-to-wish = Ønske for { $label } ▸
live-to-island = Ø ▸
live-to-cell = { $cell } · { $name } ▸
live-to-plan = Planens nummer ▸
live-to-carrier = Føres videre af ▸
live-to-agreed = Også aftalt ▸
live-point-at = Peg på nummer ▸
live-ask-words = Ny ordlyd for { $label } ▸
live-ask-theme = Navn på temaet ({ $labels }) ▸
live-ask-contact = Tovholder for ø { $label } ▸
live-ask-split = Navn på ny ø fra { $label } ▸
live-ask-lift = { $label } løftes til (tomt: vi selv) ▸
live-ask-taken-up = { $label } løftes til ▸
live-ask-whom = Hvem spørger vi om plan { $label }? ▸
live-ask-whom-enter = Enter: vi spørger { $who }
live-ask-hand-over = Hvem overtager plan { $label }? ▸
live-again-answered = Svar: { $said } af { $all }
live-again-left = { $n ->
    [one] 1 plan uden svar
   *[other] { $n } planer uden svar
}
live-again-open = { $n ->
    [one] 1 plan er åben
   *[other] { $n } planer er åbne
}
live-again-due = Svar i dag: { $said } af { $all }
live-ask-answer = Svar på { $label } ▸
live-ask-people = Antal til stede ({ $people }) ▸
live-hint-people = 12 2 1: 12 til stede, 2 afbud, 1 vikar
live-ask-until = Vi begynder igen kl. ▸
live-type-next = Næste del begynder ▸
live-ask-dots = Prikker hver, højst på samme: 3 2 ▸
live-ask-cut = Antal punkter på listen ▸
live-ask-elsewhere = Mappe at gemme i ▸
live-like = Ligner { $label } »{ $text }«. { $key }: sagt igen.
live-makes-theme = Tema: { $name } ← { $numbers }
live-fills-theme = Ind i tema { $label } ← { $numbers }
live-names-island = Ny ø: { $name } ← { $labels }
live-links-island = Til ø { $island } ← { $labels }
live-unlinks-island = Væk fra ø { $island }: { $labels }
live-links-lines = Forbindelse: { $from } → { $to }
live-unlinks-lines = Forbindelse fjernet: { $from } → { $to }
live-on-sheet = På ark { $sheet }: { $labels }
live-only-on-sheet = Kun på ark { $sheet }: { $labels }
live-off-sheet = Væk fra ark { $sheet }: { $labels }
live-counts-island = { $people ->
    [one] { $people } deltager på ø { $island }
   *[other] { $people } deltagere på ø { $island }
}
live-island-contact = { $name } er tovholder
live-makes-plan = Ny plan: { $cells }
live-makes-row = Nyt punkt: { $what }
live-understood = { $does } · { $key }: tekst
live-hint-collect = Skriv { $one } { $other } Navn: tema af punkt { $one } og { $other }. Tab: peg på punkter.
live-hint-vision = Et »men«? Skriv det, og tryk Ctrl+B, ikke Enter.
live-hint-island = Skriv øens navn. Kobl: -3 +C Navn. Fem på ø 2: 2 5.
live-hint-plan = Skriv hvad; hvordan; hvem; første skridt; 20/5. Ét felt: ↑ ↓.
live-hint-happened = Skriv { $number } og det, der bliver sagt. Færdig: { $number } s3.
live-hint-nothing-again = Intet at følge op på. Videre: Ctrl+N
live-hint-onwards = Skriv { $number } og næste skridt; hvem; 20/5. På pause: { $number } s4.
live-hint-point = Skriv { $label } d, og tryk Enter: { $label } fjernes. Tab: til skrivelinjen.
live-hint-after = Flyt møde { $n }: skriv { $n } u21 13.00 Store sal
live-point-does = Enter: { $act } – { $what }
live-point-shown = { $what } vises stort. Tryk Enter, og skriv næste nummer.
live-not-called = { $label } findes ikke
live-point-text = Enter gemmer dette som tekst.
live-hint-question = Skal det rettes? Skriv det på ny. Ctrl+N går videre.
live-hint-groups = Skriv, hvad gruppen siger. Ctrl+A: næste gruppe.
live-hint-reports = ↓: næste overskrift. 3 før ordene: gruppe 3. Ctrl+A: næste gruppe.
live-hint-board = ↓: næste felt. Flyt 7 til felt 3: Tab, 7 v3.
live-hint-sheets = ↓ næste felt. Forbind: { $from } > { $to } hvorfor
live-hint-go-sheet = ↓: næste felt. Ark { $sheet }: { $sheet } og Enter.
live-hint-next-field = ↓: næste felt. Tab: vælg.
live-hint-one-field = ↑: ret sidste linje. Tab: vælg.
live-hint-wording = Skriv ny ordlyd. ↑: ret den seneste.
live-hint-tables = Du behøver ikke skrive nu. Skriv 3 og ordene, så hører de til bord 3.
live-hint-tables-choose = 3=8: otte ved bord 3. 3 før ordene: bord 3.
live-hint-tables-report = Skriv, hvad bordet nåede frem til. 3 før ordene: bord 3. Ctrl+A: næste bord.
live-seated-otherwise = { $people } er her nu, bordene er beregnet til { $seated }. Tab, { $tables } g fordeler alle på ny.
live-seated-otherwise-moved = { $people } er her nu, bordene er beregnet til { $seated }. De nye sætter sig, hvor der er plads.
live-hint-table = Hvad; hvordan; hvem; første skridt; 20/5. Fem på ø 2: 2 5
live-hint-rows = Budget; beslutning; 10 – ét punkt pr. linje
live-hint-rows-of = Én pr. linje: { $columns }
live-hint-note = ↑ ↓ skifter felt. Ctrl+A næste punkt. + Budget; 10: nyt punkt.
live-hint-action = hvad; hvem; 20/5. ↑ beslutning. Ctrl+A næste punkt.
live-hint-ended = Få referatet: verkstad export { $id }
live-hint-still = I stoppede { $day }. { $key }: gå videre i dag.
live-hint-ended-copy = Dagen er slut. Øvekopien giver intet referat.
live-hint-nothing = På dette trin skal der ikke skrives noget. Ctrl+N går videre.
live-hint-talk = Intet skrives ned. Ctrl+B parkerer.
live-hint-heard = Intet skrives ned. Færdige? Ctrl+N.
live-hint-pairs = Runde: { $minutes } min. { $key }: to og to.
live-caps-lock = Er Caps Lock slået til?

# What lies on top.
live-paste = Indsatte linjer
live-paste-becomes = { $count ->
    [one] 1 linje bliver til et punkt
   *[other] { $count } linjer bliver til punkter
}: Enter tilføjer, Esc annullerer.
live-paste-rows = { $count ->
    [one] 1 linje bliver til en plan
   *[other] { $count } linjer bliver til planer
}: Enter tilføjer, Esc annullerer.
live-paste-items = { $count ->
    [one] 1 linje bliver til et punkt
   *[other] { $count } linjer bliver til punkter
}: Enter tilføjer, Esc annullerer.
live-paste-without = Uden »{ $mark }« og lignende først på hver linje.
live-paste-heads = Ingen kolonne her til disse, så de kommer under { $column }: { $heads }
live-late-head = { $late } – hvad nu?
live-late-take = Vælg med et tal. Esc annullerer. Du kan fortryde.
live-repair-buffers = Brug bufferne
live-repair-shorten = Gør de kommende trin lidt kortere
live-repair-cuts = Forenkl sådan her (metodens råd)
live-repair-move = Flyt et trin til efter pausen
live-repair-end = Slut senere
live-change-minutes = { $name }: { $from } → { $to }
live-change-dropped = { $name }: udgår
live-change-moved = { $name }: senere
live-change-end = Slut: { $clock }, hvis gruppen er med på det
live-at-step = { $name }: { $state }
live-now-column = nu
live-strike = Slet for altid
live-strike-warning = Det kan ikke fortrydes. Skriv { $label } igen, og tryk Enter. Esc annullerer.
live-strike-had = Flere har haft samme nummer eller bogstav. ↑ ↓ vælger:
live-strike-stands = står der nu
live-strike-gone = står der ikke længere
live-strike-again = Skriv { $label } igen ▸
live-wall = Vis for alle
live-choice-step = Trinnets billede
live-choice-blank = Ingenting (tom skærm)
live-choice-agenda = Dagens program
live-choice-brief = Spørgsmål, formål og mål
live-choice-islands = Øerne
live-choice-test = Læsetest: kan bagerste række læse det?
live-plan-day = Tidsplan
live-insert = Skyd ind efter dette trin
live-insert-type = Hvad, minutter ▸
live-gap = { $length } luft før
live-planned-end = Forventet slut { $planned }, aftalt { $agreed }
live-overlap = { $length } over den faste tid { $clock }
live-type-pin = Fast tid (tomt: ikke fast) ▸
live-type-start = Dagen starter ▸
live-type-end = Dagen slutter ▸
live-kept-by = { $name } (tovholder: { $who })
live-foreword = Forord
live-place = Sted
live-process-leader = Procesleder
live-next-place = Hvor vi mødes igen

live-seen-load = hvor fyldte månederne er
live-makes-point = Nyt: { $what }
live-makes-point-under = Under { $of }: { $what }
live-under-way-again = { $plan }: i gang igen
live-instead-of = I stedet for { $was } – { $of }: { $now }
live-year-nobody = { $count ->
    [one] 1 linje mangler en ansvarlig
   *[other] { $count } linjer mangler en ansvarlig
 }
live-year-begins = Nu starter året i { $month } { $year }.
live-year-dates = En dato uden år falder i { $from }–{ $to }
live-hint-year = 8-6 Møde: aug–jun. ↓ næste måned
live-hint-year-month = 3> Tema: under 3. Hvem: ; lederen
live-hint-year-who = Hvem; frist. 3 Lederen: linje 3
live-paste-points = { $count ->
    [one] 1 linje til året. Enter tilføjer, Esc annullerer.
   *[other] { $count } linjer til året. Enter tilføjer, Esc annullerer.
}
