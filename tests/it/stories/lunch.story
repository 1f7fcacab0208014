# Five keys fix the lunch; the plan then offers to fit itself, and one key does it.
start day 450 lang en size 120x36 screens 2 time 08:20
keys ctrl+e l 1 2 enter
status The times do not add up. Press a to adapt the steps.
see ◆ 12:00          1 h  Lunch
see 15 min free before it
key a
see not free before it
see ◆ 12:00          1 h  Lunch
see You will end at 16:00
record agenda[14].step = lunch
record agenda[14].planned_begin = "12:00"
record agenda[14].minutes = 60
# Nothing is left to fit, and that is said.
key a
status The steps already fit the times as well as they can.
see You will end at 16:00
keys z z
record agenda[14].planned_begin = "11:45"
key esc

# While the day runs, only what is to come is fitted.
key ctrl+n
at 09:00
key ctrl+n
keys ctrl+e l 1 1 3 0 enter
status The times do not add up
key a
see not overlap
record agenda[14].planned_begin = "11:45"
record agenda[0].minutes = 15
see ◆ 11:30          1 h  Lunch

# An end that makes a day of 22 hours, or none, is refused as in the form, and stays in the line.
keys t
line 0630
status That is 22 h. Type another end.
key ctrl+u
line 0830
status End is the same as start. Change it.
key ctrl+u
line 1630
see You will end at 16:
