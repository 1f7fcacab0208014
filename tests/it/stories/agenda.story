# The agenda, changed by keys: before the day begins, and while it runs.
start day 90 lang en size 200x50 screens 2 time 12:55
key ctrl+e
see Plan of the day

# The first row: minutes typed, and changed by one; unreadable input gets a notice; undo works here, too.
keys m
line 12
record agenda[0].planned_minutes = 12
keys plus right -
record agenda[0].planned_minutes = 13
keys z
record agenda[0].planned_minutes = 14
keys m
line soon
status Type a number of minutes
record agenda[0].planned_minutes = 14
# It stays in the line, to be corrected.
see Minutes, or its end (–9:15) ▸ soon
key esc
keys p
line noon
status Type a clock time
key esc
keys z z z
record agenda[0].planned_minutes = 5
key ctrl+y
record agenda[0].planned_minutes = 12
key z
record agenda[0].planned_minutes = 5

# Fix a time, and unfix it.
keys down down p
see Fixed at
line 13:20
record agenda[2].pinned = true
record agenda[2].planned_begin = "13:20"
see 10 min free before it
keys p enter
record agenda[2].pinned = false

# Leave a row out and bring it back; move it down and up; add a buffer after it; set the day's own start and end.
keys d
record agenda[2].dropped = true
see left out
keys d
record agenda[2].dropped = false
keys ctrl+down
record agenda[3].step = critique-pairs
keys ctrl+up
record agenda[2].step = critique-pairs
keys b
record agenda[3].step = buffer-1
record agenda[3].planned_minutes = 10
keys z
record agenda[3].step = critique-collect
keys s
line 13:30
record start = "13:30"
keys t
line 15:10
record end = "15:10"
keys esc
see Ctrl+N starts the day.
keys ctrl+n

# While the day runs, the current row stays in place and others move; Enter goes to a row.
keys ctrl+n ctrl+e d
status This step is in progress
keys ctrl+down
status This step is in progress
keys plus
record agenda[1].minutes = 6
keys down d
record agenda[2].dropped = true
keys down enter
see not Plan of the day
line Too few hands
record lists[1].items[0].text = "Too few hands"
