# The facilitator's screen while a workshop is led.
live-too-small = Gjer dette vindauget større: minst { $cols } × { $rows } teikn.

# The head: step, clock, how the day stands.
live-step-of = Steg { $place } av { $of }
live-until = til { $clock }
live-starts = Startar kl. { $clock }
live-day-over = Dagen er slutt
live-nearly-over = Snart slutt
live-over-time = Over tida
live-paused = Klokka står
live-blank = Biletet er skjult
live-late = { $length } forseinka
live-to-spare = { $length } å gå på
live-on-time = I rute
live-people = { $people } til stades

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Steget
live-pane-before = Før dagen
live-pane-result = Resultatet av dagen
live-pane-script = Manus
live-agenda = Dagen { $span }
live-script = Berre for deg
live-script-all = Manus – alle ser det
live-say = Sei
live-do = Gjer
live-rules = Køyrereglar
live-pitfalls = Pass på
live-took = { $took }/{ $planned } min
live-took-long = { $took }/{ $planned } t
live-left-out = går ut
live-end = { $clock } Slutt
live-pin-legend = ◆ fast tid
live-drift-legend = +5: 5 min forseinka

# The work of the step.
live-lines = { $name } · { $count } punkt
live-above = ↑ { $count } til
live-below = ↓ { $count } til
live-nothing-yet = Ingenting enno. Skriv det som blir sagt, og trykk Enter.
live-said = ×{ $count }
live-holds = { $count } punkt
live-has-wish = ✓ har fått eit ønske
live-no-wish = manglar ønske
live-group = Gruppe { $group }
live-met = innfridd
live-partly = delvis
live-not-yet = ikkje enno
live-on-island = { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
}
live-rests = kviler
live-missing = { $count ->
    [one] 1 tomt felt
   *[other] { $count } tomme felt
}
live-complete = ✓ alt utfylt
live-below-cut = Ikkje på lista:

# Rounds.
live-heard = { $heard } av { $turns } har sagt sitt
live-pairs-heard = { $heard } av { $turns } par har sagt sitt
live-waiting = { $count } att
live-passed = { $count } stod over, spør på nytt
live-round = runde
live-popcorn = popcorn
live-in-pairs = to og to
live-say-pairs = Snakk to og to og bli samde om eitt svar. Så seier kvart par sitt.
live-do-pairs = Skriv éi linje for kvart par. Sei berre takk, likt til alle.
live-rather-pairs = Runden tek { $minutes } min. To og to ({ $key }): { $pairs } min.
live-count-turn = Éin til har sagt sitt
live-end-round = Avslutt runden
live-end-talk = Ferdig
live-speaks-host = Berre du snakkar.
live-speaks-nobody = Ingen snakkar. La det vere stilt.
live-speaks-stick = Den som har kubben, snakkar.
live-speaks-card = Den som har kortet, snakkar.
live-speaks-inner = Den som har kubben i den indre ringen, snakkar.
live-speaks-teller = Berre den som fortel, snakkar.
live-speaks-team = Teamet snakkar.
live-hint-circle = PgDn går vidare, PgUp går tilbake. Ingenting blir skrive ned.
live-hint-embers = PgDn går vidare, PgUp går tilbake. De skriv når dagen er slutt.
live-steps = Vidare/tilbake
live-begins = Start dagen

