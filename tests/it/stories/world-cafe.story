# A world café of 23 people at five tables, in three rounds, from home to the end: who goes how far stands on the wall, a
# finding belongs to its table, dots are put on the findings, and the record names nobody.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until World café
see World café
see not Kritikfråga
keys enter
line Vad skulle göra det lättare för nya att känna sig hemma här?
keys pgup down down down down down down
key ctrl+u
type 23
see Andra bordsbytet
key ctrl+n
at 13:00
key ctrl+n
window room
see Bygg vidare på varandras tankar
size 40x15
picture cafe-welcome-40x15
size 120x36
window console
see Välkomna
key ctrl+n
# Round 1: the question, and how many sit where.
see 23 personer vid 5 bord: 5, 5, 5, 4, 4
see Ingen möter samma person två gånger.
see Du behöver inte skriva nu.
window room
see Vad skulle göra det lättare
see Välj en bordsvärd
see Bord 1–3: 5 vid varje
see Bord 4–5: 4 vid varje
size 40x15
picture cafe-round-40x15
size 120x36
window console
# Nothing needs to be typed; whoever wants to can, with the number of the table.
line 2 Kaffe utan agenda
status Bord 2: Kaffe utan agenda
record lists[0].items[0].group = 2
rings 0
after 20m
rings 1
# The change has minutes and a bell of its own; the page key goes on.
keys pgdn pgdn
see 23 personer vid 5 bord: 5, 5, 4, 4, 5
window room
see Bordsvärden sitter kvar
see Nummer 1 går ett bord vidare, 2 går 2 vidare
size 40x15
picture cafe-change-40x15
size 120x36
picture cafe-change-120x36
window console
after 2m
rings 2
keys pgdn pgdn
window room
see Värden berättar kort
see Bord 5
window console
after 20m
keys pgdn pgdn
after 2m
keys pgdn pgdn
after 20m
see Runda 3
keys pgdn pgdn
# Harvest: the first number is the table; without one it is the table at hand, and one key goes to the next.
see Bord 1 av 5
window room
see Bord 2
see Kaffe utan agenda
window console
line Fadder de första tre månaderna
record lists[0].items[1].group = 1
key ctrl+a
see Bord 2 av 5
line 4 Välkomstbrev från arbetslaget
see Bord 4 av 5
line Namnskyltar
line 3 Veckans lunchbord
paste "Rundtur\nEn plats vid bordet"
key enter
record lists[0].items[5].group = 3
# What is said again is counted, a slip is undone, and a number that is no table stays a word and is said.
line 12 månader är för länge
status 12 finns inte, bara 1–5
record lists[0].items[7].text = "12 månader är för länge"
key ctrl+z
# A sentence that begins with a number of a table is stored as it stands with one key.
type 3 gånger i veckan
see Bord 3: gånger i veckan
key ctrl+x
record lists[0].items[7].text = "3 gånger i veckan"
record lists[0].items[7].group = 3
window room
see Bord 3
see Veckans lunchbord
size 40x15
picture cafe-harvest-40x15
size 120x36
window console
# Parked is what belongs elsewhere.
type Parkeringen
key ctrl+b
key ctrl+n
line 2 2 3
line 2 3 4
line 3 3 2
key ctrl+o
window room
see Fadder de första
see Det viktigaste
window console
key ctrl+n
see Parkeringen
line Enhetschefen
# A number that is no meeting is not that of a finding, which stands on no wall here.
keys tab 4 d enter
status Inget här heter ”4”
record lists[0].items.length = 8
keys esc esc
key ctrl+n
status Det här parkerades
key ctrl+n
window room
size 40x15
see Vad tar du med dig
see not Vad skulle göra
size 120x36
window console
key ctrl+n
window room
see not härifrån
window console
record ended = "14:04"
record method.id = "world-cafe"
record people = 23
record lists[0].id = "findings"
record lists[0].items.length = 8
record lists[0].items[2].group = 4
record lists[1].items[0].text = "Parkeringen"
record votes[0].list = "findings"
record carrier = "Enhetschefen"
record rankings[0].list = "findings"
