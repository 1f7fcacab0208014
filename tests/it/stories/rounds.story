# A round in order and without one: whoever passes is asked again; and a step gets more minutes, fewer, and a pause.
start day 90 lang en size 200x50 screens 2 time 12:55
keys ctrl+n ctrl+n
see round
see 0 of 12 pairs heard
key ctrl+a
see 1 passed, ask them again
see 11 to go
line That we are done by four
see 1 of 12 pairs heard
key ctrl+o
see popcorn
see 1 of 12 pairs heard
key ctrl+z
status Undone
see round
keys ctrl+o ctrl+o
see ask them again · round

# A pair with the same hope has spoken too: one key counts it as a turn. Counting it by its number is no turn.
type That we are done by four
key ctrl+d
see 2 of 12 pairs heard
record lists[0].items[0].again = 1
keys tab 1 a enter tab
record lists[0].items[0].again = 2
see 2 of 12 pairs heard

# Whoever passed counts as heard when nobody else is left.
line To laugh
line A plan for Monday
line Less talk
line More coffee
line Peace and quiet
line Fresh ideas
line Some courage
line New names
line An answer
see 11 of 12 pairs heard
see 0 to go
see 1 passed
line Good company
see 12 of 12 pairs heard
see not passed
keys ctrl+g
line 4
record people = 4

# One minute more, two fewer; then a pause in which no minute passes.
record agenda[1].minutes = 5
key ctrl+up
record agenda[1].minutes = 6
keys ctrl+down ctrl+down
record agenda[1].minutes = 4
key ctrl+up
record agenda[1].minutes = 5
size 80x24
after 60s
see 4:00
key ctrl+t
see Paused
after 3m
see 4:00
key ctrl+t
see not Paused
after 60s
see 3:00
