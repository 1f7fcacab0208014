# A proposal that the method begins with is reworded until it holds: the newest wording stands large, the earlier ones are kept.
start method proposal lang da size 80x24 screens 2 time 09:58
key ctrl+n
see Forslaget ▸
see 1  Alle holder pause samtidig
window room
picture wording-first-80x24
window console
line Alle holder pause, to og to
record lists[0].items[1].text = "Alle holder pause, to og to"
see 1  Alle holder pause samtidig
see 2  Alle holder pause, to og to
window room
size 40x15
see Alle holder pause, to og to
see not samtidig
picture wording-40x15
window console
size 80x24
# The newest can be mended in place; undo goes back to the one before.
key up
type , hver time
key enter
record lists[0].items[1].text = "Alle holder pause, to og to, hver time"
keys ctrl+z ctrl+z
record lists[0].items.length = 1
line Alle holder pause på skift
# One that the room took away is not read any more.
keys tab
type 2 d
key enter
key tab
window room
size 40x15
see samtidig
window console
size 80x24
keys ctrl+n ctrl+n
record ended = "09:58"
