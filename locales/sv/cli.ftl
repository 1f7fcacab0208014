# The command line. Help is short: what a command does, and an example to copy.
cli-about = Led en framtidsverkstad på plats i rummet: utan nät, på projektor.
cli-after = Prova: verkstad demo
cli-heading-usage = Så skriver du
cli-heading-commands = Kommandon
cli-heading-arguments = Argument
cli-heading-options = Val
cli-usage = verkstad [KOMMANDO] [VAL]
cli-demo-about = Se ett exempel, mitt i dagen. Det försvinner när du avslutar.
cli-demo-usage = verkstad demo [VAL]
cli-new-about = Skapa en ny verkstad. Utan --question frågar ett formulär efter allt.
cli-new-usage = verkstad new [VAL]
cli-new-after = Exempel: verkstad new --question "Hur får vi tid för varandra?" --start 13:00 --end 16:00
cli-run-about = Led en verkstad.
cli-run-usage = verkstad run FIL [--rehearse] [VAL]
cli-run-after = Rummets egen skärm: verkstad screen
cli-screen-about = Det andra fönstret, för projektorn. Utan FIL visas den verkstad som pågår.
cli-screen-usage = verkstad screen [FIL] [VAL]
cli-show-about = Skriv ut dokumentationen som text här i terminalen.
cli-show-usage = verkstad show FIL [--json]
cli-export-about = Spara dokumentationen i en fil. Dagens historik följer inte med.
cli-export-usage = verkstad export FIL --to text|markdown|html|json -o UT
cli-export-after = Exempel: verkstad export dagen.json --to markdown -o dagen.md
cli-print-about = Gör en HTML-fil att skriva ut på A4.
cli-print-usage = verkstad print FIL run-sheet|agenda|ballots|plan-sheets|rules -o UT
cli-print-after = Exempel: verkstad print dagen.json ballots -o lappar.html
cli-check-about = Se efter om filen för en verkstad är hel.
cli-check-usage = verkstad check FIL [--json]
cli-list-about = Verkstäderna som finns.
cli-list-usage = verkstad list [--json] [VAL]
cli-methods-about = Metoderna som en verkstad kan följa.
cli-methods-usage = verkstad methods [list|show|check] [VAL]
cli-methods-list-about = Metoderna, och var dina egna ligger.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-show-about = En metod: vad den passar för, och dess tidsplaner.
cli-methods-show-usage = verkstad methods show NAMN [--json]
cli-methods-check-about = Se efter om filen för en metod är hel.
cli-methods-check-usage = verkstad methods check FIL [--json]
cli-arg-file = Verkstadens fil, eller namnet eller id:t som ”verkstad list” visar
cli-arg-sheet = Vad som ska skrivas ut: run-sheet, agenda, ballots, plan-sheets, rules
cli-arg-method-id = Metodens namn
cli-arg-method-file = Metodens fil
cli-opt-lang = Språket: sv, nb, nn, da, en. En ny verkstad får också det språket
cli-opt-dir = Mappen för verkstäder; annars VERKSTAD_DIR, annars en bland dina egna filer
cli-opt-help = Den här hjälpen
cli-opt-version = Versionen
cli-opt-json = Som JSON, för skript
cli-opt-to = Formatet: text, markdown, html, json
cli-opt-out = Filen som ska skrivas; - skriver i terminalen
cli-opt-force = Skriv över en fil som redan finns
cli-opt-rehearse = I en kopia som slängs efteråt
cli-opt-screens = 1: rummet ser just den här skärmen. 2: rummet har en egen, se ”verkstad screen”
cli-opt-method = Metoden, som den heter i ”verkstad methods list”
cli-opt-start = När det börjar: 08:30
cli-opt-end = När det slutar: 16:00
cli-opt-date = Dagen: 2026-11-21
cli-opt-title = Vad dagen heter
cli-opt-question = Den gemensamma frågan
cli-opt-critique = Kritikfrågan
cli-opt-vision = Visionsfrågan
cli-opt-purpose = Varför ni ses
cli-opt-goal = Vad ni ska ha på slutet
cli-opt-mandate = Vad gruppen får bestämma själv
cli-opt-commissioner = Vem som har bett om dagen
cli-opt-people = Hur många som väntas
# $arg (String) - what was typed
cli-unknown-argument = Här finns inget ”{ $arg }”. ”verkstad --help” visar vad som finns.
# $arg (String) - what was typed
cli-unknown-command = Det finns inget kommando ”{ $arg }”. ”verkstad --help” visar alla.
# $missing (String) - what is missing
cli-missing-argument = Något saknas: { $missing }. ”verkstad --help” visar hur det skrivs.
# $arg (String) - an option
cli-missing-value = Efter { $arg } måste det stå något. ”verkstad --help” visar hur det skrivs.
# $arg (String) - an option
cli-twice = { $arg } står två gånger. Ta bort den ena.
cli-bad-usage = Så skrivs det inte. ”verkstad --help” visar hur.
# $value (String) - what was typed
# $known (String) - what can be typed
cli-bad-value = ”{ $value }” går inte. Det här går: { $known }.
# $value (String) - what was typed
cli-bad-time = ”{ $value }” är inget klockslag. Skriv så här: 08:30.
# $value (String) - what was typed
cli-bad-date = ”{ $value }” är inget datum. Skriv så här: 2026-11-21.
# $value (String) - what was typed
cli-bad-people = ”{ $value }” är inget antal personer från 1 till 999.
# $option (String) - an option
cli-empty-text = Det finns inget att läsa i { $option }. Skriv minst en bokstav.
# $path (String) - a file
cli-there-already = { $path } finns redan och är orörd. Välj ett annat namn, eller skriv över med --force.
# $name (String) - what was typed
cli-many-match = Flera verkstäder heter ”{ $name }”. Ange filen; ”verkstad list” visar dem.
# $path (String) - a file
cli-written = Skrev { $path }
# $path (String) - the document
cli-made = Skapade { $path }
# $path (String) - the document
cli-made-next = Led den: verkstad run { $path }
# $path (String) - the file
# $entries (Number) - how many
cli-sound = { $path } är hel: { $entries ->
    [one] en post
   *[other] { $entries } poster
}.
# $path (String) - the folder
cli-none = Det finns inga verkstäder i { $path }. ”verkstad new” skapar en, ”verkstad demo” visar en.
# $id (String) - its name
cli-method-sound = Metoden ”{ $id }” är hel.
# $name (String) - what was typed
cli-no-method = Det finns ingen metod ”{ $name }”. ”verkstad methods list” visar dem som finns.
# $path (String) - a folder
cli-own-methods = Lägg dina egna metoder i { $path }
cli-own-method = din egen
# $minutes (Number) - how long
# $steps (Number) - how many
cli-plan = { $minutes } minuter, { $steps } moment
# $least (Number) - people
# $most (Number) - people
cli-people-range = { $least } till { $most } personer
cli-no-terminal = verkstad ritar i en terminal, och det här är ingen. Starta i ett vanligt terminalfönster, utan |.
cli-dumb-terminal = Den här terminalen kan inte flytta markören (TERM=dumb). Starta verkstad i ett annat terminalfönster.
# $cols (Number) - columns
# $rows (Number) - rows
cli-small-terminal = Fönstret har { $cols } kolumner och { $rows } rader. Gör det minst 40 gånger 15, eller texten mindre, och starta igen.
# $why (String) - the system's words
cli-terminal-failed = Terminalen slutade fungera: { $why }. Det som visades som sparat är sparat. Starta igen.
# $path (String) - the document
cli-panic-open = Något i verkstad gick sönder. Det som visades som sparat är sparat. Fortsätt med: verkstad run { $path }
# $path (String) - a folder
cli-panic = Något i verkstad gick sönder. Dina verkstäder finns i { $path }. Starta igen.
# $place (String) - a file and a line
cli-panic-place = Här gick det sönder, för den som ska laga det: { $place }
# $path (String) - the folder of the journals
cli-unsaved = Dokumentet gick inte att skriva. Det som sades finns kvar i journalen i { $path } och kommer tillbaka när du öppnar verkstaden igen.
cli-screen-waiting = Välkomna. Vi börjar snart.
