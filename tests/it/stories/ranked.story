# An item is removed, merged or put into a theme after the vote: room, console and record agree on one list, and show no
# earlier sum while the vote goes on.
start day 90 lang en size 200x50 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
line Broken lifts
line Meetings without a point
line Short notice
line No time to eat
key ctrl+n
line 1 1 2
line 1 1 2
line 2 3 3
line 4 4 5
key ctrl+o
record rankings[0].entries.length = 4
window room
size 80x24
see Broken lifts
size 200x50
window console

# Removed: it is on no list, and nothing else moves up.
keys tab 3 d enter
status Removed: 3 Broken lifts.
key space
see not Broken lifts
record rankings[0].entries.length = 3
window room
size 80x24
see Meetings without a point
see not Broken lifts
size 200x50
window console

# Merged: one entry with the dots of both, at its new place.
keys 4 space 1 m enter
status 1 Too few hands merged into 4 Meetings without a point.
key space
see not Too few hands
record rankings[0].entries.length = 2
record rankings[0].entries[0].text = "Meetings without a point"
record rankings[0].entries[0].dots = 6
window room
size 80x24
see Meetings without a point
see not Too few hands
size 200x50
window console

# In a theme: the theme has their dots.
keys 2 space 5 t enter
line At the desk
record rankings[0].entries[1].text = "At the desk"
record rankings[0].entries[1].dots = 4
see At the desk
window room
size 80x24
see At the desk
see not The phone rings
size 200x50

# The vote goes on: the room votes and sees no rank and no sum.
window console
key ctrl+o
record rankings.length = 0
window room
size 80x24
see At the desk
see not This weighs
size 200x50
window console
key ctrl+o
record rankings[0].entries.length = 2
