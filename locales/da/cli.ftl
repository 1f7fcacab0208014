# The command line. Help is short: what a command does, and an example to copy.
cli-about = Led fremtidsværksteder og andre møder i lokalet, med projektor og uden internet.
cli-after = Prøv: verkstad demo
cli-heading-usage = Sådan skriver du
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Tilvalg
cli-usage = verkstad [KOMMANDO] [TILVALG]
cli-demo-about = Se et eksempel, der er godt i gang. Det forsvinder bagefter.
cli-demo-usage = verkstad demo [TILVALG]
cli-demo-after = Bagefter dit eget: verkstad new
cli-new-about = Opret et nyt værksted. Uden --question får du en formular.
cli-new-usage = verkstad new [TILVALG]
cli-new-after = Eksempel: verkstad new --question "Hvordan får vi tid?" --start 9.00 --end 16.00
cli-run-about = Led et værksted.
cli-run-usage = verkstad run FIL [--rehearse] [TILVALG]
cli-run-after = Deltagernes egen skærm: verkstad screen
cli-screen-about = Vindue til projektoren. Uden FIL: det værksted, der er i gang.
cli-screen-usage = verkstad screen [FIL] [TILVALG]
cli-screen-after = Træk det over på projektoren, og vis det i fuld skærm. Esc to gange lukker det.
cli-show-about = Vis referatet som tekst.
cli-show-usage = verkstad show FIL [--json]
cli-show-after = Til en fil: verkstad export dagen.json --to markdown
cli-export-about = Gem referatet i en fil. Det, I har fortrudt, følger ikke med.
cli-export-usage = verkstad export FIL [--to FORMAT] [-o UD]
cli-export-after = Eksempel: verkstad export dagen.json --to markdown
cli-print-about = Lav en HTML-fil, du kan printe på A4.
cli-print-usage = verkstad print FIL ARK [-o UD]
cli-print-after =
    Eksempel: verkstad print dagen.json stemmesedler

    På et andet sprog: verkstad print dagen.json program --lang sv
cli-check-about = Tjek, om en værkstedsfil er i orden.
cli-check-usage = verkstad check FIL [--json]
cli-check-after = Er den i orden, kan du lede værkstedet: verkstad run dagen.json
cli-list-about = Vis de gemte værksteder.
cli-list-usage = verkstad list [--json] [TILVALG]
cli-list-after = Åbn et af dem: verkstad run NAVN
cli-methods-about = Vis de metoder, et værksted kan følge.
cli-methods-usage = verkstad methods [list|show|new|check|export|print] [TILVALG]
cli-methods-after = Begynd med: verkstad methods list
cli-methods-list-about = Vis metoderne, og hvor dine egne ligger.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-list-after = Mere om én: verkstad methods show framtidsverkstad
cli-methods-show-about = Vis en metode: hvad den er god til, og dens forløb.
cli-methods-show-usage = verkstad methods show NAVN [--json]
cli-methods-show-after = Opret et værksted med den: verkstad new --method framtidsverkstad
cli-methods-check-about = Tjek, om metodefiler er i orden.
cli-methods-check-usage = verkstad methods check FIL... [--json]
cli-methods-check-after = Er den i orden, så læg den i den mappe, som »verkstad methods list« viser.
cli-arg-file = Værkstedsfilen, eller det navn eller id, som »verkstad list« viser
cli-arg-sheet = drejebog, program, stemmesedler, planark, spilleregler,
    ordkort, bordskilte, årshjul, matrix,
    kort, gruppeark, værtskort, dagsorden;
    af et program: procesplan
