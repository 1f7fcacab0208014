# Meetings that the program proposed are proposals until somebody says when they are; the number of one and d take it away,
# the others keep their numbers, and undo brings it back.
start new lang en size 120x60 screens 2 time 08:00
key 2
type How do we get more time together?
key ctrl+n
see Ctrl+N starts the day
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see After today
see min (proposed)
record follow_ups[0].proposed = true
record follow_ups.length = 3
line 1 28/5 9:00 at Bente's
record follow_ups[1].proposed = true
window room
see 28 May 2027
see min (proposed)
window console
# While writing, too, 1 d takes a meeting away, and nobody is called so; of one that there is not, that is said.
type 1 d
see Removed: Meeting 1
key enter
status Removed: Meeting 1
record follow_ups.length = 2
key ctrl+z
line 1d
status Removed: Meeting 1
key ctrl+z
line 1 to 3/6 9:00
record follow_ups[0].date = "2027-06-03"
key ctrl+z
record follow_ups.length = 3
line 9 d
status There is no “9” here
key ctrl+u
record carriers.length = 0
keys tab 2 d
see Meeting 2
key enter
status Removed: Meeting 2
record follow_ups.length = 2
see Meeting 3
keys tab
line 3 4/6 Great hall
record follow_ups[1].place = "Great hall"
see not Meeting 2:
# It is erased by the number that it has had since.
keys tab F 3 0 3 x enter
see Great hall
see not at Bente's
keys F 3 0 3 enter
status Erased for good
record follow_ups[0].place = "at Bente's"
record follow_ups[1].place = "▮▮▮"
keys 1 space 3 d enter
record follow_ups.length = 0
key ctrl+z
record follow_ups.length = 2
window room
see not (proposed)
