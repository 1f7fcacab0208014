# People go to the idea or the room that they choose, and are counted there: lines and a theme of a list, rows of a table.
start method choosing lang en size 80x24 screens 2 time 09:58
keys ctrl+g ctrl+u
line 12
key ctrl+n
line A garden
line A bench
line A choir
key ctrl+n
key tab
line 1 2 t
line Outside
key tab
key ctrl+n
see 0 of 12 have chosen
see How many went where ▸
window room
see Go and stand by the idea
see A  Outside
see 3  A choir
window console
type A=7
see A Outside: 7 people
key enter
see 7 of 12 have chosen
line 3 6
see 13 of 12 have chosen
line 3=5
see 12 of 12 have chosen
record chosen[0].list = "ideas"
record chosen[0].entries[0].label = "A"
record chosen[0].entries[0].people = 7
record chosen[0].entries[1].people = 5
window room
see 7 people
see 5 people
size 40x15
see (7)
picture room-chosen-40x15
size 80x24
window console
# A line in a theme is counted as its theme, and the line says so before Enter.
type 1=4
see A Outside: 4 people
key enter
see 9 of 12 have chosen
key ctrl+z
see 12 of 12 have chosen
# What went into a theme counts with it, and a count that is typed again is of all of it.
keys tab
type 3 A t
keys enter tab
see 12 of 12 have chosen
line A=9
see 9 of 12 have chosen
record chosen[0].entries[0].people = 9
keys ctrl+z ctrl+z
see 12 of 12 have chosen
record chosen[0].entries[1].people = 5
# What is no count is nothing here, and what is not there cannot be chosen.
type 9=2
key enter
status 9
keys ctrl+u
line Something else
status Something else
keys ctrl+u
key ctrl+z
see 13 of 12 have chosen
key ctrl+z
see 7 of 12 have chosen
key ctrl+n
line Hall; it is large
line Kitchen; it is warm
key ctrl+n
line 2=4
window room
see 2  Kitchen
see 4 people
window console
record chosen[1].list = "rooms"
record chosen[1].entries[0].text = "Kitchen"
