# Names of the sheets, in menus and as their titles.
print-run-sheet = Körschema
print-agenda = Dagens hållpunkter
print-ballots = Röstlappar
print-plan-sheets = Planblad
print-rules = Spelregler
print-word-cards = Ordkort
print-table-cards = Bordskyltar
print-table = Bord { $number }
print-group = Grupp { $number }
print-report-title = Titel

print-question = Vår fråga
print-end = Slut
print-material = I lokalen
print-roles = Vem gör vad
print-other-host = Till eldvakten vid eld { $number }
print-one-clock = En klocka för alla eldar
print-same-clock = Samma klockslag som vid den första elden. Börja och sluta samtidigt.
print-second-wall = Ser du duken? Gå vidare när texten där byts. Annars gäller tiderna här. Ljudet på slutet är för alla.
print-second-late = Tappar ni tid: korta en runda, aldrig avslutningen.
print-second-writes = Skriv inte ner något.
print-second-embers = Skriv inte ner något vid elden. Efteråt skriver alla vad de tar med sig, på datorn vid den första elden.
print-if-late = Om tiden inte räcker: spara in i den här ordningen
# What stands before each text of the facilitator's run sheet.
print-room = Deltagarna ser
print-say = Säg
print-do = Gör
print-rules-head = Spelregler
print-pitfalls = Se upp
print-buffer = reservtid (syns bara för dig)
print-pinned = fast tid

print-ballot = Rösta på: { $list }
print-ballot-rule = Du har { $each ->
    [one] 1 prick
   *[other] { $each } prickar, högst { $most } på samma punkt
}.
print-ballot-fill = Fyll i en ring för varje prick.
print-ballot-write = Skriv ett nummer eller en bokstav på varje rad.
print-scale-fill = Ringa in en siffra för varje punkt.

print-plan-island = Ö
print-plan-people = Antal
print-plan-contact = Sammankallande
print-plan-mandate = Mandat
print-plan-rests-on = Bygger på
print-plan-ourselves = Vi bestämmer själva
print-plan-lifted = Lyfts till
print-wheel = Årshjul
print-wheel-rings = Utifrån och in: { $tracks }
print-wheel-other = övrigt
