# Slips of somebody who types while talking to thirty people: none of them shows the room anything untrue.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n

# A pair with the same hope as an earlier one has had its turn, and is not asked again.
line That we dare to say so
see 1 of 12 pairs heard
type that we dare to say so!
key ctrl+d
status said again
see 2 of 12 pairs heard
see 10 to go
key ctrl+z
see 1 of 12 pairs heard
key ctrl+y

# The next step was announced, and somebody has one more line: the room goes back to the list.
keys ctrl+n ctrl+n
line Too few hands
key pgdn
window room
size 40x15
see Next up
size 120x36
window console
line The phone rings
see not what comes next: Critique
window room
size 40x15
see The phone rings
size 120x36
window console

# While pointing, the letters are on screen, as they are nowhere else.
size 80x24
see Ctrl+K  All commands
key tab
see e  Edit   d  Remove   m  Merge
see ?  Keys
key tab
size 120x36

# Nothing shows what was parked, so a notice says so.
type But there is no money
key ctrl+b
status Parked

# Two presses instead of one: no list is made from dots that nobody gave.
keys ctrl+n ctrl+o
see 0 counted
# Going on too early does not close a vote in which nothing was counted.
key ctrl+n
record votes[0].closed = false
key ctrl+p
see 0 counted
key ctrl+o
status No dots are counted yet
record votes[0].closed = false
line 1 1 2
key ctrl+o
record votes[0].closed = true
see not Count another way

# Back in the turn, the first entry without a wish is at hand.
key ctrl+n
line Enough hands
key ctrl+n
key ctrl+p
see instead of “The phone

# An island's contact shows where it was typed.
keys ctrl+n ctrl+n ctrl+n ctrl+n
line A calm handover
line 1 4 Kari
see (convener: Kari)
