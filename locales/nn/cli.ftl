# The command line. Help is short: what a command does, and an example to copy.
cli-about = Hald framtidsverkstad og andre fysiske møte, med projektor og utan nett.
cli-after = Prøv: verkstad demo
cli-heading-usage = Slik skriv du
cli-heading-commands = Kommandoar
cli-heading-arguments = Argument
cli-heading-options = Val
cli-usage = verkstad [KOMMANDO] [VAL]
cli-demo-about = Sjå eit eksempel som er godt i gang. Det er borte etterpå.
cli-demo-usage = verkstad demo [VAL]
cli-demo-after = Etterpå din eigen: verkstad new
cli-new-about = Opprett ein verkstad. Utan --question får du eit skjema.
cli-new-usage = verkstad new [VAL]
cli-new-after = Eksempel: verkstad new --question "Korleis får vi tid?" --start 9.00 --end 16.00
cli-run-about = Hald ein verkstad.
cli-run-usage = verkstad run FIL [--rehearse] [VAL]
cli-run-after = Eige bilete til deltakarane: verkstad screen
cli-screen-about = Vindauge til projektoren. Utan FIL: verkstaden som er i gang.
cli-screen-usage = verkstad screen [FIL] [VAL]
cli-screen-after = Dra vindauget til projektoren og vis det i fullskjerm. Esc to gonger lukkar.
cli-show-about = Vis referatet som tekst.
cli-show-usage = verkstad show FIL [--json]
cli-show-after = Til ei fil: verkstad export dagen.json --to markdown
cli-export-about = Lagre referatet i ei fil. Det de har angra, er ikkje med.
cli-export-usage = verkstad export FIL [--to FORMAT] [-o UT]
cli-export-after = Eksempel: verkstad export dagen.json --to markdown
cli-print-about = Lag ei HTML-fil til utskrift på A4.
cli-print-usage = verkstad print FIL ARK [-o UT]
cli-print-after =
    Eksempel: verkstad print dagen.json røystelappar

    På eit anna språk: verkstad print dagen.json program --lang sv
cli-check-about = Sjekk om ei verkstadfil er i orden.
cli-check-usage = verkstad check FIL [--json]
cli-check-after = Er ho i orden, kan du halde verkstaden: verkstad run dagen.json
cli-list-about = Vis verkstadene som er lagra.
cli-list-usage = verkstad list [--json] [VAL]
cli-list-after = Opne ein av dei: verkstad run NAMN
cli-methods-about = Vis metodane ein verkstad kan følgje.
cli-methods-usage = verkstad methods [list|show|new|check|export|print] [VAL]
cli-methods-after = Byrj med: verkstad methods list
cli-methods-list-about = Vis metodane, og kvar dine eigne ligg.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-list-after = Meir om éin: verkstad methods show framtidsverkstad
cli-methods-show-about = Vis ein metode: kva han passar for, og opplegga han har.
cli-methods-show-usage = verkstad methods show NAMN [--json]
cli-methods-show-after = Opprett ein verkstad med han: verkstad new --method framtidsverkstad
cli-methods-check-about = Sjekk om metodefiler er i orden.
cli-methods-check-usage = verkstad methods check FIL... [--json]
cli-methods-check-after = Er ho i orden, legg ho i mappa som «verkstad methods list» viser.
cli-arg-file = Verkstadfila, eller namnet eller id-en som «verkstad list» viser
cli-arg-sheet = køyreplan, program, røystelappar, planark, køyrereglar,
    ordkort, bordskilt, årshjul, rutenett,
    kort, gruppeark, vertskort, saksliste;
    av eit program: prosessplan
