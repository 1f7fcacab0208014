# A mapping in sixty minutes with twenty-four people: the form goes out three weeks before, two units send it back (one
# with a bad row), everything is looked at before it counts, and in the room the table is read, mended and sorted, needs
# are gathered and voted on.
start new lang da size 120x36 screens 2 time 09:00
key n
key pgup
press right until Kortlægning
see Kortlægning
key enter
type Hvad gør vi for de yngste, og hvad mangler vi?
keys enter enter enter enter ctrl+u
type 10.00
see not Handleplan
keys ctrl+n
see Kortlægning ▸
see Enter

# Before the day: the form is written, and comes back empty: nothing is filled in.
key ctrl+k
type skema
see Gem skemaet, der skal sendes ud
key enter
status Skemaet er gemt: /documents/skema.txt, /documents/skema.csv
key ctrl+k
type hent udfyldte
see Hent udfyldte skemaer ind
key enter
see Fil med udfyldt skema ▸
type /documents/skema.txt
key enter
see Udfyldte skemaer
see skema.txt: Overskrifterne er der, men intet er udfyldt under dem.
key esc
see not Udfyldte skemaer
record tables[0].rows.length = 0

# A file that is not there, a workbook, and one with a bad row: each says what to mend, and nothing is taken in.
paste /in/nowhere.csv
status Filen /in/nowhere.csv findes ikke.
file /in/a.xlsx "PK\u0003\u0004"
paste /in/a.xlsx
see a.xlsx: Dette er en fil fra et kontorprogram.
key esc
file /in/a.csv "Indsats/aktivitet;Hvem/for hvem;Organisering;Hvad virker (tegn);Hvad mangler;Udviklingsbehov\r\nSprogstue;0-3 år;Tirsdag og torsdag;Børnene kommer selv;Vikar;\r\n;4-6 år;;;;\r\n"
paste '/in/a.csv'
see Intet af dette er hentet ind endnu.
see a.csv, række 3, Indsats/aktivitet: Dette felt er tomt
keys enter esc
record tables[0].rows.length = 0

# Mended and taken in: three rows, of which an empty field is no fault; one entry, one undo.
file /in/a.csv "Indsats/aktivitet;Hvem/for hvem;Organisering;Hvad virker (tegn);Hvad mangler;Udviklingsbehov\r\nSprogstue;0-3 år;Tirsdag og torsdag;Børnene kommer selv;Vikar;\r\nBesøg hjemme;1-års alderen;En gang;;Tid (skøn: 3 timer om ugen);\r\nLæsegruppe;xx børn;;;;Flersprogethed\r\n"
paste /in/a.csv
see 3 rækker fra a.csv
see 6 felter er tomme, det er i orden
see Enter henter 3 nye rækker ind, Esc annullerer
see ▸ Sprogstue · 0-3 år
picture mapping-looked-at-120x36
key enter
status 3 rækker er hentet ind.
record tables[0].rows.length = 3
record tables[0].rows[1].number = 2
key ctrl+z
status Taget tilbage: 3 rækker.
record tables[0].rows.length = 0
key ctrl+y
record tables[0].rows.length = 3

# The same file again: nothing twice. The other unit's form came in a mail.
paste /in/a.csv
see 3 står allerede i tabellen og tages ikke med
see Der er ikke noget nyt
keys enter esc
record tables[0].rows.length = 3
paste "Her er vores svar:\n\nIndsats/aktivitet: Sprogstue\nHvem/for hvem: 3-6 år\nOrganisering: Hver dag\n----------------\nIndsats/aktivitet: Åbent hus\nHvem/for hvem: Forældre\nUdviklingsbehov: At få fat i fædrene\n----------------\nVenlig hilsen\n"
see 2 rækker fra det indsatte
see 1 linje uden for felterne læses ikke
key enter
record tables[0].rows.length = 5

# The day. Row by row, on a large screen as a table, on a small one with the heads.
at 09:00
keys ctrl+n ctrl+n
see Læs tabellen
window room
see Hvad virker
see 1 af 5
see Åbent hus
picture mapping-table-120x36
size 80x24
see 1 Sprogstue
see Børnene kommer selv
see not Åbent hus
picture mapping-row-80x24
size 40x15
see Sprogstue
picture mapping-row-40x15
size 120x36
window console
see Alle ser: tabellen, række 1
key pgdn
see tabellen, række 2
key pgdn
key pgup
see tabellen, række 2

# Cell by cell: a field that is empty, then the fourth of row 3; a row that somebody thinks of now.
key tab
type 2 e
key enter
see Hvad virker (tegn) · 2 ▸
line Familierne beder om mere
see Hvad mangler · 2 ▸
see Tid (skøn: 3 timer om ugen)
key esc
record tables[0].rows[1].cells[3].text = "Familierne beder om mere"
key tab
type 3 e4
see Hvad virker (tegn)
key enter
line Børnene låner bøger
see Hvad mangler · 3 ▸
key enter
see Udviklingsbehov · 3 ▸
see Flersprogethed
key enter
see Kortlægning ▸
line Musik i haven
see Hvem/for hvem · 6 ▸
line Alle
see Organisering · 6 ▸
key esc
line Fælles tur; 2-6 år; En gang om måneden
record tables[0].rows.length = 7
record tables[0].rows[6].cells[2].text = "En gang om måneden"
key ctrl+z
record tables[0].rows.length = 6

# Overlaps and gaps: what belongs together stands side by side; sorted by the first column, told on the wall.
key ctrl+n
see Overlap og huller
see Hedder det samme
see Huller
key tab
type 4 2 n
see Sæt foran
key enter
record tables[0].rows[1].number = 4
type s
see Sortér efter
see Indsats/aktivitet
key enter
status Rækkerne er sorteret efter Indsats/aktivitet.
record tables[0].rows[0].cells[0].text = "Besøg hjemme"
record tables[0].rows[5].cells[0].text = "Åbent hus"
window room
see ▼
picture mapping-sorted-120x36
window console
key ctrl+z
record tables[0].rows[0].cells[0].text = "Sprogstue"
type s9
key enter
status 9
keys backspace backspace tab
record tables[0].rows.length = 6

# Needs, dots, and who takes it on.
key ctrl+n
see Behov ▸
line Flersprogethed hos alle ansatte
line At få fat i fædrene
line Fælles vikarordning
key ctrl+n
line 1 1 2
line 1 3 3
key ctrl+o
record rankings[0].list = "needs"
record rankings[0].entries[0].text = "Flersprogethed hos alle ansatte"
key ctrl+n
see Vejen videre
key ctrl+n
record ended = "09:00"
record tables[0].rows[0].cells[0].text = "Sprogstue"