# Votes.
live-dots-each = { $each ->
    [one] 1 prikk kvar
   *[other] { $each } prikkar kvar, høgst { $most } på same punkt
}
live-sum-missing = { $people } × { $each } = { $possible }, { $counted ->
    [one] 1 tald
   *[other] { $counted } talde
}, { $missing } manglar
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } talde, { $over } for mange
live-sum-all = { $people } × { $each } = { $possible }, alle er talde
live-vote-not-open = Røystinga blir opna når du skriv inn dei første prikkane, eller med Ctrl+O.
live-vote-closed = Røystinga er lukka. Lista har { $count } punkt.
live-way-slips = Éin lapp per linje: { $labels }. Blank: 0
live-way-slips-in = Alle lappane er inne. Ctrl+O lukkar røystinga.
live-way-wall = Skriv nummer og kor mange prikkar: 3 9
live-way-hands = Tel hendene, og skriv talet
live-way-again = Skriv lappane ein gong til, i same rekkjefølgje
live-scale-slips = { $slips } av { $people ->
    [one] 1 lapp er inne.
   *[other] { $people } lappar er inne.
}
live-scale-way-slips = Eitt tal 1–{ $most } for kvart punkt, i rekkjefølgje: { $numbers }. Ikkje svart: -
live-scale-way-hands = Kor mange valde 1, 2 … { $most }? Skriv tala: 0 3 8 …
live-scale-way-wall = Frå veggen: kor mange har 1, 2 … { $most }? 0 3 8 …
live-scale-only-slips = Berre lappar: ingen viser talet sitt.
live-scale-closed = Teljinga er avslutta. Ctrl+O opnar ho igjen.
live-scale-shown = Svara er viste. Ctrl+N går vidare.
live-hands-for = Rekk opp handa for: { $what }
live-many-candidates = { $count } punkt: handsopprekking tek om lag { $length }. Lag tema først, eller skriv ut røystelappane.
live-ballot-pages = Lista fyller { $pages } sider på lerretet.
live-long-ballot = { $count } punkt{ $pages ->
    [one] { "" }
   *[other] , { $pages } sider
}: lag tema (3 7 Namn) eller skriv ut lappar
live-long-ballot-narrow = { $count } punkt{ $pages ->
    [one] { "" }
   *[other] , { $pages } sider
}: lag tema

# Groups.
live-count-off = { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
} i grupper på høgst { $size }: tel 1–{ $groups }
live-sizes = Grupper på { $sizes }
live-group-at-hand = Du skriv for gruppe { $group } av { $groups }
live-tables = { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
} ved { $tables } bord: { $sizes }
live-nobody-again = Ingen møter same person to gonger.
live-meet-again = { $pairs ->
    [one] Eitt par møtest meir enn éin gong.
   *[other] { $pairs } par møtest meir enn éin gong.
}
live-table-at-hand = { $table } av { $tables }
live-tables-chosen = { $people ->
    [one] 1 deltakar vel bord
   *[other] { $people } deltakarar vel bord
} ({ $tables } å velje mellom). Talde: { $counted }
live-tables-places = Plass til berre { $places }, { $people } er her.
live-table-over = { $table }: { $people }, høgst { $most }
live-group-lines = { $lines ->
    [one] 1 linje
   *[other] { $lines } linjer
} ({ $least }–{ $most } er nok)
live-report-title = Tittel
live-mixed = { $people ->
    [one] 1 deltakar blanda i { $groups } grupper: { $sizes }
   *[other] { $people } deltakarar blanda i { $groups } grupper: { $sizes }
}
live-mixed-otherwise = { $people } er her no, { $divided } er delte inn. Nye tek neste nummer i ei gruppe.

# The turn.
live-turning = Kva i staden for «{ $text }» ({ $label })?
live-turned = { $done } av { $all } har fått eit ønske
live-each-island = Om lag { $length } per øy
live-floor-time = { $n ->
    [one] 1 sak
   *[other] { $n } saker
} · { $length }
live-floor-still = { $n ->
    [one] 1 sak att
   *[other] { $n } saker att
} · { $length }
live-floor-over = { $length } for mykje
live-floor-without = { $n ->
    [one] 1 sak utan minutt
   *[other] { $n } saker utan minutt
}
live-floor-left = { $left } att av { $length }
live-floor-up = Tida er ute. { $more } 3 min til · { $park } neste gong · { $next } neste sak
live-floor-later = neste gong
live-pitch-each = { $minutes ->
    [one] 1 minutt per øy til å fortelje
   *[other] { $minutes } minutt per øy til å fortelje
}
live-pitch-left = Øy { $number } fortel: { $left } att
live-pitch-over = Øy { $number }: på tide å runde av, så neste
# Islands and plans.
live-islands = { $count ->
    [0] Ingen øyar enno
    [one] 1 øy
   *[other] { $count } øyar
} · høgst { $most } for { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
}
live-few-there = Øy { $number } har færre enn to deltakarar: sei takk, og la ho kvile.
live-many-there = Øy { $number } har fleire enn sju deltakarar: del ho gjerne.
live-few-there-narrow = Øy { $number }: færre enn to. Kvile?
live-many-there-narrow = Øy { $number }: over sju. Dele?
live-no-link-down = Utan kopling til botnlista: { $numbers }
live-no-link-up = Utan kopling til topplista: { $numbers }
live-not-on-island = { $count } har ikkje valt øy enno
live-plan-of = Plan for { $name }
live-plan-at-hand = { $label } · { $name }
live-missing-word = manglar

