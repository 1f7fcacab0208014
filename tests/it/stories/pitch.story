# One minute of pitch per island: the room sees it count down, and the same key as in the report goes on.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
keys ctrl+n
line 1
keys ctrl+o ctrl+n ctrl+n ctrl+n
line A calm handover
keys ctrl+n
line 1
keys ctrl+o ctrl+n
see not to present

# No pitch begins before there is an island, or before the key.
line Hands
line The phone
line A garden
see 1 minute to present each island
see Next island
size 40x15
window room
see The phone
see 05:00
window console
size 120x36
key ctrl+a
see Island 1 has the floor: 1:00 left
size 40x15
window room
see Hands
see not The phone
see 01:00
after 20s
see 00:40

# Its time pauses and continues with the step's clock.
key ctrl+t
after 30s
see 00:40
key ctrl+t
after 10s
see 00:30

# Its end is calm: a word, and no digits that count up.
after 31s
see Time to wrap up
see not 00:0
window console
size 120x36
see Island 1: time to wrap up, then the
rings 0

# An island that rests is skipped; the next has its own minute.
keys tab 2 r enter ctrl+a
see Island 3 has the floor: 1:00 left
size 40x15
window room
see A garden
see 01:00

# After the last one all islands are there to choose from, with the step's own time. A clicker can go on as well.
key pgdn
see Hands
see 03:
key pgdn
see Next up
key pgup
see Hands
