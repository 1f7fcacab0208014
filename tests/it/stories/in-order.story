# Slips that name candidates in order, and a second vote beside the first.
start method in-order lang en size 80x24 screens 2 time 09:58
keys ctrl+g ctrl+u
line 7
key ctrl+n
line Shorter meetings
line A quiet hour
line One list for all
line Fewer forms
key ctrl+n
# Before the first slip: how it counts, for the room and for the facilitator.
see Each person names up to 3 in order
see First choice first: 3 7 1. Blank: 0
window room
see Your top 3: 3–2–1 points
see 4  Fewer forms
size 40x15
see Your top 3: 3–2–1 points
picture room-ballot-in-order-40x15
size 80x24
window console
# What each counts is said while it is typed.
type 3 1
see 3 gets 3
see 1 gets 2
key enter
see 1 of 7 slips in
see Slip 2 of 7
# Twice the same, and too many.
line 2 2 1
status 2 is on the slip twice. Name each only once.
keys ctrl+u
line 1 2 3 4
status 4 on the slip, but only 3 count. Correct the line.
# What was refused can be handed in all the same.
key enter
see 2 of 7 slips in
line 9
status “9” does not count
keys ctrl+u
# No wall and no hands.
key ctrl+a
status Here people name their choices in order. Type one slip per line: 3 7 1.
line 0
line 3 2 1
line 3 2 1
line 1
line 1 3
# The pictures of an open vote hold no sums.
window room
see not points ·
see not 14
window console
record votes[0].ranked = 3
record votes[0].slips = 7
record votes[0].refused = 1
record votes[0].blank = 1
record votes[0].sums[0].label = "3"
record votes[0].sums[0].dots = 11
record votes[0].sums[1].dots = 10
# A second person enters them again: the order tells slips apart.
key ctrl+d
line 1 3
status Slip 1: first 3 1, now 1 3.
line 3 1
see Recount: 2 of 7
key ctrl+d
key ctrl+o
status The vote is closed. Everyone sees the list.
window room
see What we choose
see 3  One list for all
see 11
see 10
see not ●
size 40x15
picture room-ranked-in-order-40x15
size 80x24
window console
record rankings[0].entries[0].label = "3"
record rankings[0].entries[1].dots = 10
record rankings[0].entries.length = 3
# They talk, and vote again: the first stays.
keys ctrl+n ctrl+n
see Second vote
see Slip 1 of 7
window room
see Your top 3: 3–2–1 points
see not 11
window console
line 1 2
line 1 2 3
line 4
line 2 1
window room
see not 1st
window console
key ctrl+o
window room
see 1st · 2nd
see 10 · 8
see 4 · 7
see 0 · 3
see not 11 · 1
size 40x15
see 1st · 2nd
picture room-ranked-beside-40x15
size 80x24
window console
see 10 ·  8
record rankings.length = 2
record rankings[0].entries[0].label = "3"
record rankings[0].entries[0].dots = 11
record rankings[1].beside = true
record rankings[1].entries[0].label = "1"
record rankings[1].entries[0].dots = 8
record rankings[1].entries[0].first = 10
record votes[1].beside = true
# Whoever goes back to the first sees both, and opens neither again.
keys ctrl+p ctrl+p
key ctrl+o
status The vote is closed
keys ctrl+n ctrl+n
# What is taken back is the second alone.
keys ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z
record rankings.length = 1
record votes.length = 1
window room
see Your top 3: 3–2–1 points
window console
key ctrl+n
window room
see What we choose
see 11
see not 1st