cli-arg-method-id = Navn eller id fra »verkstad methods list«
cli-arg-method-file = Metodefiler, eller id på dine egne metoder
cli-opt-lang = Programmets sprog: sv, nb, nn, da, en
cli-opt-workshop-lang = Værkstedets sprog: sv, nb, nn, da, en
cli-opt-dir = Mappen til værksteder (eller VERKSTAD_DIR)
cli-opt-state = Programmets egne filer (eller VERKSTAD_STATE)
cli-opt-help = Denne hjælp
cli-opt-version = Versionen
cli-opt-json = Som JSON, til scripts
cli-opt-to = html (standard), text, markdown, json, csv, template
cli-opt-out = Fil at gemme i (- = vis her)
cli-opt-force = Overskriv en fil, der findes i forvejen
cli-opt-forget = UD findes ikke mere: led ikke længere efter den
cli-opt-rehearse = Øv i en kopi, der bliver smidt ud
cli-opt-screens = 1 = alle ser denne, 2 = projektoren har sin egen
cli-opt-method = Navn eller id fra »verkstad methods list«
cli-opt-after = Følg op på et eller flere tidligere værksteder
cli-opt-again = Hold mødet igen for dem, der ikke kom
cli-opt-start = Hvornår det begynder: 8.30
cli-opt-end = Hvornår det slutter: 16.00
cli-opt-date = Datoen: 20/5, "i morgen", 2026-11-21
cli-opt-title = Hvad dagen hedder
cli-opt-question = Det fælles spørgsmål
cli-opt-critique = Kritikspørgsmålet
cli-opt-vision = Visionsspørgsmålet
cli-opt-purpose = Hvorfor I mødes
cli-opt-goal = Hvad I vil gå hjem med
cli-opt-mandate = Hvad gruppen selv kan bestemme
cli-opt-commissioner = Hvem der har bedt om det
cli-opt-place = Hvor dagen holdes
cli-opt-leader = Hvem der leder dagen
cli-opt-people = Cirka hvor mange I bliver
cli-opt-words = Ordene ved lejrbålet, med komma imellem
cli-opt-number = Nummeret på første punkt: 3 giver 3/24
cli-opt-embers = Gem bagefter det, I tager med jer: én linje hver
cli-unknown-argument = »{ $arg }« kan ikke bruges her. Skriv --help efter kommandoen, så ser du, hvad der kan.
cli-unknown-command = Der er ingen kommando, der hedder »{ $arg }«. »verkstad --help« viser dem alle.
cli-missing-argument = Der mangler noget: { $missing }. Skriv --help efter kommandoen, så ser du hvordan.
cli-missing-value = Der skal stå noget efter { $arg }. Skriv --help efter kommandoen, så ser du hvordan.
cli-twice = { $arg } står der to gange. Fjern den ene.
cli-bad-usage = Sådan skrives det ikke. Skriv --help efter kommandoen, så ser du hvordan.
cli-bad-value = »{ $value }« kan ikke vælges. Vælg en af disse: { $known }.
cli-bad-time = »{ $value }« er ikke et klokkeslæt. Skriv fx 8.30.
cli-bad-date = »{ $value }« er ikke en dato. Skriv fx 20/5, "i morgen" eller 2026-11-21.
cli-bad-people = »{ $value }« er ikke et antal deltagere. Skriv et tal fra 1 til 999.
cli-empty-text = { $option } er tom. Skriv mindst ét bogstav.
cli-not-kept = Det gemmes ikke med denne metode. Fjern { $option }.
cli-no-numbers = Denne metode har ingen løbenumre. Fjern { $option }.
cli-no-words = Denne metode har ingen ord. Fjern { $option }.
cli-no-embers = Det valg gælder kun lejrbål. Fjern { $option }.
cli-too-long = { $option } er { $over ->
    [one] 1 tegn
   *[other] { $over } tegn
} for lang. Forkort teksten.
cli-there-already = { $path } findes allerede og er ikke rørt. Vælg et andet navn, eller overskriv den med --force.
cli-of-workshops = { $path } er en værkstedsfil eller en log og er ikke rørt. Vælg et andet navn med -o.
cli-no-plain-file = { $path } er ikke en almindelig fil og er ikke rørt. Vælg et andet navn med -o.
cli-many-match = Flere værksteder hedder »{ $name }«. Skriv filens navn i stedet; »verkstad list« viser dem.
cli-written = Gemt: { $path }
cli-still-writing = Disken, hvor { $path } skal ligge, svarer ikke endnu. verkstad venter; Ctrl+C afbryder.
cli-forgotten = verkstad leder ikke mere efter { $path }. Findes filen alligevel, så slet den selv: det, der blev slettet, kan stadig stå i den.
cli-not-noted = { $path } er ikke blandt de filer, der ikke kunne fjernes.
cli-print-next = Åbn den i en browser, og print derfra.
cli-out-full = Der er ikke plads på disken til { $path }. Skaf plads, eller vælg en fil på en anden disk med { $option }.
cli-out-no-folder = Mappen til { $path } findes ikke. Opret den, eller vælg en anden fil med { $option }.
cli-out-not-allowed = verkstad har ikke lov til at skrive { $path }. Vælg en anden fil med { $option }.
cli-new-question = Skriv spørgsmålet efter { $option }: her er ingen terminal at vise formularen i.
cli-made-begins = Det begynder { $day } kl. { $clock }.
cli-made-passed = Det er sat til { $day } kl. { $clock }, og det tidspunkt er allerede passeret. Er dagen forkert, så opret et nyt med --date.
cli-made = Oprettet: { $path }
cli-made-next = Led værkstedet: verkstad run { $path }
cli-made-no-plans = Det, der følges op på, har ingen planer. Skriv eller indsæt dem på det første trin.
cli-sound = { $path } er i orden: { $entries ->
    [one] én linje
   *[other] { $entries } linjer
}.
cli-none = Der er ingen værksteder i { $path }. »verkstad new« opretter et, »verkstad demo« viser et.
cli-left = Ældre kopi: værkstedet blev flyttet til { $path }
cli-method-sound = Metoden »{ $id }« er i orden.
cli-no-method = Ingen metode hedder »{ $name }«. »verkstad methods list« viser dem alle.
cli-own-methods = Læg dine egne metoder i { $path }
cli-own-method = din egen
cli-no-terminal = verkstad skal køre i en terminal. Start det i et terminalvindue, uden | og >.
cli-dumb-terminal = Denne terminal kan ikke flytte markøren (TERM=dumb). Start verkstad i et andet terminalvindue.
cli-small-terminal = Vinduet er { $cols } × { $rows } tegn. Gør det mindst { $wide } × { $high }, eller gør skriften mindre, og start igen.
cli-terminal-failed = Terminalen svigtede. Det, der stod som gemt, er gemt; start igen.
cli-panic-open = Noget i verkstad gik i stykker. Det, der stod som gemt, er gemt. Fortsæt med: verkstad run { $path }
cli-panic = Noget i verkstad gik i stykker. Dine værksteder ligger i { $path }; start igen.
cli-panic-place = Til den, der skal rette fejlen: det gik i stykker i { $place }
cli-unsaved = Værkstedsfilen kunne ikke skrives. Det, der blev sagt, ligger i loggen i { $path } og kommer igen, næste gang du åbner værkstedet.
cli-lost = Ikke alt kunne gemmes. Det, der stod som gemt, kommer igen, næste gang du åbner værkstedet. Det, der blev sagt senere, er ikke på disken: skriv det ned nu.
cli-screen-waiting = Velkommen. Vi begynder om lidt.

cli-value-file = FIL
cli-value-out = UD
cli-value-text = TEKST
cli-value-day = DAG
cli-value-time = TID
cli-value-format = FORMAT
cli-value-sheet = ARK
cli-value-name = NAVN
cli-value-lang = SPROG
cli-value-dir = MAPPE
cli-value-count = ANTAL

cli-sheet-run-sheet = drejebog
cli-sheet-agenda = program
cli-sheet-ballots = stemmesedler
cli-sheet-plan-sheets = planark
cli-sheet-rules = spilleregler
cli-sheet-word-cards = ordkort
cli-sheet-table-cards = bordskilte
cli-sheet-wheel = årshjul
cli-sheet-empty = Her er intet at udskrive som { $sheet }. Udskriv noget af dette: { $others }.
