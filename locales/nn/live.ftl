# The facilitator's screen while a workshop is led.
live-too-small = Gjer dette vindauget større: minst { $cols } kolonnar og { $rows } linjer.

# The head: step, clock, how the day stands.
live-step-of = Steg { $place } av { $of }
live-until = til { $clock }
live-starts = Startar { $clock }
live-day-over = Dagen er slutt
live-two-minutes = Snart slutt
live-over-time = Over tida
live-paused = Klokka står
live-late = { $minutes } min forseinka
live-to-spare = { $minutes } min å gå på
live-on-time = I rute
live-people = { $people } til stades

# The three panes.
live-pane-agenda = Dagen
live-pane-work = Arbeid
live-pane-script = Manus
live-agenda = Dagen { $span }
live-script = Berre for deg
live-say = Sei
live-do = Gjer
live-rules = Køyrereglar
live-pitfalls = Pass på
live-minutes = { $minutes } min
live-took = { $took }/{ $planned } min
live-left-out = går ut
live-end = { $clock } Slutt
live-pin-legend = ◆ fast tid
live-drift-legend = +5: avvik i minutt

# The work of the step.
live-lines = { $name } · { $count } punkt
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
    [one] 1 person
   *[other] { $people } personar
}
live-rests = kviler
live-missing = { $count } manglar
live-complete = ✓ alt på plass
live-below-cut = Ikkje på lista:

# Rounds.
live-heard = { $heard } av { $turns } har sagt sitt
live-pairs-heard = { $heard } av { $turns } par har sagt sitt
live-waiting = { $count } att
live-passed = { $count } stod over, spør på nytt
live-round = runde
live-popcorn = popcorn

# Votes.
live-dots-each = { $each ->
    [one] 1 prikk til kvar
   *[other] { $each } prikkar til kvar, høgst { $most } på same
}
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } inne, { $missing } manglar
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } inne, { $over } for mange
live-sum-all = { $people } × { $each } = { $possible }, alle er inne
live-vote-not-open = Røystinga opnar med dei første prikkane du skriv, eller med Ctrl+O.
live-vote-closed = Røystinga er lukka. Lista har { $count } punkt.
live-way-slips = T.d. 3 C C. Blank lapp: 0
live-way-wall = Punkt og tal, t.d. 3 9
live-way-hands = Handsopprekking, eitt punkt om gongen
live-way-again = Skriv lappane éin gong til, i same rekkjefølgje
live-hands-for = Hendene opp for: { $what }
live-many-candidates = { $count } punkt: handsopprekking tek om lag { $minutes } min. Lag tema først, eller skriv ut røystesetlane.

# Groups.
live-count-off = { $people } deltakarar i grupper på { $size }: tel til { $groups }
live-sizes = Grupper på { $sizes }
live-group-at-hand = Gruppe { $group } av { $groups } har ordet no
live-group-lines = { $lines } av { $least }–{ $most } linjer
live-group-many-lines = { $lines } linjer; { $least }–{ $most } er nok

# The turn.
live-turning = Kva i staden for { $what }?
live-turned = { $done } av { $all } har fått eit ønske
live-each-island = Om lag { $minutes } min per øy
live-pitch-each = { $minutes ->
    [one] 1 minutt per øy til å fortelje
   *[other] { $minutes } minutt per øy til å fortelje
}
live-pitch-left = Øy { $number } fortel: { $left } att
live-pitch-over = Øy { $number }: på tide å runde av, så neste
# Islands and plans.
live-islands = { $count ->
    [0] Ingen øyar enno
    [one] 1 øy
   *[other] { $count } øyar
}; med { $people } deltakarar bør det vere høgst { $most }
live-few-there = Øy { $number } har færre enn to personar: takk, og la ho kvile?
live-many-there = Øy { $number } har fleire enn sju personar: dele ho?
live-no-link-down = Utan kopling til botnlista: { $numbers }
live-no-link-up = Utan kopling til topplista: { $numbers }
live-not-on-island = { $count } har ikkje gått til noka øy enno
live-plan-of = Planen for { $name }
live-plan-at-hand = { $label } · { $name }
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
live-parked = Parkerte «men»
live-carrier = Tek det vidare
live-agreed = Dessutan
live-nobody-yet = ingen enno
live-follow-up = { $number }. { $day }, { $minutes } min
live-again-at = Vi held fram kl. { $clock }
live-stands-still = ‖ står stille
live-next-part = Vi møtest att { $when }
live-before-start = Før start
live-start-key = Ctrl+N startar dagen.
live-test-key = Ctrl+R viser lesetesten: kan bakarste rad lese han?
live-made = { $critique ->
    [one] 1 hindring
   *[other] { $critique } hindringar
}, { $vision ->
    [one] 1 ønske
   *[other] { $vision } ønske
}, { $islands ->
    [one] 1 øy
   *[other] { $islands } øyar
}, { $plans ->
    [one] 1 plan
   *[other] { $plans } planar
}.