cli-arg-method-id = Namn eller id frå «verkstad methods list»
cli-arg-method-file = Metodefiler, eller id til dine eigne metodar
cli-opt-lang = Språket til programmet: sv, nb, nn, da, en
cli-opt-workshop-lang = Språket til verkstaden: sv, nb, nn, da, en
cli-opt-dir = Mappa til verkstadene (eller VERKSTAD_DIR)
cli-opt-state = Eiga mappe til programmet (eller VERKSTAD_STATE)
cli-opt-help = Denne hjelpa
cli-opt-version = Versjonen
cli-opt-json = Som JSON, til skript
cli-opt-to = html (standard), text, markdown, json, csv, template
cli-opt-out = Fil å lagre i (- = vis her)
cli-opt-force = Skriv over ei fil som finst frå før
cli-opt-forget = Fila UT finst ikkje lenger: ikkje prøv å fjerne ho
cli-opt-rehearse = Øv i ein kopi som blir kasta etterpå
cli-opt-screens = 1 = alle ser denne, 2 = eige bilete på projektor
cli-opt-method = Namn eller id frå «verkstad methods list»
cli-opt-after = Følg opp denne verkstaden, eller fleire
cli-opt-again = Hald møtet ein gong til, for dei som ikkje kom
cli-opt-start = Når det byrjar: 8.30
cli-opt-end = Når det sluttar: 16.00
cli-opt-date = Datoen: 20/5, "i morgon", 2026-11-21
cli-opt-title = Kva dagen heiter
cli-opt-question = Det felles spørsmålet
cli-opt-critique = Kritikkspørsmålet
cli-opt-vision = Visjonsspørsmålet
cli-opt-purpose = Kvifor de møtest
cli-opt-goal = Kva de skal sitje att med
cli-opt-mandate = Kva gruppa kan bestemme sjølv
cli-opt-commissioner = Kven som har bede om verkstaden
cli-opt-place = Kvar dagen blir halden
cli-opt-leader = Kven som leier dagen
cli-opt-people = Kor mange som er venta
cli-opt-words = Orda ved leirbålet, med komma mellom
cli-opt-number = Nummeret på første sak: 3 gir 3/24
cli-opt-embers = Lagre det folk tek med seg herifrå, éi linje kvar
cli-unknown-argument = «{ $arg }» kan ikkje brukast her. Skriv --help etter kommandoen, så ser du kva som kan.
cli-unknown-command = Det finst ingen kommando «{ $arg }». «verkstad --help» viser alle.
cli-missing-argument = Noko manglar: { $missing }. Skriv --help etter kommandoen, så ser du korleis.
cli-missing-value = Det må stå noko etter { $arg }. Skriv --help etter kommandoen, så ser du korleis.
cli-twice = { $arg } står to gonger. Ta bort den eine.
cli-bad-usage = Slik kan det ikkje skrivast. Skriv --help etter kommandoen, så ser du korleis.
cli-bad-value = Du kan ikkje velje «{ $value }». Vel mellom: { $known }.
cli-bad-time = «{ $value }» er ikkje noko klokkeslett. Skriv til dømes 8.30.
cli-bad-date = «{ $value }» er ingen dato. Skriv til dømes 20/5, "i morgon" eller 2026-11-21.
cli-bad-people = «{ $value }» er ikkje eit tal frå 1 til 999. Skriv kor mange de blir.
cli-empty-text = { $option } er tom. Skriv minst éin bokstav.
cli-not-kept = Det blir ikkje lagra med denne metoden. Ta bort { $option }.
cli-no-numbers = Denne metoden har ikkje saksnummer. Ta bort { $option }.
cli-no-words = Denne metoden har ingen ord. Ta bort { $option }.
cli-no-embers = Det valet gjeld berre leirbål. Ta bort { $option }.
cli-too-long = { $option } er { $over ->
    [one] 1 teikn
   *[other] { $over } teikn
} for lang. Kort ned teksten.
cli-there-already = { $path } finst frå før og er urørt. Vel eit anna namn, eller skriv over med --force.
cli-of-workshops = { $path } høyrer til verkstadene sjølve og er urørt. Vel eit anna namn med -o.
cli-no-plain-file = { $path } er inga vanleg fil og er urørt. Vel eit anna namn med -o.
cli-many-match = Fleire verkstader heiter «{ $name }». Skriv namnet på fila i staden; «verkstad list» viser dei.
cli-written = Lagra: { $path }
cli-still-writing = Disken der { $path } skal liggje, svarar ikkje enno. verkstad ventar; Ctrl+C avbryt.
cli-forgotten = verkstad leitar ikkje lenger etter { $path }. Finst fila likevel, må du slette ho sjølv: det som vart sletta, kan stå der.
cli-not-noted = { $path } er ikkje blant filene som ikkje kunne fjernast.
cli-print-next = Opne fila i ein nettlesar og skriv ut derifrå.
cli-out-full = Disken er full, { $path } får ikkje plass. Rydd plass, eller vel ei fil på ein annan disk med { $option }.
cli-out-no-folder = Mappa til { $path } finst ikkje. Lag ho, eller vel ei anna fil med { $option }.
cli-out-not-allowed = verkstad har ikkje lov til å skrive { $path }. Vel ei anna fil med { $option }.
cli-new-question = Skriv spørsmålet etter { $option }: her er det ingen terminal å vise skjemaet i.
cli-made-begins = Verkstaden byrjar { $day } kl. { $clock }.
cli-made-passed = Verkstaden er sett til { $day } kl. { $clock }, og den tida er passert. Er dagen feil, opprett ein ny verkstad med --date.
cli-made = Oppretta: { $path }
cli-made-next = Hald verkstaden: verkstad run { $path }
cli-made-no-plans = Det som blir følgt opp, har ingen planar. Skriv eller lim dei inn i det første steget.
cli-sound = { $path } er i orden: { $entries ->
    [one] éi linje
   *[other] { $entries } linjer
}.
cli-none = Det er ingen verkstader i { $path }. «verkstad new» opprettar ein, «verkstad demo» viser ein.
cli-left = Eldre kopi: verkstaden vart flytta til { $path }
cli-method-sound = Metoden «{ $id }» er i orden.
cli-no-method = Ingen metode heiter «{ $name }». «verkstad methods list» viser alle.
cli-own-methods = Legg dine eigne metodar i { $path }
cli-own-method = din eigen
cli-no-terminal = Start verkstad i eit terminalvindauge, utan | og >.
cli-dumb-terminal = Denne terminalen kan ikkje flytte markøren (TERM=dumb). Start verkstad i eit anna terminalvindauge.
cli-small-terminal = Dette vindauget er { $cols } × { $rows } teikn. Gjer det minst { $wide } × { $high }, eller bokstavane mindre, og start på nytt.
cli-terminal-failed = Terminalen svikta. Det som stod som lagra, er lagra; start på nytt.
cli-panic-open = Noko i verkstad gjekk i stykke. Det som stod som lagra, er lagra. Hald fram med: verkstad run { $path }
cli-panic = Noko i verkstad gjekk i stykke. Verkstadene dine ligg i { $path }; start på nytt.
cli-panic-place = Her gjekk det i stykke, til den som skal rette det: { $place }
cli-unsaved = Verkstadfila kunne ikkje skrivast. Det som vart sagt, ligg i loggen i { $path } og kjem tilbake når du opnar verkstaden på nytt.
cli-lost = Ikkje alt kunne lagrast. Det som stod som lagra, kjem tilbake når du opnar verkstaden på nytt; det som vart sagt etter det, er ikkje på disken: skriv det ned no.
cli-screen-waiting = Velkomne. Vi byrjar snart.

cli-value-file = FIL
cli-value-out = UT
cli-value-text = TEKST
cli-value-day = DAG
cli-value-time = TID
cli-value-format = FORMAT
cli-value-sheet = ARK
cli-value-name = NAMN
cli-value-lang = SPRÅK
cli-value-dir = MAPPE
cli-value-count = TAL

cli-sheet-run-sheet = køyreplan
cli-sheet-agenda = program
cli-sheet-ballots = røystelappar
cli-sheet-plan-sheets = planark
cli-sheet-rules = køyrereglar
cli-sheet-word-cards = ordkort
cli-sheet-table-cards = bordskilt
cli-sheet-wheel = årshjul
cli-sheet-empty = Det er ingenting å skrive ut på { $sheet } her. Skriv ut noko av dette: { $others }.
