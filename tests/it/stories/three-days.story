# A plan of three days: each part has its times, the room reads when it meets again, and one key goes on.
start method three-days lang en size 120x36 screens 2 time 12:00
see 12:00
keys ctrl+e
see → 08:30
# The second day begins on Thursday; the night before it says so. A part that is longer has another end.
keys down down down down down down down down down down s
see Next part begins
line some day
status 26/11 08:30
key ctrl+u
# A date alone keeps the time.
line tomorrow
see Wednesday 25 November 2026
see → 08:30
key s
line 26/11 8.45
see Thursday 26 November 2026
keys esc
record parts.length = 3
record parts[0].end = "17:00"
record parts[1].date = "2026-11-26"
record parts[1].start = "08:45"
record parts[1].end = "16:00"
record parts[2].date = null
record parts[2].end = "15:00"

keys ctrl+n
see On time
window room
see Welcome
window console
keys ctrl+r 3
window room
see 12:00
see 17:00
see End of the first day
see not Good morning
window console
keys ctrl+r 1
at 16:40
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line What the groups said
at 17:00
key ctrl+n
see We meet again: Thursday 26 November 2026
see not 0 min behind
window room
size 40x15
see We meet again
see Thursday 26 November 2026
picture overnight-40x15
size 120x36
window console

# On the day in between nobody is welcomed back: the room reads when it meets.
after 20h
see You stopped on Tuesday 24 November 2026. Ctrl+T: go on today.
see Everyone sees: when you meet again
window room
see We meet again
see not We last met on
window console

# Two days later it opens for reading; one key goes on, and the times of the day are its own.
after 19h
see Everyone sees: the welcome screen
# Behind the welcome the step is seen.
see PgDn
window room
see We last met on
window console
see You stopped on Tuesday 24 November 2026. Ctrl+T: go on today.
at 08:50
key ctrl+t
see 20 min behind
see ▶ 08:50 Good morning
see 0 of 12 pairs heard
see 16:20 End
see 09:10 From critique
keys ctrl+r 3
window room
see Good morning
see not The question
see 16:20
window console
keys ctrl+r 1
keys ctrl+z
status Undone: going on another day
see ‖ stopped
key ctrl+y
see 20 min behind
record agenda[11].begun = "08:50"
