# A break or a buffer without minutes is no step: nobody comes to it, and the room does not read its name.
start day 450 lang en size 120x36 screens 2 time 08:30
keys ctrl+e down down down down down down m
line 0
key esc
record agenda[6].planned_minutes = 0
keys ctrl+n ctrl+r 3
window room
see Critique: themes
see line 14 10:00  Critique: dots
window console
keys ctrl+r 1 ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see ▶ 08:30 Critique: t
key pgdn
window room
see Next up
see not Break
window console
key ctrl+n
see ▶ 08:30 Critique: d
