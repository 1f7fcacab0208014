# What the room reads is what one points at: no number stands where a label does but the one that is typed.
start day 120 lang en size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line Nobody answers
line The phone rings all day
line Meetings without a point
line 3 4 Noise

# Before people vote on a theme, it is opened: the room reads its lines.
keys tab A space b enter
see A Noise
see 3  The phone rings all day
see 4  Meetings without a point
see not Nobody answers
keys A space b enter tab
see Nobody answers

# A ranked list has the labels of its entries. Its places are told by the order, and in words where they are shared.
key ctrl+n
line 1 2 2
line A A
line 1 A
key ctrl+n
see Bottom list
see A  Noise
see tied
see not 1.  Noise

# The lines of groups stand under the group's head, with their own numbers: striking 2 strikes what everybody reads.
key ctrl+n
see A  Noise
line It is the same in every ward
key ctrl+a
line Nobody dares to say it
see Group 1
see Group 2
see 2  Nobody dares to say it
keys tab 2 x enter 2 enter
see 1  It is the same in every ward
see not Nobody dares to say it
key tab

# The entry that is being turned has its number, and its wishes have a letter: bare numbers mean the entries.
key ctrl+n
see A   Noise
line Quiet after three
see A1  Quiet after three
keys tab A 1 b enter
see Quiet after three
keys A 1 b enter tab

# While islands are named, both lists are on the wall, with the signs and labels that link an island to them.
keys ctrl+n ctrl+n
line Doors that open by themselves
line A calm handover
key ctrl+n
line 2 2
keys ctrl+n ctrl+n
see -A  Noise
see -1  Too few hands
see +2  Doors that open by
line -A +2 Calm days
record islands[0].links[0] = "Noise"
record islands[0].links[1] = "Doors that open by themselves"
see 1  Calm days
type W
see -A  Noise
key ctrl+u
keys tab - A space b enter
see Noise
keys - A space b enter tab

# What the facilitator puts up can be pointed at by what stands there.
key ctrl+n
line 1 9 Kari
line A quiet room; Four weeks; Unit head; Ask; week 21
window room
see P1
window console
keys tab P 1 s 2 enter
record plans[0].status = "started"
key tab

# What Enter is about stays as it is while a line is half typed, whatever a wheel sends.
type A second plan
key down
status Save the line with Enter first
key ctrl+u

# Merged and removed things are named after the act, with their labels.
keys ctrl+r 5
see Bottom list
keys tab 1 space 2 m enter
status 2 Nobody answers merged into 1 Too few hands.
key ctrl+z

# A day that is over is looked at, and not led on by the key that goes back.
keys ctrl+n ctrl+n ctrl+n ctrl+n
see not Ctrl+N
type But who pays?
key ctrl+b
status The day is over
keys ctrl+u ctrl+p
status The day is over
record ended = "12:55"
key ctrl+t
record ended = null
