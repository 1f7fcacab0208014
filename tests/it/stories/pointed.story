# Pointing: show alone, count again, take out of a theme, move to the other list, strike.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands at night
line The phone rings all the time
line A garden for everybody
line 1 2 Staffing

# Alone and large, and back with the same key.
keys tab 2 b enter
see only 2, in large type
window room
size 40x15
see The phone rings all the time
see not A garden
size 120x36
window console
keys 2 b enter
window room
size 40x15
see A garden for everybody
size 120x36
window console

# Said again: counted, and shown.
keys 3 a enter
status Noted
record lists[1].items[2].again = 1
see ×2

# Out of its theme, and back with undo.
keys 1 u enter
record themes[0].items.length = 1
key ctrl+z
record themes[0].items.length = 2

# A wish that was said among the hindrances is moved to the wishes.
keys 3 v enter
record lists[1].items.length = 2
record lists[2].items[0].text = "A garden for everybody"
see not A garden for everybody
keys 9 b enter
status There is no

# An objection that names somebody is struck: its words are in no list any more.
key tab
type But Berit says no
key ctrl+b
record objections[0] = "But Berit says no"
keys tab B 1 x enter
see Erase for good
key esc
record objections[0] = "But Berit says no"
keys B 1 x enter B 1 enter
status Erased for good
see not Berit
record objections[0] = "▮▮▮"
key ctrl+z
see not Berit