# What the room sees.
live-room-sees = Rommet ser: { $what }
live-no-window = Ikkje noko bilete er ope for deltakarane. På projektoren: verkstad screen
live-window-silent = Vindauget på projektoren svarar ikkje. Lukk det og opne det att: verkstad screen
live-room-page = { $what }, side { $page }/{ $pages }
live-seen-blank = ingenting (veggen er tom)
live-seen-welcome = velkomsten
live-seen-test = lesetesten
live-seen-spotlight = berre { $label }, stort
live-seen-next = det som kjem no: { $name }
live-seen-told = teksten til steget
live-seen-brief = spørsmål, føremål og mål
live-seen-agenda = dagens program
live-seen-ballot = røystesetelen, utan tal
live-seen-overview = oversikt: { $list }
live-seen-round = runden
live-seen-groups = inndelinga i grupper
live-seen-turn = eit punkt og ønska til det
live-seen-islands = øyane
live-seen-plan = ein plan
live-seen-break = pausen
live-seen-overnight = når de møtest att
live-seen-after = vegen vidare
live-seen-closing = det vi fekk fram i dag
live-enlarge = Gjer bokstavane på veggen større (Ctrl og +), så bakarste rad kan lese.

# Saving.
live-saved = ✓ lagra
live-saving = lagrar …
live-not-saved = ✗ ikkje lagra
live-save-again = { $key } og «Lagre på nytt» prøver ein gong til.
live-throw-away = øvingskopi

