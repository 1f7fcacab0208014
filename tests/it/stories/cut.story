# How long a list is, and that ties stay together; another number of dots; people who come late.
start day 90 lang en size 200x50 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
line Broken lifts
line Meetings without a point
line Short notice
line No time to eat

# Each person has five dots, at most two on one item: the palette finds this by name.
key ctrl+k
type dots each
key enter
see Dots each, most on one item
line 5 2
key ctrl+z
status Undone
key ctrl+y
key ctrl+n
see 5 dots each, at most 2 on the same item
line 1 1 2 2 3
record votes[0].dots_each = 5
record votes[0].possible = 120

# Two people go home while dots are counted: the vote keeps the number that it opened with.
key ctrl+g
line 22
record people = 22
record votes[0].people = 24
record votes[0].possible = 120
see 24 × 5 = 120
line 1 1 2 2 3
line 3 4 5 6 1
key ctrl+a
line 6 1
key ctrl+o
record rankings[0].entries.length = 3

# A letter key sets the length to four; the fifth and sixth tie, so both are in or neither is.
keys tab 4 l enter
record rankings[0].entries[3].text = "No time to eat"
record rankings[0].entries.length = 4
type 3 5 l
see Type how many, for example 4 l
key enter
status Type how many, for example 4 l
record rankings[0].entries.length = 4
keys ctrl+u 5 l enter
record rankings[0].entries.length = 6
window room
size 40x15
see Short notice
size 200x50
window console
keys 2 l enter
record rankings[0].entries.length = 2
see Below the line
keys l enter
see Items on the list
line 1
record rankings[0].entries.length = 1
key ctrl+z
status Undone
record rankings[0].entries.length = 2
