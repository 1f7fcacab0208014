# The command line. Help is short: what a command does, and an example to copy.
cli-about = Hold framtidsverksted og andre fysiske møter: med projektor og uten nett.
cli-after = Prøv: verkstad demo
cli-heading-usage = Slik skriver du
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Valg
cli-usage = verkstad [KOMMANDO] [VALG]
cli-demo-about = Se et eksempel som er godt i gang. Det er borte etterpå.
cli-demo-usage = verkstad demo [VALG]
cli-demo-after = Etterpå ditt eget: verkstad new
cli-new-about = Opprett et verksted. Uten --question får du et skjema.
cli-new-usage = verkstad new [VALG]
cli-new-after = Eksempel: verkstad new --question "Hvordan får vi tid?" --start 9.00 --end 16.00
cli-run-about = Hold et verksted.
cli-run-usage = verkstad run FIL [--rehearse] [VALG]
cli-run-after = Egen skjerm til deltakerne: verkstad screen
cli-screen-about = Vindu til projektoren. Uten FIL: verkstedet som er i gang.
cli-screen-usage = verkstad screen [FIL] [VALG]
cli-screen-after = Dra vinduet til projektoren og gjør det til fullskjerm. Esc to ganger lukker.
cli-show-about = Vis referatet som tekst.
cli-show-usage = verkstad show FIL [--json]
cli-show-after = Til en fil: verkstad export dagen.json --to markdown
cli-export-about = Lagre referatet i en fil. Det dere har angret, er ikke med.
cli-export-usage = verkstad export FIL [--to FORMAT] [-o UT]
cli-export-after = Eksempel: verkstad export dagen.json --to markdown
cli-print-about = Lag en HTML-fil til utskrift på A4.
cli-print-usage = verkstad print FIL ARK [-o UT]
cli-print-after =
    Eksempel: verkstad print dagen.json stemmelapper

    På et annet språk: verkstad print dagen.json program --lang sv
cli-check-about = Sjekk om en verkstedfil er i orden.
cli-check-usage = verkstad check FIL [--json]
cli-check-after = Er den i orden, kan du holde verkstedet: verkstad run dagen.json
cli-list-about = Vis verkstedene som er lagret.
cli-list-usage = verkstad list [--json] [VALG]
cli-list-after = Åpne et av dem: verkstad run NAVN
cli-methods-about = Vis metodene et verksted kan følge.
cli-methods-usage = verkstad methods [list|show|new|check|export|print] [VALG]
cli-methods-after = Begynn med: verkstad methods list
cli-methods-list-about = Vis metodene, og hvor dine egne ligger.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-list-after = Mer om én: verkstad methods show framtidsverkstad
cli-methods-show-about = Vis en metode: hva den passer for, og oppleggene den har.
cli-methods-show-usage = verkstad methods show NAVN [--json]
cli-methods-show-after = Opprett et verksted med den: verkstad new --method framtidsverkstad
cli-methods-check-about = Sjekk om metodefiler er i orden.
cli-methods-check-usage = verkstad methods check FIL... [--json]
cli-methods-check-after = Er den i orden, legg den i mappa som «verkstad methods list» viser.
cli-arg-file = Verkstedfila, eller navnet eller id-en som «verkstad list» viser
cli-arg-sheet = kjøreplan, program, stemmelapper, planark, kjøreregler,
    ordkort, bordskilt, årshjul, rutenett,
    kort, gruppeark, vertskort, saksliste;
    av et program: prosessplan