# The entry line.
live-writing = SKRIV
live-pointing = PEIKAR
live-to-list = { $list } ▸
live-to-question = Spørsmålet ▸
live-to-nothing = ▸
live-to-slip = Lapp { $number } av { $people } ▸
live-to-slip-again = Omteljing: { $number } av { $slips } ▸
live-to-wall = Veggen ▸
live-to-hands = Hender for { $label } ▸
live-to-group = Gruppe { $group } ▸
live-to-wish = Ønske for { $label } ▸
live-to-island = Øy ▸
live-to-cell = { $cell } · { $name } ▸
live-to-carrier = Kven tek det vidare ▸
live-to-agreed = Kva meir ▸
live-point-at = Peik på ▸
live-ask-words = Nye ord for { $label } ▸
live-ask-theme = Tema for { $labels } ▸
live-ask-contact = Kontaktperson for øy { $label } ▸
live-ask-split = Ny øy frå { $label } ▸
live-ask-lift = Løft { $label } til (tomt: oss sjølve) ▸
live-ask-answer = Svar på { $label } ▸
live-ask-people = Kor mange er her ({ $people }) ▸
live-ask-until = Vi held fram kl. ▸
live-type-next = Neste del byrjar ▸
live-ask-dots = Prikkar til kvar, og høgst på same (3 2) ▸
live-ask-cut = Kor mange punkt på lista ▸
live-ask-elsewhere = Mappe å lagre i ▸
live-like = Liknar på { $what }. { $key } reknar det som sagt på nytt.
live-makes-theme = Tema: { $name } ← { $numbers }
live-fills-theme = Inn i tema { $label } ← { $numbers }
live-names-island = Ny øy: { $name } ← { $labels }
live-links-island = Øy { $island } blir kopla: { $labels }
live-counts-island = { $people ->
    [one] { $people } person på øy { $island }
   *[other] { $people } personar på øy { $island }
}
live-island-contact = { $name } er kontaktperson
live-makes-plan = Ny plan: { $cells }
live-understood = { $does } · { $key }: tekst
live-hint-collect = 3 7 Namn lagar eit tema av punkt 3 og 7. Tab: peik på punkt.
live-hint-vision = Eit «men»? Ctrl+B parkerer det du skreiv, til planane.
live-hint-island = Namn, eller -3 +C Namn med kopling. 2 6 Kari: seks på øy 2.
live-hint-plan = kva; korleis; kven; første steg; 20/5 – eller felt for felt, ↑ ↓.
live-hint-after = Flytt møte 2: 2 v21 13.00 Storsalen
live-hint-point = Nummer, bokstav, Enter: 24 d fjernar punkt 24. Tab: skriv vidare.
live-point-does = Enter: { $act } – { $what }
live-point-text = Enter lagrar dette som tekst.
live-hint-question = Andre ord? Skriv spørsmålet på nytt. Ctrl+N går vidare.
live-hint-groups = Skriv det gruppa seier. Ctrl+A: neste gruppe.
live-hint-table = kva; korleis; kven; første steg; 20/5. 2 6 Kari: seks på øy 2.
live-hint-ended = Referatet: verkstad export { $id }
live-hint-still = De slutta { $day }. { $key }: gå vidare i dag.
live-hint-ended-copy = Dagen er slutt. Øvingskopien gir ikkje noko referat.
live-hint-nothing = I dette steget blir ingenting skrive ned. Ctrl+N går vidare.
live-caps-lock = Er Caps Lock på?

# What lies on top.
live-paste = Innlimte linjer
live-paste-becomes = { $count ->
    [one] 1 linje blir til eit punkt
   *[other] { $count } linjer blir til punkt
}: Enter legg inn, Esc lèt det vere.
live-paste-without = Utan «{ $mark }» og liknande først på kvar linje.
live-late-head = { $late } – kva no?
live-late-take = Vel med eit tal; Esc lèt det vere. Du kan angre.
live-repair-buffers = Bruk bufferane
live-repair-shorten = Kort ned litt på kvart steg som kjem
live-repair-cuts = Dropp noko, slik metoden føreslår
live-repair-move = Flytt eit steg til etter pausen
live-repair-end = Flytt slutten
live-change-minutes = { $name }: { $from } → { $to } min
live-change-dropped = { $name }: går ut
live-change-moved = { $name }: seinare
live-change-end = Slutt: { $clock }, viss gruppa er med på det
live-at-step = { $name }: { $state }
live-now-column = no
live-strike = Slett for godt
live-strike-warning = Dette kan ikkje angrast. Skriv { $label } ein gong til og trykk Enter. Esc avbryt.
live-strike-instead = Angra tidlegare, med same nummer eller bokstav. ↑ ↓ vel det i staden:
live-strike-again = Skriv { $label } ein gong til ▸
live-wall = På veggen
live-choice-step = Det steget viser
live-choice-blank = Ingenting
live-choice-agenda = Dagens program
live-choice-brief = Spørsmål, føremål og mål
live-choice-islands = Øyane
live-choice-test = Lesetest: kan bakarste rad lese dette?
live-plan-day = Dagens program
live-gap = { $minutes } min ledig før
live-overlap = { $minutes } min for lite før { $clock }
live-planned-end = Slutt slik det ser ut no { $planned }, avtalt slutt { $agreed }
live-type-minutes = Minutt ▸
live-type-pin = Fast tid (tomt: ikkje fast) ▸
live-type-start = Dagen startar ▸
live-type-end = Dagen sluttar ▸
live-kept-by = { $name } (kontaktperson: { $who })
live-foreword = Føreord
live-place = Stad
live-process-leader = Prosessleiar
live-next-place = Kvar vi møtest igjen
