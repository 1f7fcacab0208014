# Tables that are filled in cell by cell, the forms that go out for them, and what comes back.
act-send-out = Spara formuläret som ska skickas ut
act-take-in = Läs in ifyllda formulär
act-next-row = Nästa rad
act-cells = Fyll i
act-sort = Sortera efter
act-put-before = Sätt före
say-sorted = Raderna är sorterade efter { $column }.
live-seen-cells = tabellen, rad { $row }
live-ask-take-in = Fil med svaren ▸
live-empty-cells = { $column }: { $count ->
    [one] 1 tomt
   *[other] { $count } tomma
 }
live-makes-table-row = Ny rad: { $cells }
live-form-key = { $key }, sedan ”Spara formuläret som ska skickas ut”. Dra ifyllda formulär till det här fönstret.
event-row = rad { $number }
event-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
 }
event-table-changed = en ändring i tabellen
live-gaps = Luckor
live-overlaps = Heter likadant
live-hint-cells = Tab, 3 e: fyll i rad 3. s2: sortera.
room-table-empty = Inga rader än.
live-import = Ifyllda formulär
live-import-rows = { $count ->
    [one] 1 rad ur { $file }
   *[other] { $count } rader ur { $file }
 }
live-import-pasted = det inklistrade
live-import-known = { $count ->
    [one] 1 finns redan i tabellen och tas inte med
   *[other] { $count } finns redan i tabellen och tas inte med
 }
live-import-empty = { $count ->
    [one] 1 fält är tomt, det gör inget
   *[other] { $count } fält är tomma, det gör inget
 }
live-import-passed = { $count ->
    [one] 1 rad utanför fälten läses inte
   *[other] { $count } rader utanför fälten läses inte
 }
live-import-takes = { $count ->
    [one] Enter läser in 1 ny rad, Esc avbryter
   *[other] Enter läser in { $count } nya rader, Esc avbryter
 }
live-import-nothing-new = Inget är nytt: allt finns redan i tabellen.
live-import-refused = Inget av det här är inläst än. Rätta och läs in igen:
say-taken-in = { $count ->
    [one] 1 rad är inläst.
   *[other] { $count } rader är inlästa.
 }
say-sent-out = Formuläret är sparat: { $files }
say-no-file = Filen { $path } finns inte. Se efter var den ligger, eller dra den hit till fönstret.
say-no-form = Den här metoden har ingen tabell som fylls i på förhand.
import-row = rad { $row }
import-empty = Filen är tom.
import-office = Det här är en fil från ett kontorsprogram. Öppna den där, välj Spara som och sedan CSV (UTF-8) eller ren text.
import-no-text = Det här är en bild, en PDF eller något annat som inte är text. Spara tabellen som CSV eller ren text.
import-too-large = Filen är större än { $most } MB. Behåll bara tabellen och spara igen.
import-too-many-rows = Filen har för många rader: den får ha högst { $most }. Dela upp den i flera filer.
import-no-heads = Rubrikerna saknas. Första raden ska ha dem: { $heads }
import-nothing-filled = Rubrikerna finns, men inget är ifyllt under dem.
import-unknown-head = Tabellen har ingen kolumn ”{ $head }”. Flytta det som står där, eller töm fältet.
import-no-head = Något står i en kolumn utan rubrik. Flytta det, eller töm fältet.
import-head-twice = Den här rubriken finns två gånger. Slå ihop de två kolumnerna till en.
import-too-many-cells = Raden har { $cells } fält för { $heads } rubriker. Töm de fält som är för många, eller sätt citattecken runt text som innehåller avgränsaren.
import-no-name = Det här fältet är tomt, så raden har inget namn. Fyll i det, eller töm hela raden.
import-too-long = { $count ->
    [one] Texten är 1 tecken för lång. Korta den.
   *[other] Texten är { $count } tecken för lång. Korta den.
 }
import-open-quote = Ett citattecken öppnas men stängs aldrig. Stäng det, eller ta bort det.
form-day = Inför { $day }
form-write = Skriv efter varje kolon. Ett fält får lämnas tomt.
form-blocks = Ett block för varje insats. Kopiera ett block om ni behöver fler.
form-rows = En rad för varje insats. Ett fält får lämnas tomt.
form-remarks = Rader som börjar med # läses inte.
form-example = Exempel
form-name = formulär
cli-import-usage = verkstad import FIL FORMULÄR… [--look]
cli-import-about = Läs in formulär som har fyllts i på förhand.
cli-import-after = Gör formulären som skickas ut: verkstad export FIL --to template
cli-arg-forms = Filer som kom tillbaka
cli-opt-look = Bara titta: läs inte in något
cli-import-ended = Dagen är slut: inget mer kan läsas in.
cli-import-too-many = De här filerna har för många rader tillsammans: { $rows }, och högst { $most } kan läsas in på en gång. Läs in dem i flera omgångar.
