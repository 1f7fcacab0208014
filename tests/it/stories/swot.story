# SWOT in ninety minutes with twenty people: lines into each of the four fields, one moved, one undone, dots anywhere on
# the board, and what the groups make of it.
start new lang sv size 120x36 screens 2 time 08:50
key n
key pgup
press right until SWOT
see SWOT
see Var för sig
key enter
type Hur står vi rustade inför nästa år?
keys enter enter enter enter ctrl+u
type 10.30
see Handlingsplan
keys ctrl+n
see SWOT
at 09:00
key ctrl+n
record question = "Hur står vi rustade inför nästa år?"
key ctrl+n
size 80x24
window room
see Minst en lapp till varje fält
window console
size 120x36

# Four headed fields, empty; the room sees which is at hand, and the prompt says it.
key ctrl+n
see Styrkor ▸
window room
see ▶ Styrkor (0)
see Svagheter (0)
see Möjligheter (0)
see Hot (0)
see Inget än.
picture swot-fields-empty-120x36
size 40x15
picture swot-field-empty-40x15
size 120x36
window console
see Deltagarna ser: SWOT

line Vana att hjälpas åt
line Nya lokaler
see 2  Nya lokaler
key down
see Svagheter ▸
line Få som kan schemat
type vana att hjälpas åt!
see Liknar 1
key ctrl+u
key ctrl+a
see Möjligheter ▸
line Utbildning i regionen
line Bussen går tätare
key down
line Färre sökande
line Nya lagkrav
record lists[0].items[1].number = 2
record lists[1].items[0].number = 3
record lists[2].items[1].number = 5
record lists[3].items[1].number = 7
record lists[4].fields[3] = "threats"
record lists[4].items.length = 0
window room
see ▶ Hot (2)
see 1  Vana att hjälpas åt
see 5  Bussen går tätare
picture swot-fields-120x36
size 80x24
picture swot-fields-80x24
size 40x15
see ▶ Hot (2)
see Styrkor (2)
see not Vana att hjälpas åt
picture swot-field-40x15
size 120x36
window console

# One is undone, and its number is free again.
line Skriv inte det här
see 8  Skriv
key ctrl+z
record lists[3].items.length = 2
line Hyran höjs
see 8  Hyran höjs

# From any field: line 2 to the next one, and from there on to the third.
keys tab
type 2 v
see Enter: → Svagheter
see Nya lokaler
key enter
status Flyttat till ”Svagheter”.
record lists[0].items.length = 1
record lists[1].items[0].number = 2
type 2 v3
see → Möjligheter
key enter
status Flyttat till ”Möjligheter”.
record lists[2].items[0].number = 2
key ctrl+z
record lists[1].items[0].text = "Nya lokaler"
key ctrl+z
record lists[0].items[1].text = "Nya lokaler"
# Struck and shown large by the same number.
type 7 b
see 7 Nya lagkrav visas stort
key enter
key esc
key tab

# Where the room sees one field at a time, the key that turns pages goes through them.
projector 40x15
key down
see Styrkor ▸
see Deltagarna ser: Styrkor
key pgdn
see Svagheter ▸
key pgdn
key pgup
see Svagheter ▸
keys pgdn pgdn
see Hot ▸
key pgdn
see Läs och slå ihop
key pgup
projector 120x36

# Read again: what says the same is merged, also where it was said in two fields; a line of another list is refused.
key ctrl+n
see Styrkor ▸
keys tab
type 6 8 m
key enter
record lists[3].items.length = 2
key ctrl+z
type 1 6 m
key enter
status 6
record lists[3].items.length = 2
record lists[0].items[0].again = 1
see Hot (2)
type 6 b
see 1 Vana att hjälpas åt visas stort
key enter
key esc
key ctrl+z
record lists[3].items.length = 3
key tab

# Three dots each, anywhere on the board.
key ctrl+n
window room
see Styrkor
see 3  Få som kan schemat
size 40x15
picture swot-ballot-40x15
size 80x24
picture swot-ballot-80x24
size 120x36
window console
line 1 4 4
line 1 6 3
line 4 6 6
line 2 8 9
status 9
key ctrl+u
line 2 8 5
record votes[0].list = "swot"
record votes[0].counted = 12
key ctrl+o
record rankings[0].list = "swot"
record rankings[0].entries[0].text = "Utbildning i regionen"
record rankings[0].entries[0].list = "opportunities"
record rankings[0].entries[0].dots = 3
window room
see Det viktigaste
see 4  Utbildning i regionen
see Möjligheter
picture swot-ranked-120x36
size 40x15
see 4  Utbildning i
see Möjligheter
picture swot-ranked-40x15
size 120x36
window console
see Möjligheter

# What the groups make of it, a plan, and the end.
key ctrl+n
see Grupp 1 ▸
line Gå utbildningen två och två
key ctrl+n
key ctrl+n
line Anmäl er; enhetschefen; lista på anslagstavlan; 20/3
record plans[0].number = 1
key ctrl+n
key ctrl+n
record lists[5].items[0].text = "Gå utbildningen två och två"
record ended = "09:00"