cli-arg-method-id = Navn eller id fra «verkstad methods list»
cli-arg-method-file = Metodefiler, eller id til dine egne metoder
cli-opt-lang = Programmets språk: sv, nb, nn, da, en
cli-opt-workshop-lang = Verkstedets språk: sv, nb, nn, da, en
cli-opt-dir = Mappa til verkstedene (eller VERKSTAD_DIR)
cli-opt-state = Programmets egne filer (eller VERKSTAD_STATE)
cli-opt-help = Denne hjelpen
cli-opt-version = Versjonen
cli-opt-json = Som JSON, til skript
cli-opt-to = html (standard), text, markdown, json, csv, template
cli-opt-out = Fil å lagre i (- = vis her)
cli-opt-force = Skriv over en fil som finnes fra før
cli-opt-forget = UT finnes ikke lenger: ikke prøv å fjerne den
cli-opt-rehearse = Øv i en kopi som kastes etterpå
cli-opt-screens = 1 = alle ser denne, 2 = egen på projektoren
cli-opt-method = Navn eller id fra «verkstad methods list»
cli-opt-after = Følg opp ett eller flere tidligere verksteder
cli-opt-again = Hold møtet en gang til, for dem som ikke kom
cli-opt-start = Når det begynner: 8.30
cli-opt-end = Når det slutter: 16.00
cli-opt-date = Datoen: 20/5, "i morgen", 2026-11-21
cli-opt-title = Hva dagen heter
cli-opt-question = Det felles spørsmålet
cli-opt-critique = Kritikkspørsmålet
cli-opt-vision = Visjonsspørsmålet
cli-opt-purpose = Hvorfor dere møtes
cli-opt-goal = Hva dere skal sitte igjen med
cli-opt-mandate = Hva gruppa kan bestemme selv
cli-opt-commissioner = Hvem som har bedt om verkstedet
cli-opt-place = Hvor dagen holdes
cli-opt-leader = Hvem som leder dagen
cli-opt-people = Hvor mange som er ventet
cli-opt-words = Ordene ved leirbålet, med komma mellom
cli-opt-number = Nummeret på første sak: 3 gir 3/24
cli-opt-embers = Lagre det dere tar med dere, én linje hver
cli-unknown-argument = «{ $arg }» kan ikke brukes her. Skriv --help etter kommandoen, så ser du hva som kan.
cli-unknown-command = Det finnes ingen kommando «{ $arg }». «verkstad --help» viser alle.
cli-missing-argument = Noe mangler: { $missing }. Skriv --help etter kommandoen, så ser du hvordan.
cli-missing-value = Det må stå noe etter { $arg }. Skriv --help etter kommandoen, så ser du hvordan.
cli-twice = { $arg } står to ganger. Ta bort det ene.
cli-bad-usage = Slik kan det ikke skrives. Skriv --help etter kommandoen, så ser du hvordan.
cli-bad-value = «{ $value }» kan ikke velges. Velg blant: { $known }.
cli-bad-time = «{ $value }» er ikke noe klokkeslett. Skriv for eksempel 8.30.
cli-bad-date = «{ $value }» er ingen dato. Skriv for eksempel 20/5, "i morgen" eller 2026-11-21.
cli-bad-people = «{ $value }» er ikke et tall fra 1 til 999. Skriv hvor mange dere blir.
cli-empty-text = { $option } er tom. Skriv minst én bokstav.
cli-not-kept = Det blir ikke lagret med denne metoden. Ta bort { $option }.
cli-no-numbers = Denne metoden har ikke saksnummer. Ta bort { $option }.
cli-no-words = Denne metoden har ingen ord. Ta bort { $option }.
cli-no-embers = Det valget gjelder bare leirbål. Ta bort { $option }.
cli-too-long = { $option } er { $over ->
    [one] 1 tegn
   *[other] { $over } tegn
} for lang. Kort ned teksten.
cli-there-already = { $path } finnes fra før og er ikke rørt. Velg et annet navn, eller skriv over med --force.
cli-of-workshops = { $path } er en verkstedfil eller en logg og er ikke rørt. Velg et annet navn med -o.
cli-no-plain-file = { $path } er ingen vanlig fil og er ikke rørt. Velg et annet navn med -o.
cli-many-match = Flere verksteder heter «{ $name }». Skriv navnet på fila i stedet; «verkstad list» viser dem.
cli-written = Lagret: { $path }
cli-still-writing = Disken der { $path } skal ligge, svarer ikke ennå. verkstad venter; Ctrl+C avbryter.
cli-forgotten = verkstad leter ikke lenger etter { $path }. Finnes fila likevel, må du slette den selv: det som ble slettet, kan stå der.
cli-not-noted = { $path } er ikke blant filene som ikke kunne fjernes.
cli-print-next = Åpne fila i en nettleser og skriv ut derfra.
cli-out-full = Disken er full, så { $path } får ikke plass. Rydd plass, eller velg en fil på en annen disk med { $option }.
cli-out-no-folder = Mappa til { $path } finnes ikke. Opprett den, eller velg en annen fil med { $option }.
cli-out-not-allowed = verkstad har ikke lov til å skrive { $path }. Velg en annen fil med { $option }.
cli-new-question = Skriv spørsmålet etter { $option }: her er det ingen terminal å vise skjemaet i.
cli-made-begins = Verkstedet begynner { $day } kl. { $clock }.
cli-made-passed = Verkstedet er satt til { $day } kl. { $clock }, og det tidspunktet er allerede passert. Er dagen feil, opprett et nytt med --date.
cli-made = Opprettet: { $path }
cli-made-next = Hold verkstedet: verkstad run { $path }
cli-made-no-plans = Det som følges opp, har ingen planer. Skriv eller lim dem inn i det første steget.
cli-sound = { $path } er i orden: { $entries ->
    [one] én linje
   *[other] { $entries } linjer
}.
cli-none = Det er ingen verksteder i { $path }. «verkstad new» oppretter et nytt, «verkstad demo» viser et eksempel.
cli-left = Eldre kopi: verkstedet ble flyttet til { $path }
cli-method-sound = Metoden «{ $id }» er i orden.
cli-no-method = Ingen metode heter «{ $name }». «verkstad methods list» viser alle.
cli-own-methods = Legg dine egne metoder i { $path }
cli-own-method = din egen
cli-no-terminal = Start verkstad i et terminalvindu, uten | og >.
cli-dumb-terminal = Denne terminalen kan ikke flytte markøren (TERM=dumb). Start verkstad i et annet terminalvindu.
cli-small-terminal = Dette vinduet er { $cols } × { $rows } tegn. Gjør det minst { $wide } × { $high }, eller bokstavene mindre, og start på nytt.
cli-terminal-failed = Terminalen sviktet. Det som sto som lagret, er lagret; start på nytt.
cli-panic-open = Noe i verkstad gikk i stykker. Det som sto som lagret, er lagret. Fortsett med: verkstad run { $path }
cli-panic = Noe i verkstad gikk i stykker. Verkstedene dine ligger i { $path }; start på nytt.
cli-panic-place = Opplysning til den som skal rette feilen: { $place }
cli-unsaved = Verkstedfila kunne ikke lagres. Det som ble sagt, ligger i loggen i { $path } og kommer tilbake når du åpner verkstedet igjen.
cli-lost = Ikke alt kunne lagres. Det som sto som lagret, kommer tilbake når du åpner verkstedet igjen; det som ble sagt etter det, er ikke på disken: skriv det ned nå.
cli-screen-waiting = Velkommen! Vi begynner snart.

cli-value-file = FIL
cli-value-out = UT
cli-value-text = TEKST
cli-value-day = DAG
cli-value-time = TID
cli-value-format = FORMAT
cli-value-sheet = ARK
cli-value-name = NAVN
cli-value-lang = SPRÅK
cli-value-dir = MAPPE
cli-value-count = ANTALL

cli-sheet-run-sheet = kjøreplan
cli-sheet-agenda = program
cli-sheet-ballots = stemmelapper
cli-sheet-plan-sheets = planark
cli-sheet-rules = kjøreregler
cli-sheet-word-cards = ordkort
cli-sheet-table-cards = bordskilt
cli-sheet-wheel = årshjul
cli-sheet-empty = Det er ingenting å skrive ut på { $sheet } her. Skriv ut noe av dette: { $others }.
