# The agenda overlay shows the same times as the pane beside the work: what was, and what comes as the day stands.
start day 90 lang en size 120x36 screens 2 time 13:05
see 13:05 Opening
key ctrl+n
after 9m
key ctrl+n
see ✓ 13:05 Opening
see ▶ 13:14 Check-in
see 13:19 Critique: buzz
see 14:39 End
key ctrl+e
see ✓ 13:05      9/5 min  Opening
see ▶ 13:14        5 min  Check-in
see 13:19        5 min  Critique: buzz
see You will end at 14:39
see behind

# A change here shows at once, from the current row on.
key plus
see 13:20        5 min  Critique: buzz
see You will end at 14:40
key esc
see 13:20 Critique: buzz
see 14:40 End

# From an hour on, people think in hours: how far a step is off its plan, what it took of how much, how much is left.
after 65m
see +1:08 · 5 min
see +5: 5 min behind
see 1 h 9 min behind
key ctrl+n
see 1:05/0:06 h
keys ctrl+e m
line 75
see 1 h 15 min  Critique: buzz
key esc
see 5 min · until
window room
size 40x15
see 1:15:00
after 16m
# From the last hour on it is large again.
see ██▀▀▀ ▄▀▀▀▀▀
see not 0:59:00
