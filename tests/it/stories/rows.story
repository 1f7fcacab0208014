# Rows of a table, the fields of a board and islands are voted on, ranked, talked about and given values as lines are.
start method rows lang en size 80x24 screens 2 time 09:58
keys ctrl+g ctrl+u
line 7
key ctrl+n
line Hall; it is large
line Kitchen; it is warm
line Attic
key ctrl+n
window room
see 3 dots each, at most 2 per item
see 2  Kitchen
size 40x15
see 3  Attic
size 80x24
window console
see Rooms
line 2 2
line 2 3
line 1 1
line 4
status “4” does not count
keys ctrl+u
line 3 3
# What is pointed at is what the room reads.
key tab
type 2 b
window room
see not Attic
window console
keys ctrl+u esc
key ctrl+o
window room
see Rooms we want
see We begin with these.
see 2  Kitchen
see 3  Attic
see ●●● 3
window console
record votes[0].list = "rooms"
record rankings[0].list = "rooms"
record rankings[0].name = "Rooms we want"
record rankings[0].entries[0].label = "2"
record rankings[0].entries[0].text = "Kitchen"
record rankings[0].entries[0].place = 1
record rankings[0].entries[1].dots = 3
record rankings[0].entries[2].dots = 2
# A word in a break or while people talk goes into no list that is none.
key ctrl+n
window room
see Kitchen
see 3 tied
window console
line Long tables
record lists[4].items[0].text = "Long tables"
key ctrl+n
window room
see Rooms we want
size 40x15
see 2  Kitchen
picture room-ranked-rows-40x15
size 80x24
window console
line Nothing here
record lists[4].items.length = 1
keys ctrl+u
# A row that is removed is no more voted on, and what it got is told apart.
key tab
type 3 d
key enter
window room
see not Attic
window console
record rankings[0].entries.length = 2
record votes[0].removed[0].text = "Attic"
record votes[0].removed[0].dots = 3
key ctrl+z
key ctrl+n
see A number 1–3 for each item
line 3 2 1
line 321
line 1 2
status 2 typed, 3 needed
keys ctrl+u
record scales[0].list = "rooms"
record scales[0].slips = 2
keys ctrl+n ctrl+n
# All fields of a board at once.
line We listen
key down
line We wait
key ctrl+n
window room
see Strong
see 1  We listen
see Weak
window console
line 4 1
record scales[1].slips = 1
keys ctrl+n ctrl+n
see Name islands
line Garden
line Street
key ctrl+n
window room
see 1  Garden
window console
line 1 2
line 2 2
key ctrl+o
window room
see 2  Street
see ●●● 3
window console
record rankings[1].list = "islands"
record rankings[1].name = "Where we begin"
record rankings[1].entries[0].text = "Street"
key ctrl+n
window room
see Where we begin
see 2  Street
# What must go is struck for good by the label that the room reads.
window console
keys tab 2 x enter
see Type 2 again
keys 2 enter
status for good
record rankings[1].entries[0].text = "▮▮▮"
window room
see not Street
see 1  Garden
