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
see ✓ 13:05     9/5 min  Opening
see ▶ 13:14       5 min  Check-in
see 13:19       5 min  Critique: buzz
see You will end at 14:39
see behind

# A change here shows at once, from the current row on.
key plus
see 13:20       5 min  Critique: buzz
see You will end at 14:40
key esc
see 13:20 Critique: buzz
see 14:40 End