# What the day is about.
live-question = Spørsmålet
live-critique-question = Kritikkspørsmål
live-vision-question = Visjonsspørsmål
live-purpose = Føremål
live-goal = Mål
live-mandate = Mandat
live-commissioner = Oppdragsgjevar
live-title = Tittel
live-carrier = Tek det vidare
live-agreed = Også avtalt
live-embers = Det vi tek med oss
live-say-embers = Etterpå skriv vi det ned: éi linje kvar, utan namn.
live-say-embers-only = Berre det de tek med dykk, blir skrive ned: etterpå, utan namn.
live-embers-key = Enter: skriv det folk tek med seg.
live-embers-each = Éi linje kvar, høgst 60 teikn, ingen namn. Trykk Enter, så forsvinn linja herifrå.
live-embers-lost = Ingenting er lagra før lista er lukka: stansar maskina før det, er alt borte.
live-embers-close = Enter på tom linje lukkar lista. Då blir linjene blanda og lagra.
live-embers-seen = Alle ser denne skjermen. Slå av projektoren før nokon skriv.
live-embers-count = { $count ->
    [one] 1 linje teken imot
   *[other] { $count } linjer tekne imot
}
live-embers-leaving = Trykkjer du same tast ein gong til, er alt som vart skrive, borte.
live-embers-closing = Enter éin gong til lukkar lista: etterpå kan ingen leggje til noko.
live-to-embers = Eg tek med meg ▸
live-nobody-yet = ingen enno
live-follow-up = Møte { $number }: { $day }, { $length }
live-again-at = Vi held fram kl. { $clock }
live-stands-still = ‖ står stille
live-next-part = Vi møtest att { $when }
live-before-start = Før start
live-start-key = Ctrl+N startar dagen.
live-start-calm = { $key } startar dagen.
live-test-key = Trykk Ctrl+R og vel lesetesten: kan bakarste rad lese?
live-for-next-time = Til neste møte

# What the room sees.
live-room-sees = Alle ser: { $what }
live-no-window = Opne biletet for deltakarane: verkstad screen
live-window-silent = Biletet svarar ikkje. Lukk og opne: verkstad screen
live-room-page = { $what }, side { $page }/{ $pages }
live-seen-blank = ingenting (tom skjerm) · { $key } viser biletet
live-seen-welcome = velkomsten
live-seen-test = lesetesten
live-seen-spotlight = berre punkt { $label }, i stor skrift
live-seen-sheet = { $name }, ark { $number }
live-seen-next = det som kjem no: { $name }
live-seen-told = teksten til steget
live-seen-brief = det dagen handlar om
live-seen-agenda = dagens program
live-seen-ballot = det de røystar over, utan prikkar
live-seen-scale = punkta de svarar på
live-seen-answers = svara
live-seen-overview = oversikt: { $list }
live-seen-round = runden
live-seen-groups = inndelinga i grupper
live-seen-mixed = korleis gruppene blir blanda
live-seen-tables = spørsmålet og borda
live-seen-stations = borda og spørsmåla
live-seen-change = kven som går kvar
live-seen-turn = eit punkt og ønska til det
live-seen-islands = øyane
live-seen-plan = ein plan
live-seen-plans = planane
live-seen-fire = bålet
live-seen-agreements = det de lovar kvarandre
live-seen-words = spørsmålet og orda
live-seen-circle = ringen
live-seen-row = sak { $label }
live-seen-break = pausen
live-seen-overnight = når de møtest att
live-seen-after = kva som skjer vidare
live-seen-closing = det vi fekk fram i dag
live-seen-thanks = takk for i dag
live-enlarge = Gjer teksten på lerretet større (Ctrl og +), så bakarste rad kan lese han.

