# Names of the sheets, in menus and as their titles.
print-run-sheet = Drejebog
print-agenda = Dagens program
print-ballots = Stemmesedler
print-plan-sheets = Planark
print-rules = Spilleregler
print-word-cards = Ordkort
print-table-cards = Bordskilte
print-table = Bord { $number }
print-group = Gruppe { $number }
print-report-title = Titel

print-question = Vores spørgsmål
print-end = Slut
print-material = I lokalet
print-roles = Hvem gør hvad
print-other-host = Til bålvagten ved bål { $number }
print-one-clock = Ét ur for alle bål
print-same-clock = Samme klokkeslæt som ved det første bål. Begynd og slut samtidig.
print-second-wall = Kan du se skærmen? Gå videre, når ordene dér skifter. Ellers gælder tiderne her. Lyden til sidst er for alle bål.
print-second-late = Mister I tid: forkort en runde, aldrig afslutningen.
print-second-writes = Skriv ikke noget ned.
print-second-embers = Skriv ikke noget ned ved bålet. Bagefter skriver alle det, de tager med sig, på computeren ved det første bål.
print-if-late = Kommer I bagud, så gør sådan, i denne rækkefølge
# What stands before each text of the facilitator's run sheet.
print-room = Alle ser
print-say = Sig
print-do = Gør
print-rules-head = Spilleregler
print-pitfalls = Pas på
print-buffer = luft i planen (kun du ser den)
print-pinned = fast tid

print-ballot = Afstemning: { $list }
print-ballot-rule = Du har { $each ->
    [one] én prik
   *[other] { $each } prikker, højst { $most } på samme punkt
}.
print-ballot-fill = Farv en ring for hver prik.
print-ballot-write = Skriv nummer eller bogstav, ét på hver linje.
print-scale-fill = Sæt ring om ét tal for hvert punkt.

print-plan-island = Ø
print-plan-people = Antal på øen
print-plan-contact = Tovholder
print-plan-mandate = Mandat
print-plan-rests-on = Bygger på
print-plan-ourselves = Vi beslutter det selv
print-plan-lifted = Løftes til
print-wheel = Årshjul
print-wheel-rings = Udefra og ind: { $tracks }
print-wheel-other = andet
