# Tables that are filled in cell by cell, the forms that go out for them, and what comes back.
act-send-out = Lagre skjemaet som skal sendes ut
act-take-in = Hent inn utfylte skjemaer
act-next-row = Neste rad
act-cells = Fyll ut
act-sort = Sorter etter
act-put-before = Sett foran
say-sorted = Radene er sortert etter { $column }.
live-seen-cells = tabellen, rad { $row }
live-ask-take-in = Fil med skjemaet ▸
live-empty-cells = { $column }: { $count ->
    [one] 1 tomt
   *[other] { $count } tomme
 }
live-makes-table-row = Ny rad: { $cells }
live-form-key = Trykk { $key } og velg «Lagre skjemaet som skal sendes ut». Dra utfylte skjemaer inn i dette vinduet.
event-row = rad { $number }
event-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
 }
event-table-changed = en endring i tabellen
live-gaps = Hull
live-overlaps = Heter det samme
live-hint-cells = Tab, 3 e: fyll ut rad 3. s2: sorter.
room-table-empty = Ingen rader ennå.
live-import = Utfylte skjemaer
live-import-rows = { $count ->
    [one] 1 rad fra { $file }
   *[other] { $count } rader fra { $file }
 }
live-import-pasted = det som ble limt inn
live-import-known = { $count ->
    [one] 1 står allerede i tabellen og tas ikke med
   *[other] { $count } står allerede i tabellen og tas ikke med
 }
live-import-empty = { $count ->
    [one] 1 felt er tomt, det er greit
   *[other] { $count } felter er tomme, det er greit
 }
live-import-passed = { $count ->
    [one] 1 linje utenfor feltene leses ikke
   *[other] { $count } linjer utenfor feltene leses ikke
 }
live-import-takes = { $count ->
    [one] Enter henter inn 1 ny rad, Esc avbryter
   *[other] Enter henter inn { $count } nye rader, Esc avbryter
 }
live-import-nothing-new = Ingenting er nytt: alt står i tabellen fra før.
live-import-refused = Ingenting er hentet inn ennå. Rett dette, og hent inn på nytt:
say-taken-in = { $count ->
    [one] 1 rad er hentet inn.
   *[other] { $count } rader er hentet inn.
 }
say-sent-out = Skjemaet er lagret: { $files }
say-no-file = Fila { $path } finnes ikke. Se etter hvor den ligger, eller dra den inn i dette vinduet.
say-no-form = Denne metoden har ingen tabell som fylles ut på forhånd.
import-row = rad { $row }
import-empty = Fila er tom.
import-office = Dette er en fil fra et kontorprogram. Åpne den der, velg Lagre som og så CSV (UTF-8) eller ren tekst.
import-no-text = Dette er et bilde, en PDF eller noe annet som ikke er tekst. Lagre tabellen som CSV eller ren tekst.
import-too-large = Fila er større enn { $most } MB. Behold bare tabellen, og lagre på nytt.
import-too-many-rows = Fila har for mange rader: høyst { $most } er tillatt. Del den i flere.
import-no-heads = Overskriftene mangler. Første rad skal ha dem: { $heads }
import-nothing-filled = Overskriftene er der, men ingenting er fylt ut under dem.
import-unknown-head = Tabellen har ingen kolonne «{ $head }». Flytt det som står der, eller slett det.
import-no-head = Noe står i en kolonne uten overskrift. Flytt det, eller tøm feltet.
import-head-twice = Denne overskriften står der to ganger. Slå de to kolonnene sammen til én.
import-too-many-cells = Raden har { $cells } felter for { $heads } overskrifter. Tøm det som er for mye, eller sett anførselstegn om tekst som inneholder skilletegnet.
import-no-name = Dette feltet er tomt, så raden har ikke noe navn. Fyll det ut, eller tøm hele raden.
import-too-long = { $count ->
    [one] Teksten er 1 tegn for lang. Kort den ned.
   *[other] Teksten er { $count } tegn for lang. Kort den ned.
 }
import-open-quote = Et anførselstegn åpnes, men lukkes aldri. Lukk det, eller ta det bort.
form-day = Verkstedet holdes { $day }
form-write = Skriv svaret bak kolonet på hver linje. Et felt kan stå tomt.
form-blocks = Skriv én ting per blokk. Kopier en blokk hvis dere trenger flere.
form-rows = Skriv én ting per rad. Et felt kan stå tomt.
form-remarks = Linjer som begynner med #, leses ikke.
form-example = Eksempel
form-name = skjema
cli-import-usage = verkstad import FIL SKJEMA… [--look]
cli-import-about = Hent inn skjemaer som ble fylt ut på forhånd.
cli-import-after = Lag skjemaene som sendes ut: verkstad export FIL --to template
cli-arg-forms = Filer som kom tilbake
cli-opt-look = Bare se: hent ikke inn noe
cli-import-ended = Dagen er over: ingenting mer kan hentes inn.
cli-import-too-many = Disse filene har for mange rader til sammen: { $rows }, og høyst { $most } kan hentes inn på én gang. Hent dem inn i flere omganger.