# Saving.
live-saved = ✓ lagra
live-saving = lagrar …
live-not-saved = ✗ ikkje lagra
live-save-again = Prøv ein gong til med { $key } og «Lagre på nytt».
live-throw-away = øving – blir ikkje lagra
live-practice = øving

# The entry line.
live-writing = SKRIV
live-pointing = PEIKAR
live-to-list = { $list } ▸
live-to-question = Spørsmålet ▸
live-to-nothing = ▸
live-to-slip = Lapp { $number } av { $people } ▸
live-to-slips-in = { $people } av { $people ->
    [one] 1 lapp
   *[other] { $people } lappar
} ▸
live-to-slip-again = Omteljing: { $number } av { $slips } ▸
live-to-wall = Veggen ▸
live-to-hands = Hender for { $label } ▸
live-to-values = Teljing for { $label } ▸
live-to-scale-slip = Lapp { $number } av { $people } ▸
live-to-group = Gruppe { $group } ▸
live-to-wish = Ønske for { $label } ▸
live-to-island = Øy ▸
live-to-cell = { $cell } · { $name } ▸
live-to-plan = Nummeret på planen ▸
live-to-carrier = Tek det vidare ▸
live-to-agreed = Også avtalt ▸
live-point-at = Nummer ▸
live-ask-words = Ny ordlyd for { $label } ▸
live-ask-theme = Temanamn ({ $labels }) ▸
live-ask-contact = Kontaktperson for øy { $label } ▸
live-ask-split = Ny øy frå { $label } ▸
live-ask-lift = { $label } blir løfta til (tomt: vi sjølve) ▸
live-ask-taken-up = Kvar blir { $label } teke opp? ▸
live-ask-whom = Kven spør vi om plan { $label }? ▸
live-ask-whom-enter = Enter: vi spør { $who }
live-ask-hand-over = Kven tek over plan { $label }? ▸
live-again-answered = Svar: { $said } av { $all }
live-again-left = { $n ->
    [one] 1 plan utan svar
   *[other] { $n } planar utan svar
}
live-again-open = { $n ->
    [one] 1 plan er open
   *[other] { $n } planar er opne
}
live-again-due = Fått svar: { $said } av { $all }
live-ask-answer = Svar på { $label } ▸
live-ask-people = Til stades ({ $people }) ▸
live-hint-people = 12 2 1: 12 til stades, 2 forfall, 1 vikar
live-ask-until = Vi held fram kl. ▸
live-type-next = Neste del byrjar ▸
live-ask-dots = Prikkar, høgst per punkt: 3 2 ▸
live-ask-cut = Punkt på lista ▸
live-ask-elsewhere = Mappe å lagre i ▸
live-like = Liknar på { $label } «{ $text }». { $key }: sagt på nytt.
live-makes-theme = Tema: { $name } ← { $numbers }
live-fills-theme = Inn i tema { $label } ← { $numbers }
live-names-island = Ny øy: { $name } ← { $labels }
live-links-island = Til øy { $island } ← { $labels }
live-unlinks-island = Bort frå øy { $island }: { $labels }
live-links-lines = Kopling: { $from } → { $to }
live-unlinks-lines = Kopling fjerna: { $from } → { $to }
live-on-sheet = På ark { $sheet }: { $labels }
live-only-on-sheet = Berre på ark { $sheet }: { $labels }
live-off-sheet = Bort frå ark { $sheet }: { $labels }
live-counts-island = { $people ->
    [one] { $people } deltakar på øy { $island }
   *[other] { $people } deltakarar på øy { $island }
}
live-island-contact = { $name } er kontaktperson
live-makes-plan = Ny plan: { $cells }
live-makes-row = Ny sak: { $what }
live-understood = { $does } · { $key }: tekst
live-hint-collect = Skriv { $one } { $other } Namn: tema av punkt { $one } og { $other }. Tab: peik på punkt.
live-hint-vision = Eit «men»? Skriv det og trykk Ctrl+B, ikkje Enter.
live-hint-island = Skriv namnet på øya. Kople: -3 +C Namn. Fem på øy 2: 2 5.
live-hint-plan = Kva; korleis; kven; første steg; 20/5. Eitt felt: ↑ ↓.
live-hint-happened = Skriv { $number } og det som blir sagt. Ferdig: { $number } s3.
live-hint-nothing-again = Ingenting å følgje opp. Vidare: Ctrl+N
live-hint-onwards = Skriv { $number } og neste steg; kven; 20/5. På vent: { $number } s4.
live-hint-point = Fjern { $label }: skriv { $label } d og trykk Enter. Tab: skriv vidare.
live-hint-after = Flytt møte { $n }: skriv { $n } v21 13.00 Storsalen
live-point-does = Enter: { $act } – { $what }
live-point-shown = { $what } blir vist stort. Enter: skriv neste nummer.
live-not-called = { $label } finst ikkje
live-point-text = Enter lagrar dette som tekst.
live-hint-question = Endre det? Skriv spørsmålet på nytt. Ctrl+N går vidare.
live-hint-groups = Skriv det gruppa seier. Ctrl+A: neste gruppe.
live-hint-reports = ↓: neste overskrift. 3 før orda: gruppe 3. Ctrl+A: neste gruppe.
live-hint-board = ↓: neste felt. Flytt 7 til felt 3: Tab, 7 v3.
live-hint-sheets = ↓: neste felt. Kople: { $from } > { $to } kvifor
live-hint-go-sheet = ↓: neste felt. Ark { $sheet }: { $sheet } og Enter.
live-hint-next-field = ↓: neste felt. Tab: peik.
live-hint-one-field = ↑: endre siste linja. Tab: peik.
live-hint-wording = Skriv neste ordlyd. ↑: endre siste.
live-hint-tables = Du treng ikkje skrive no. Skriv 3 og orda, så høyrer dei til bord 3.
live-hint-tables-choose = 3=8: åtte ved bord 3. 3 før orda: bord 3.
live-hint-tables-report = Skriv det bordet kom fram til. 3 før orda: bord 3. Ctrl+A: neste bord.
live-seated-otherwise = { $people } er her no, borda er sette opp for { $seated }. Tab { $tables } g fordeler alle på nytt.
live-seated-otherwise-moved = { $people } er her no, borda er sette opp for { $seated }. Dei nye set seg der det er plass.
live-hint-table = Kva; korleis; kven; første steg; 20/5. Fem på øy 2: 2 5.
live-hint-rows = Skriv éi sak per linje: Budsjett; vedtak; 10
live-hint-rows-of = Éi rad per linje: { $columns }
live-hint-note = Skriv, så Enter. ↓ neste felt. Ctrl+A neste sak. + Ferie: ny sak.
live-hint-action = Kva; kven; 20/5. ↑ førre felt. Ctrl+A neste sak.
live-hint-ended = Få referatet: verkstad export { $id }
live-hint-still = De stoppa { $day }. { $key }: gå vidare i dag.
live-hint-ended-copy = Dagen er slutt. Øvingskopien gir ikkje noko referat.
live-hint-nothing = I dette steget blir ingenting skrive ned. Ctrl+N går vidare.
live-hint-talk = Ingenting blir notert. Ctrl+B: parker.
live-hint-heard = Ingenting blir notert. Ferdig? Ctrl+N.
live-hint-pairs = Runde: { $minutes } min. { $key }: to og to.
live-caps-lock = Er Caps Lock på?

