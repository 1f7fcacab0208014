# Slips of the hand of somebody who talks to thirty people meanwhile: none of them shows the room what is not so.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n

# A pair that hopes for what was hoped before has had its turn, and is not asked again.
line That we dare to say so
see 1 of 12 pairs heard
type that we dare to say so!
key ctrl+d
status said again
see 2 of 12 pairs heard
see 10 to come
key ctrl+z
see 1 of 12 pairs heard
key ctrl+y

# The next step was announced, and somebody has one more line: the room is back at the list.
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

# While pointing, the letters are on screen: they are seen nowhere else.
size 80x24
see Ctrl+K  Find
key tab
see e  Edit   d  Remove   m  Merge
see ?  Keys
key tab
size 120x36

# What is parked is nowhere to be seen, so it is said.
type But there is no money
key ctrl+b
status Parked

# Two presses instead of one: no list is made of dots that nobody gave.
keys ctrl+n ctrl+o
see 0 in
# Nor does who goes on too early close a vote that counted nothing.
key ctrl+n
record votes[0].closed = false
key ctrl+p
see 0 in
key ctrl+o
status No dots are counted yet
record votes[0].closed = false
line 1 1 2
key ctrl+o
record votes[0].closed = true
see not Count another way

# Back in the turn it goes on with what has no wish yet.
key ctrl+n
line Enough hands
key ctrl+n
key ctrl+p
see What instead of 2 The phone rings?

# Who keeps an island is seen where it was typed.
keys ctrl+n ctrl+n ctrl+n ctrl+n
line A calm handover
line 1 4 Kari
see (keeper: Kari)
