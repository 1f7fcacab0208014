# What has been stays as it was, and the end of a break stays as it was said.
start day 240 lang en size 120x36 screens 2 time 12:30
keys ctrl+n
at 12:41
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
at 13:18
key ctrl+n

# Fifteen minutes from 13:18 make a round time, on the wall as on the console, and it stays there.
see We start again at 13:35
after 40s
see We start again at 13:35
after 9m
see We start again at 13:35
window room
see We start again at
size 40x15
after 10m
see We start again now
see not We start again at
see not Time to wrap up
size 120x36
window console

# What follows is later by then; the times before are those that were, on the console, on the wall and in the record.
see ✓ 12:41 Check-in
see ▶ 13:18 Break
record agenda[1].planned_begin = "12:40"
record agenda[1].begun = "12:41"
record agenda[8].begun = "13:18"
record agenda[9].begun = null
keys ctrl+r 3
window room
# There is time to spare, and the end that was agreed stands.
see 12:30–16:30
see 12:41
see 13:18
see Check-in
window console
keys ctrl+r 1

# It is said again by typing it, and one key takes it back. A minute more is one more from now on.
key ctrl+o
see We start again at
line soon
status Type a clock time
key ctrl+u
see 17 min · until
line 13:45
see We start again at 13:45
# The break began at 13:18.
see 27 min · until 13:45
keys ctrl+z
status Undone
see not We start again at 13:45
key ctrl+o
line 13:45
key ctrl+up
see We start again at 13:46
keys ctrl+down ctrl+down
see We start again at 13:44

# Whatever the plan then becomes, what was planned and what was used stay true.
at 13:44
key ctrl+n
record agenda[8].planned_minutes = 15
record agenda[8].used_minutes = 26
record agenda[9].begun = "13:44"
keys ctrl+up ctrl+up
record agenda[9].planned_minutes = 5
at 13:50
key ctrl+n
record agenda[9].used_minutes = 6

# Once it is late, the end above the rows is that of the last of them: nobody reads two.
at 15:50
keys ctrl+r 3
window room
see 12:30–17:35
