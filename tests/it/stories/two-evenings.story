# A day that is cut in the middle of a step: looking at it a week later leads nothing, and one key goes on with it.
start day 90 lang en size 120x36 screens 2 time 13:00
keys ctrl+n
after 5m
keys ctrl+n
after 5m
keys ctrl+n ctrl+n
line Too few hands
after 3m
line Nobody has time
# People leave while something else is on the wall.
keys ctrl+r 3

# A week later nothing has gone on by itself: no delay, no step of ten thousand minutes. The screen says how to go on.
after 168h
see You stopped on Tuesday 24 November 2026. Ctrl+T: go on today.
see ‖ stopped
see not behind
see Tuesday 24 November 2026
see ▶ 13:10 Critique: collect
see 14:25 End
wakes 1m
key ctrl+n
see ▶ 13:10 Critique: collect
type Somebody types
key ctrl+b
status Ctrl+T: go on today
paste "Somebody pastes\nSo do others"
status Ctrl+T: go on today
key enter
record lists[1].items.length = 2
keys ctrl+u ctrl+p
status Ctrl+T: go on today

# Nor does looking after it lead it: neither the number of people, nor the plan of the day.
key ctrl+g
line 18
see ‖ stopped
see not behind
keys ctrl+e enter
status Ctrl+T: go on today
key esc
see ▶ 13:10 Critique: collect
see ‖ stopped
size 80x24
see You stopped on Tuesday 24 November 2026. Ctrl+T: go on today.
# The room is welcomed back; the next page is where it stopped.
see Everyone sees: the welcome screen
window room
see We last met on
see Tuesday 24 November 2026
see We continue with
size 40x15
picture again-40x15
size 80x24
key pgdn
see Too few hands
see not 10:00
see not We last met on
key pgup
see We last met on
key pgdn
window console
size 120x36

# One key goes on: with the step, what it had used, and the rest of the plan from now on.
at 18:03
key ctrl+t
see until 18:10
see On time
see ▶ 18:03 Critique: collect
see 18:10 Critique: dots
see not −
window room
see Too few hands
see not We last met on
window console
line And the room is cold
record lists[1].items.length = 3
record parts.length = 2
record parts[0].date = "2026-11-24"
record parts[0].started = "13:00"
record parts[0].ended = "13:13"
record parts[1].date = "2026-12-01"
record parts[1].start = "18:03"
record parts[1].end = "19:15"
record parts[1].started = "18:03"
record agenda[3].step = verkstad.overnight
after 9m
see 2 min behind
key ctrl+n
record agenda[4].used_minutes = 12

# The wall shows the plan of today, with what was and what is to come.
keys ctrl+r 3
window room
see 18:12
see not Opening
window console
keys ctrl+r 1

# Undo takes the whole of it back, and the day stands still again.
keys ctrl+z ctrl+z ctrl+z
status Undone: going on another day
see ‖ stopped
record parts.length = 1
record agenda[3].step = critique-collect
key ctrl+y
record parts.length = 2
