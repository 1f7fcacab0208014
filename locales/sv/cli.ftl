# The command line. Help is short: what a command does, and an example to copy.
cli-about = Led framtidsverkstäder och andra möten på plats, med projektor och utan nät.
cli-after = Prova: verkstad demo
cli-heading-usage = Så skriver du
cli-heading-commands = Kommandon
cli-heading-arguments = Argument
cli-heading-options = Val
cli-usage = verkstad [KOMMANDO] [VAL]
cli-demo-about = Se ett exempel, mitt i dagen. Det försvinner när du avslutar.
cli-demo-usage = verkstad demo [VAL]
cli-demo-after = Sedan en egen: verkstad new
cli-new-about = Skapa en verkstad. Utan --question får du ett formulär.
cli-new-usage = verkstad new [VAL]
cli-new-after = Exempel: verkstad new --question "Hur får vi tid?" --start 13.00 --end 16.00
cli-run-about = Led en verkstad.
cli-run-usage = verkstad run FIL [--rehearse] [VAL]
cli-run-after = Deltagarnas egen skärm: verkstad screen
cli-screen-about = Visa deltagarnas bild i ett andra fönster, för projektorn.
cli-screen-usage = verkstad screen [FIL] [VAL]
cli-screen-after = Dra det till projektorn och gör det till helskärm. Esc två gånger stänger.
cli-show-about = Visa dokumentationen här i terminalen.
cli-show-usage = verkstad show FIL [--json]
cli-show-after = Till en fil: verkstad export dagen.json --to markdown
cli-export-about = Spara dokumentationen i en fil, utan det ni har ångrat.
cli-export-usage = verkstad export FIL [--to FORMAT] [-o UT]
cli-export-after = Exempel: verkstad export dagen.json --to markdown
cli-print-about = Gör en HTML-fil att skriva ut på A4.
cli-print-usage = verkstad print FIL BLAD [-o UT]
cli-print-after =
    Exempel: verkstad print dagen.json röstlappar

    På ett annat språk: verkstad print dagen.json hållpunkter --lang nb
cli-check-about = Kontrollera att en verkstadsfil är hel.
cli-check-usage = verkstad check FIL [--json]
cli-check-after = Led den sedan: verkstad run dagen.json
cli-list-about = Visa alla verkstäder.
cli-list-usage = verkstad list [--json] [VAL]
cli-list-after = Led en av dem: verkstad run NAMN
cli-methods-about = Visa metoderna som en verkstad kan följa.
cli-methods-usage = verkstad methods [list|show|new|check|export|print] [VAL]
cli-methods-after = Börja med: verkstad methods list
cli-methods-list-about = Visa alla metoder, och var dina egna ligger.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-list-after = Mer om en: verkstad methods show framtidsverkstad
cli-methods-show-about = Visa en metod: vad den passar för, och dess tidsplaner.
cli-methods-show-usage = verkstad methods show NAMN [--json]
cli-methods-show-after = Skapa en verkstad med den: verkstad new --method framtidsverkstad
cli-methods-check-about = Kontrollera att metodfiler är hela.
cli-methods-check-usage = verkstad methods check FIL... [--json]
cli-methods-check-after = Lägg den sedan i mappen som visas här: verkstad methods list
cli-arg-file = Verkstadsfilen, eller namn eller id ur: verkstad list
cli-arg-sheet = körschema, hållpunkter, röstlappar, planblad, spelregler,
    ordkort, bordskyltar, årshjul, rutnät,
    kort, gruppblad, värdkort, dagordning;
    av ett program: processplan