# What lies on top.
live-paste = Innlimte linjer
live-paste-becomes = { $count ->
    [one] 1 linje blir til eit punkt
   *[other] { $count } linjer blir til punkt
}: Enter legg inn, Esc avbryt.
live-paste-rows = { $count ->
    [one] 1 linje blir til ein plan
   *[other] { $count } linjer blir til planar
}: Enter legg inn, Esc avbryt.
live-paste-items = { $count ->
    [one] 1 linje blir til ei sak
   *[other] { $count } linjer blir til saker
}: Enter legg inn, Esc avbryt.
live-paste-without = Utan «{ $mark }» og liknande først på kvar linje.
live-paste-heads = Desse har ingen eigen kolonne her og hamnar under { $column }: { $heads }
live-late-head = { $late } – kva no?
live-late-take = Vel med eit tal. Esc avbryt. Du kan angre.
live-repair-buffers = Bruk bufferane
live-repair-shorten = Kort ned litt på kvart steg som kjem
live-repair-cuts = Forenkle slik metoden føreslår
live-repair-move = Flytt eit steg til etter pausen
live-repair-end = Flytt slutten
live-change-minutes = { $name }: { $from } → { $to }
live-change-dropped = { $name }: går ut
live-change-moved = { $name }: seinare
live-change-end = Slutt: { $clock }, viss gruppa er med på det
live-at-step = { $name }: { $state }
live-now-column = no
live-strike = Slett for godt
live-strike-warning = Dette kan ikkje angrast. Skriv { $label } ein gong til og trykk Enter. Esc avbryt.
live-strike-had = Fleire har hatt same nummer eller bokstav. ↑ ↓ vel:
live-strike-stands = står der no
live-strike-gone = står der ikkje lenger
live-strike-again = Skriv { $label } ein gong til ▸
live-wall = Vis for alle
live-choice-step = Biletet til steget
live-choice-blank = Ingenting (tom skjerm)
live-choice-agenda = Dagens program
live-choice-brief = Spørsmål, føremål og mål
live-choice-islands = Øyane
live-choice-test = Lesetest: kan bakarste rad lese dette?
live-plan-day = Dagens program
live-insert = Legg inn etter dette steget
live-insert-type = Kva, minutt ▸
live-gap = { $length } ledig før
live-overlap = { $length } over den faste tida { $clock }
live-planned-end = Venta slutt { $planned }, avtalt { $agreed }
live-type-pin = Fast tid (tomt: ikkje fast) ▸
live-type-start = Dagen startar ▸
live-type-end = Dagen sluttar ▸
live-kept-by = { $name } (kontaktperson: { $who })
live-foreword = Føreord
live-place = Stad
live-process-leader = Prosessleiar
live-next-place = Kvar vi møtest att

live-seen-load = kor fulle månadene er
live-makes-point = Nytt: { $what }
live-makes-point-under = Under { $of }: { $what }
live-under-way-again = { $plan }: i gang igjen
live-instead-of = I staden for { $was } – { $of }: { $now }
live-year-nobody = { $count ->
    [one] 1 linje har ingen ansvarleg enno
   *[other] { $count } linjer har ingen ansvarleg enno
}
live-year-begins = No startar året i { $month } { $year }.
live-year-dates = Ein dato utan år hamnar i { $from }–{ $to }
live-hint-year = 8-6 Møte: aug–jun. ↓ neste månad
live-hint-year-month = 3> Tema: under 3. Kven: ; styret
live-hint-year-who = Kven; frist. 3 Styret: linje 3
live-paste-points = { $count ->
    [one] 1 linje til årshjulet. Enter legg inn, Esc avbryt.
   *[other] { $count } linjer til årshjulet. Enter legg inn, Esc avbryt.
}
