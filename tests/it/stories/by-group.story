# Each group votes on its own lines, and has a ranking of its own.
start method by-group lang en size 80x24 screens 2 time 09:58
keys ctrl+g ctrl+u
line 7
key ctrl+n
line The stairs
line The lift
line The door
key ctrl+a
line The lamp
line The bell
key ctrl+n
window room
see 3 dots each, at most 2 per item · only
see your own group’s items
see Group 1
see Group 2
see 5  The bell
size 40x15
see 3 dots, on your own group’s items
see Group 1
picture room-ballot-by-group-40x15
size 80x24
window console
line 1 3
line 1 2
see Group 1: 4 of 12
see Group 2: 0 of 9
# A slip is of one group, and both are named.
line 3 4
status 3 and 4 are from different groups. One slip, one group.
keys ctrl+u
line 4 5
line 5
line 1
line 0
see Group 1: 5 of 12
see Group 2: 3 of 9
# From the wall there may be too many, in one group.
key ctrl+a
line 5 9
status Group 2: 12 dots, only 9 possible. Check the slips.
key ctrl+z
key ctrl+o
window room
see What each group chose
see Group 1
see Group 2
see ●●● 3
see 5  The bell
size 40x15
see Group 1
see 1  The stairs
picture room-ranked-by-group-40x15
size 80x24
window console
see The bell
see Group 2
record votes[0].groups[0].counted = 5
record votes[0].groups[0].possible = 12
record votes[0].groups[1].counted = 3
record rankings[0].entries[0].group = 1
record rankings[0].entries[0].place = 1
record rankings[0].entries[0].dots = 3
record rankings[0].entries[3].group = 2
record rankings[0].entries[3].place = 1
record rankings[0].entries[3].label = "5"
# One entry of each is enough: the list of every group is cut.
key tab
type 1 l
key enter
record rankings[0].entries.length = 2
record rankings[0].entries[1].group = 2
key ctrl+z
record rankings[0].entries.length = 5
# A group may have none: then there is nothing of it.
key ctrl+n
window room
see Group 2