cli-arg-method-id = Metodens namn eller id, se: verkstad methods list
cli-arg-method-file = Metodfiler, eller id för dina egna metoder
cli-opt-lang = Programmets språk: sv, nb, nn, da, en
cli-opt-workshop-lang = Verkstadens språk: sv, nb, nn, da, en
cli-opt-dir = Mapp för verkstäder (eller VERKSTAD_DIR)
cli-opt-state = Mapp för programmets filer (eller VERKSTAD_STATE)
cli-opt-help = Visa den här hjälpen
cli-opt-version = Visa versionen
cli-opt-json = Som JSON, för skript
cli-opt-to = html (förval), text, markdown, json, csv, template
cli-opt-out = Fil att spara i (- = visa här)
cli-opt-force = Skriv över en fil som redan finns
cli-opt-forget = UT finns inte längre: sluta försöka ta bort den
cli-opt-rehearse = Öva i en kopia som slängs efteråt
cli-opt-screens = 1 = alla ser din skärm, 2 = bara du ser den
cli-opt-method = Metodens namn eller id, se: verkstad methods list
cli-opt-after = Följ upp en eller flera verkstäder
cli-opt-again = Håll mötet igen, för dem som inte kom
cli-opt-start = När det börjar: 8.30
cli-opt-end = När det slutar: 16.00
cli-opt-date = Dagen: 20/5, "i morgon", 2026-11-21
cli-opt-title = Dagens rubrik
cli-opt-question = Den gemensamma frågan
cli-opt-critique = Kritikfrågan
cli-opt-vision = Visionsfrågan
cli-opt-purpose = Varför ni ses
cli-opt-goal = Vad ni ska ha när dagen är slut
cli-opt-mandate = Vad gruppen får bestämma själv
cli-opt-commissioner = Vem som har gett uppdraget
cli-opt-place = Var ni håller till
cli-opt-leader = Vem som leder dagen
cli-opt-people = Ungefär hur många ni blir
cli-opt-words = Orden vid lägerelden, med komma emellan
cli-opt-number = Första punktens nummer: 3 ger 3/24
cli-opt-embers = Spara det ni tar med er, en rad var
cli-unknown-argument = ”{ $arg }” går inte att använda här. Skriv --help efter kommandot, så ser du vad som går.
cli-unknown-command = Det finns inget kommando ”{ $arg }”. Se alla: verkstad --help
cli-missing-argument = Skriv också { $missing }. Skriv --help efter kommandot, så ser du hur.
cli-missing-value = Skriv ett värde efter { $arg }. Skriv --help efter kommandot, så ser du hur.
cli-twice = { $arg } står två gånger. Ta bort den ena.
cli-bad-usage = Så går det inte att skriva. Skriv --help efter kommandot, så ser du hur.
cli-bad-value = ”{ $value }” finns inte att välja. Välj bland: { $known }.
cli-bad-time = ”{ $value }” är inget klockslag. Skriv till exempel 8.30.
cli-bad-date = ”{ $value }” är inget datum. Skriv till exempel 20/5, "i morgon" eller 2026-11-21.
cli-bad-people = ”{ $value }” är inget antal deltagare. Skriv ett tal från 1 till 999.
cli-empty-text = { $option } är tom. Skriv minst en bokstav.
cli-not-kept = Det sparas inte med den här metoden. Ta bort { $option }.
cli-no-numbers = Den här metoden har inga löpnummer. Ta bort { $option }.
cli-no-words = Den här metoden har inga ord. Ta bort { $option }.
cli-no-embers = Det valet gäller bara lägereldar. Ta bort { $option }.
cli-too-long = { $option } är { $over ->
    [one] 1 tecken
   *[other] { $over } tecken
} för lång. Korta texten.
cli-there-already = { $path } finns redan och är orörd. Välj ett annat namn, eller skriv över med --force.
cli-of-workshops = { $path } är en verkstadsfil eller en logg och är orörd. Välj ett annat namn med -o.
cli-no-plain-file = { $path } är ingen vanlig fil och är orörd. Välj ett annat namn med -o.
cli-many-match = Flera verkstäder heter ”{ $name }”. Skriv filens namn. Se alla: verkstad list
cli-written = Sparade { $path }
cli-still-writing = Disken där { $path } ska ligga svarar inte än. verkstad väntar; Ctrl+C avbryter.
cli-forgotten = verkstad letar inte längre efter { $path }. Finns filen ändå, så ta bort den själv: det som ströks kan stå där.
cli-not-noted = { $path } hör inte till filerna som inte gick att ta bort.
cli-print-next = Öppna filen i en webbläsare och skriv ut därifrån.
cli-out-full = Disken är full och { $path } får inte plats. Frigör utrymme, eller välj en fil på en annan disk med { $option }.
cli-out-no-folder = Mappen till { $path } finns inte. Skapa den, eller välj en annan fil med { $option }.
cli-out-not-allowed = Programmet får inte skriva i { $path }. Välj en annan fil med { $option }.
cli-new-question = Formuläret behöver ett terminalfönster. Skriv frågan efter { $option } i stället.
cli-made-begins = Den börjar { $day } kl. { $clock }.
cli-made-passed = Den skulle börja { $day } kl. { $clock }, och den tiden har passerat. Är dagen fel: skapa en ny med --date.
cli-made = Skapade { $path }
cli-made-next = Led den: verkstad run { $path }
cli-made-no-plans = Det som följs upp har inga planer. Skriv eller klistra in dem i det första momentet.
cli-sound = { $path } är hel: { $entries ->
    [one] en post
   *[other] { $entries } poster
}.
cli-none = Det finns inga verkstäder i { $path }. Skapa en med verkstad new, eller se exemplet: verkstad demo
cli-left = Äldre kopia: verkstaden flyttades till { $path }
cli-method-sound = Metoden ”{ $id }” är hel.
cli-no-method = Ingen metod heter ”{ $name }”. Se alla: verkstad methods list
cli-own-methods = Lägg dina egna metoder i { $path }
cli-own-method = din egen
cli-no-terminal = verkstad behöver ett terminalfönster. Starta utan | och >.
cli-dumb-terminal = Den här terminalen kan inte flytta markören (TERM=dumb). Starta verkstad i ett annat terminalfönster.
cli-small-terminal = Fönstret har { $cols ->
    [one] 1 kolumn
   *[other] { $cols } kolumner
} och { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}. Gör det minst { $wide } × { $high }, eller texten mindre, och starta igen.
cli-terminal-failed = Terminalen slutade fungera. Det som visades som sparat är sparat. Starta igen.
cli-panic-open = Något i verkstad gick sönder. Det som visades som sparat är sparat. Fortsätt med: verkstad run { $path }
cli-panic = Något i verkstad gick sönder. Dina verkstäder finns i { $path }. Starta igen.
cli-panic-place = Här gick det sönder, för den som ska laga det: { $place }
cli-unsaved = Verkstadsfilen gick inte att skriva. Det som sades finns kvar i loggen i { $path } och kommer tillbaka när du öppnar verkstaden igen.
cli-lost = Allt gick inte att spara. Det som visades som sparat kommer tillbaka när du öppnar verkstaden igen; det som sades efter det finns inte på disken: skriv upp det nu.
cli-screen-waiting = Välkomna. Vi börjar snart.

cli-value-file = FIL
cli-value-out = UT
cli-value-text = TEXT
cli-value-day = DAG
cli-value-time = TID
cli-value-format = FORMAT
cli-value-sheet = BLAD
cli-value-name = NAMN
cli-value-lang = SPRÅK
cli-value-dir = MAPP
cli-value-count = ANTAL

cli-sheet-run-sheet = körschema
cli-sheet-agenda = hållpunkter
cli-sheet-ballots = röstlappar
cli-sheet-plan-sheets = planblad
cli-sheet-rules = spelregler
cli-sheet-word-cards = ordkort
cli-sheet-table-cards = bordskyltar
cli-sheet-wheel = årshjul
cli-sheet-empty = Det finns inget att skriva ut som { $sheet } här. Skriv ut något av detta: { $others }.
