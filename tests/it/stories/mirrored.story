# One mirrored screen: what the facilitator types during plans and about hopes stands before the room.
start day 90 lang en size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n
see In pairs: agree on one thing.
line That we leave with one thing to do
line To laugh at least once
see pairs heard so far
see not To laugh at least once
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Handover
line Our own time
key ctrl+n

# A parked objection can be put on the wall, because there is no console beside it.
type But who pays for it?
key ctrl+b
key ctrl+r
see Parked “buts”
key 6
see B1  But who pays for it?
keys ctrl+r 1
see not But who pays

# All islands, until one has a plan: then that plan, one at a time, one label per line.
see What, how, who?
see Our own time
line Ten minutes at each shift; standing; Kari + Ola; try it on Monday; v49
see WHAT
see Ten minutes at each shift
see First step
see week 49
see not Our own time
line One board
see not Ten minutes at each shift
see One board
see Action plans · P2
keys ctrl+z
see Ten minutes at each shift

# The next island has no plan yet.
key ctrl+a
see Handover
see not Ten minutes at each shift
line An hour a week; the rota names it
see An hour a week
key ctrl+a
see Ten minutes at each shift

# The room sees the plan that is pointed at.
keys tab P 2 e enter
see An hour a week

# The room sees what became of a hope.
keys ctrl+n ctrl+n ctrl+n
see To laugh at least once
see not came true
keys tab 2 o enter
see came true
keys 2 o enter
see partly
keys 2 b enter
see partly
see not one thing to do
keys 2 o enter
see yet
keys 2 o enter
see not yet
keys b enter
see one thing to do
record hopes[1].outcome = null
