# A check-out on slips, or with fingers: what people write stays on the wall of the room.
start new lang nn size 120x36 screens 2 time 15:40
keys 5 up right down
keys enter 2 0 down
see Slik svarar vi
press left until ← På lappar →
key enter
record end = "15:45"
window room
size 40x15
see Skriv svaret ditt på ein lapp
window console
size 120x36
key pgdn
window room
size 40x15
see Heng opp lappen
picture check-out-slips-40x15
window console
size 120x36
key pgdn
record lists.length = 0
record ended = "15:40"
