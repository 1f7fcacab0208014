# Tables that are filled in cell by cell, the forms that go out for them, and what comes back.
act-send-out = Gem skemaet, der skal sendes ud
act-take-in = Hent udfyldte skemaer ind
act-next-row = Næste række
act-cells = Udfyld
act-sort = Sortér efter
act-put-before = Sæt foran
say-sorted = Rækkerne er sorteret efter { $column }.
live-seen-cells = tabellen, række { $row }
live-ask-take-in = Fil med udfyldt skema ▸
live-empty-cells = { $column }: { $count ->
    [one] 1 tomt
   *[other] { $count } tomme
 }
live-makes-table-row = Ny række: { $cells }
live-form-key = { $key }, så »Gem skemaet, der skal sendes ud«. Træk udfyldte skemaer ind i dette vindue.
event-row = række { $number }
event-rows = { $count ->
    [one] 1 række
   *[other] { $count } rækker
 }
event-table-changed = en ændring i tabellen
live-gaps = Huller
live-overlaps = Hedder det samme
live-hint-cells = Tab, 3 e: udfyld række 3. s2: sortér.
room-table-empty = Ingen rækker endnu.
live-import = Udfyldte skemaer
live-import-rows = { $count ->
    [one] 1 række fra { $file }
   *[other] { $count } rækker fra { $file }
 }
live-import-pasted = det indsatte
live-import-known = { $count ->
    [one] 1 står allerede i tabellen og tages ikke med
   *[other] { $count } står allerede i tabellen og tages ikke med
 }
live-import-empty = { $count ->
    [one] 1 felt er tomt, det er i orden
   *[other] { $count } felter er tomme, det er i orden
 }
live-import-passed = { $count ->
    [one] 1 linje uden for felterne læses ikke
   *[other] { $count } linjer uden for felterne læses ikke
 }
live-import-takes = { $count ->
    [one] Enter henter 1 ny række ind, Esc annullerer
   *[other] Enter henter { $count } nye rækker ind, Esc annullerer
 }
live-import-nothing-new = Der er ikke noget nyt: det hele står allerede i tabellen.
live-import-refused = Intet af dette er hentet ind endnu. Ret det, og hent det ind igen:
say-taken-in = { $count ->
    [one] 1 række er hentet ind.
   *[other] { $count } rækker er hentet ind.
 }
say-sent-out = Skemaet er gemt: { $files }
say-no-file = Filen { $path } findes ikke. Se efter, hvor den ligger, eller træk den ind i dette vindue.
say-no-form = Denne metode har ingen tabel, der udfyldes på forhånd.
import-row = række { $row }
import-empty = Filen er tom.
import-office = Dette er en fil fra et kontorprogram. Åbn den dér, vælg Gem som og derefter CSV (UTF-8) eller ren tekst.
import-no-text = Dette er et billede, en PDF eller noget andet, der ikke er tekst. Gem tabellen som CSV eller ren tekst.
import-too-large = Filen er større end { $most } MB. Behold kun tabellen, og gem igen.
import-too-many-rows = Filen har for mange rækker: højst { $most } er tilladt. Del den op i flere filer.
import-no-heads = Overskrifterne mangler. Den første række skal have dem: { $heads }
import-nothing-filled = Overskrifterne er der, men intet er udfyldt under dem.
import-unknown-head = Tabellen har ingen kolonne »{ $head }«. Flyt det, der står der, eller tøm feltet.
import-no-head = Der står noget i en kolonne uden overskrift. Flyt det, eller tøm feltet.
import-head-twice = Denne overskrift står der to gange. Slå de to kolonner sammen til én.
import-too-many-cells = Rækken har { $cells } felter til { $heads } overskrifter. Slet det, der er for meget, eller sæt anførselstegn om tekst, der indeholder skilletegnet.
import-no-name = Dette felt er tomt, så rækken har intet navn. Udfyld det, eller tøm hele rækken.
import-too-long = { $count ->
    [one] Teksten er 1 tegn for lang. Forkort den.
   *[other] Teksten er { $count } tegn for lang. Forkort den.
 }
import-open-quote = Et anførselstegn åbnes, men lukkes aldrig. Luk det, eller slet det.
form-day = Til mødet { $day }
form-write = Skriv efter hvert kolon. Et felt må gerne stå tomt.
form-blocks = Én blok for hvert punkt. Kopiér en blok, hvis I har brug for flere.
form-rows = Én række for hvert punkt. Et felt må gerne stå tomt.
form-remarks = Linjer, der begynder med #, læses ikke.
form-example = Eksempel
form-name = skema
cli-import-usage = verkstad import FIL SKEMA… [--look]
cli-import-about = Hent skemaer ind, som er udfyldt på forhånd.
cli-import-after = Lav skemaerne, der sendes ud: verkstad export FIL --to template
cli-arg-forms = Filer, der kom tilbage
cli-opt-look = Vis kun, hvad der ville blive hentet ind
cli-import-ended = Dagen er slut: der hentes ikke mere ind.
cli-import-too-many = Disse filer har for mange rækker tilsammen: { $rows }, og højst { $most } kan hentes ind på én gang. Hent dem ind ad flere omgange.
