# A theory of change in two hours with twelve people: filled from the end, four sheets whose effects recur, an alternative
# plan, an assumption on a link, and the check against the problem analysis.
start new lang sv size 120x36 screens 2 time 08:50
key n
key pgup
press right until Förändringsteori
key enter
type Vad ska handledningen förändra, och för vem?
keys enter enter enter enter ctrl+u
type 11.00
keys ctrl+n
see Förändringsteori
at 08:55
# The problem analysis is written before the day.
see Problemanalys ▸
line Handledare saknar utbildning
line Utbildningen når inte alla kommuner
record lists[3].items[1].number = 12
at 09:00
key ctrl+n
key ctrl+n
see Problemanalys ▸
window room
picture theory-problem-120x36
window console
key ctrl+n
line Intresset för yrkesutbildningen har ökat
line Samverkan är stärkt
line Utbildningens kvalitet är högre
record lists[2].items[0].number = 13
key ctrl+n
line Utbildningen steg 1 och 2 är uppdaterad
line En struktur för att utbilda utbildare
line En skrift med goda exempel
line Behovet av stöd är klarlagt
record lists[1].items[3].number = 4
key ctrl+n
key ctrl+n
see 1. Aktiviteter ▸
window room
see Konkret resultat under projekttiden – 1. Utbildningen
picture theory-sheet-120x36
size 80x24
picture theory-sheet-80x24
size 40x15
picture theory-sheet-40x15
size 120x36
window console
picture theory-console-120x36

# One sheet at a time; an alternative plan stands last under the others, as it does in the seed.
line Analysera befintligt material
line Alternativ plan: Skriftligt underlag
line Ta fram frågeställningar
record lists[0].items[1].text = "Skriftligt underlag"
record lists[0].items[1].marked = true
record lists[0].items[1].links[0].to = 1
see 17  Alternativ plan: Skriftligt
# On the smallest console the lines come before the names of the sheets and fields that are not at hand.
size 60x16
see ▶ 1. Utbildningen
see not 2. En struktur
see ▶ Aktiviteter
see 16
see 17
see 18
size 120x36
see 2. En struktur
window room
see Alternativ plan: Skriftligt
picture theory-sheet-filled-120x36
size 80x24
picture theory-sheet-filled-80x24
size 40x15
picture theory-sheet-filled-40x15
size 120x36
window console

# The next sheet is one key away, in the same field; so is a line of another sheet.
key ctrl+a
see 2. Aktiviteter ▸
line Ta del av utvärderingar
record lists[0].items[3].links[0].to = 2
type analysera befintligt material
see Liknar 16
key ctrl+d
status På blad 2: 16
record lists[0].items[0].links[1].to = 2
record lists[0].items[0].again = 0
see 16  Analysera befintligt material
keys ctrl+a
see 3. Aktiviteter ▸
keys tab
type 19 h
key enter
status På blad 3: 19
record lists[0].items[3].links[1].to = 3
type 11 h
key enter
status Det går inte
key ctrl+u
# Taken away here it stays on the other sheet; undo brings it back.
type 19 d
key enter
status Tas bort från blad 3: 19
record lists[0].items[3].links.length = 1
key ctrl+z
record lists[0].items[3].links.length = 2
# The mark by one key, and off again.
type 18 k
key enter
record lists[0].items[2].marked = true
type 18 k
key enter
see 18  Ta fram
# Sheet 4 by its number.
type 4
key enter
see 4. Aktiviteter
key tab
line Gå igenom de regionala dialogerna
key ctrl+a
see 1. Aktiviteter ▸
key down
see 1. Effekter på lång sikt ▸
key down
see 2. Aktiviteter ▸

# Its number alone goes to a sheet while writing too, and is said before Enter; one that is no sheet's is text.
type 3
see → 3. 
key enter
see 3. Aktiviteter ▸
record lists[0].items.length = 5
type 3
key ctrl+x
record lists[0].items.length = 6
key ctrl+z
record lists[0].items.length = 5
key ctrl+a
key ctrl+a
key ctrl+a
see 2. Aktiviteter ▸
# Once a sheet is gone the others keep their numbers, and the wall no longer says which of how many this is.
window room
see 2 av 4
window console
keys tab 3 space d enter
window room
see 2. En struktur
see not 2 av 3
window console
key ctrl+z
key tab
see 2. Aktiviteter ▸

# What people assume stands on a link; the same two numbers again take it away, and undo brings it back.
key ctrl+n
see 1. Effekter på lång sikt ▸
type 2 > 14 om skolorna kan avsätta tid
see Bara på blad 2: 14: om skolorna kan avsätta tid
key enter
status Bara på blad 2: 14
# The wall is where that is read, until something is typed; lines go where they went before.
see 1. Effekter på lång sikt ▸
window room
see ← 2: om skolorna kan avsätta tid
window console
type x
window room
see not om skolorna kan avsätta tid
window console
key ctrl+u
record lists[1].items[1].links[0].words = "om skolorna kan avsätta tid"
type 16 > 13
key enter
status Länk: 16 → 13
type 2 > 99 timmar
key enter
status 99
key ctrl+u
type 16 > 17
key enter
status En länk går mellan två olika fält
key ctrl+u
type 16>13
see Länken tas bort: 16 → 13
key enter
record lists[0].items[0].links.length = 2
key ctrl+z
record lists[0].items[0].links.length = 3
# An effect that a result is linked with stands on the sheets of those results; the others stand on all.
keys ctrl+a ctrl+a ctrl+a ctrl+a
see 1. Effekter på lång sikt ▸
window room
see not Samverkan är stärkt
window console
key ctrl+a
see 2. Effekter på lång sikt ▸
window room
see Samverkan är stärkt
see ← 2: om skolorna kan avsätta tid
picture theory-assumption-120x36
size 80x24
picture theory-assumption-80x24
size 40x15
picture theory-assumption-40x15
size 120x36
window console
line 2 > 14 om skolorna får tid
record lists[1].items[1].links[0].words = "om skolorna får tid"

# Bringing what stands there already changes nothing, not even what is assumed.
keys tab
type 14 h
key enter
status Det står redan där
key ctrl+u
key tab
record lists[1].items[1].links[0].words = "om skolorna får tid"
# A page key does not carry a half-typed line to another field.
projector 40x15
type Fler
press pgdn until Spara raden
status Spara raden
see 2. Effekter på lång sikt ▸
key ctrl+u
projector 120x36
# The check begins with the problem analysis, which is the same beneath all sheets.
key ctrl+n
see Problemanalys ▸
window room
see ▶ Problemanalys (2)
see Konkret resultat under projekttiden (4)
picture theory-check-120x36
size 40x15
see ▶ Problemanalys (2)
picture theory-check-40x15
size 120x36
window console
line Cheferna känner inte till kraven
key down
see 1. Aktiviteter ▸
# A line struck for good leaves its link's words as well.
keys tab
keys 2 x enter 2 enter
record lists[1].items[1].text = "▮▮▮"
record lists[1].items[1].links[0].words = "▮▮▮"
keys tab ctrl+n
type Projektledaren
key enter
keys ctrl+n
record ended = "09:00"
