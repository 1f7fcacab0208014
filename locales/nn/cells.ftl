# Tables that are filled in cell by cell, the forms that go out for them, and what comes back.
act-send-out = Lagre skjemaet som skal sendast ut
act-take-in = Hent inn utfylte skjema
act-next-row = Neste rad
act-cells = Fyll ut
act-sort = Sorter etter
act-put-before = Set framfor
say-sorted = Radene er sorterte etter { $column }.
live-seen-cells = tabellen, rad { $row }
live-ask-take-in = Fil med utfylt skjema ▸
live-empty-cells = { $column }: { $count ->
    [one] 1 tomt
   *[other] { $count } tomme
 }
live-makes-table-row = Ny rad: { $cells }
live-form-key = Trykk { $key } og vel «Lagre skjemaet som skal sendast ut». Dra utfylte skjema inn i dette vindauget.
event-row = rad { $number }
event-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
 }
event-table-changed = ei endring i tabellen
live-gaps = Hol
live-overlaps = Heiter det same
live-hint-cells = Tab, 3 e: fyll ut rad 3. s2: sorter.
room-table-empty = Ingen rader enno.
live-import = Utfylte skjema
live-import-rows = { $count ->
    [one] 1 rad frå { $file }
   *[other] { $count } rader frå { $file }
 }
live-import-pasted = det som vart limt inn
live-import-known = { $count ->
    [one] 1 står allereie i tabellen og blir ikkje henta inn
   *[other] { $count } står allereie i tabellen og blir ikkje henta inn
 }
live-import-empty = { $count ->
    [one] 1 felt er tomt, det er greitt
   *[other] { $count } felt er tomme, det er greitt
 }
live-import-passed = { $count ->
    [one] 1 linje utanfor felta blir ikkje lesen
   *[other] { $count } linjer utanfor felta blir ikkje lesne
 }
live-import-takes = { $count ->
    [one] Enter hentar inn 1 ny rad, Esc hentar ikkje inn noko
   *[other] Enter hentar inn { $count } nye rader, Esc hentar ikkje inn noko
 }
live-import-nothing-new = Ingenting er nytt: alt står i tabellen frå før.
live-import-refused = Ingenting av dette er henta inn enno. Rett det, og hent inn på nytt:
say-taken-in = { $count ->
    [one] 1 rad er henta inn.
   *[other] { $count } rader er henta inn.
 }
say-sent-out = Skjemaet er lagra: { $files }
say-no-file = Fila { $path } finst ikkje. Sjå etter kvar ho ligg, eller dra ho hit til vindauget.
say-no-form = Denne metoden har ingen tabell som blir fylt ut på førehand.
import-row = rad { $row }
import-empty = Fila er tom.
import-office = Dette er ei fil frå eit kontorprogram. Opne ho der, vel Lagre som og så CSV (UTF-8) eller rein tekst.
import-no-text = Dette er eit bilete, ein PDF eller noko anna som ikkje er tekst. Lagre tabellen som CSV eller rein tekst.
import-too-large = Fila er større enn { $most } MB. La berre tabellen stå att i fila, og lagre på nytt.
import-too-many-rows = Fila har for mange rader: høgst { $most } er lov. Del ho i fleire.
import-no-heads = Overskriftene manglar. Første rada skal ha dei: { $heads }
import-nothing-filled = Overskriftene er der, men ingenting er fylt ut under dei.
import-unknown-head = Tabellen har ingen kolonne «{ $head }». Flytt det som står der, eller tøm ruta.
import-no-head = Noko står i ein kolonne utan overskrift. Flytt det, eller tøm ruta.
import-head-twice = Denne overskrifta står der to gonger. Slå dei to kolonnane saman til éin.
import-too-many-cells = Rada har { $cells } felt for { $heads } overskrifter. Tøm det som er for mykje, eller set hermeteikn om tekst som inneheld teiknet som skil felta.
import-no-name = Dette feltet er tomt, så rada har ikkje noko namn. Fyll det ut, eller tøm heile rada.
import-too-long = { $count ->
    [one] Teksten er 1 teikn for lang. Kort han ned.
   *[other] Teksten er { $count } teikn for lang. Kort han ned.
 }
import-open-quote = Eit hermeteikn blir opna, men aldri lukka. Lukk det, eller ta det bort.
form-day = Til møtet { $day }
form-write = Skriv etter kvart kolon. Eit felt kan stå tomt.
form-blocks = Éi blokk for kvart punkt. Kopier ei blokk viss de treng fleire.
form-rows = Éi rad for kvart punkt. Eit felt kan stå tomt.
form-remarks = Det som byrjar med #, blir ikkje lese.
form-example = Døme
form-name = skjema
cli-import-usage = verkstad import FIL SKJEMA… [--look]
cli-import-about = Hent inn skjema som vart fylte ut på førehand.
cli-import-after = Lag skjemaa som blir sende ut: verkstad export FIL --to template
cli-arg-forms = Filer som kom tilbake
cli-opt-look = Berre sjå: hent ikkje inn noko
cli-import-ended = Dagen er over: det går ikkje lenger an å hente inn noko.
cli-import-too-many = Desse filene har for mange rader til saman: { $rows }, og høgst { $most } kan hentast inn på éin gong. Hent dei inn i fleire omgangar.
