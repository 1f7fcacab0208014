# 1-2-4-All: each part of a talk has its own minutes and its own bell, one press shows the next, and only what is said in the
# last is written down. Then two questions, each with the one that follows from it, and a list of its own.
start method four-and-all lang en size 80x24 screens 2 time 09:58
window room
window console
key pgdn
# Before it begins, the room reads how long it takes and what comes of it.
window room
see 12 minutes. Only the last part is written down.
window console
key pgdn
window room
see 1 of 4
picture talk-parts-80x24
size 40x15
see Alone: 1 min.
picture talk-parts-40x15
window console
size 80x24
see ▶ Alone: 1 min
see Two and two
# Nothing is written down alone.
line Too little time
status in this step
key ctrl+u
after 50s
rings 0
after 10s
rings 1
after 30s
rings 1
key pgdn
window room
size 40x15
see Two and two: 2 min.
size 80x24
see 2 of 4
window console
after 2m
rings 2
key ctrl+a
see ▶ Four and four
after 4m
rings 3
keys down
window room
see All: one thing from each four.
window console
line Too little time
record lists[0].items[0].text = "Too little time"
window room
see All: one thing from each four.
see 1  Too little time
see 4 of 4
picture talk-parts-written-80x24
window console
# Back to a part, its minutes begin again; on from the last, the next step is announced.
key up
key pgup
keys pgdn pgdn
key ctrl+n
window room
see How can you influence it?
see 1 of 2
picture talk-asks-80x24
size 40x15
see How can you influence it?
window console
size 80x24
see What is hardest ▸
line Saying no
key pgdn
see What we can do ▸
line Ask first
record lists[1].items[0].text = "Saying no"
record lists[2].items[0].text = "Ask first"
# A page key does not carry a half-typed line to another question.
type Half
key pgup
see What we can do ▸ Half
key ctrl+u
# Whoever comes back to the step begins with the first part, and with its whole time.
keys ctrl+p ctrl+n
see ▶ What is hardest? · 4 min
window room
see How can you influence it?
window console
key pgdn
# A shorter step has shorter parts.
key pgup
see ▶ What is hardest? · 4 min
key ctrl+n
key ctrl+n
record ended = "10:05"
