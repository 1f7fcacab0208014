# Dots on what is at hand, though this method has no such step here; and groups of a size that is typed.
start day 90 lang sv size 120x36 screens 2 time 12:55
# Nothing stands on a list that dots could go on.
key backtab
see not Prickar
line prickar
status Det finns inget att rösta på än
key ctrl+u
line 4
status Det finns inget att rösta på än
# The others keep their numbers.
see 5  Grupper om 4
see not 4  Prickar
key esc
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer
line För många möten
key backtab
see 4  Prickar
see Ni slutar
picture part-list-120x36
line pri
record agenda[4].name = "Prickar"
keys ctrl+n
line 1 1 2
window room
see Prickar
window console
key ctrl+o
record rankings[0].list = critique
record rankings[0].entries[0].text = "För få händer"
# Nobody votes on the same list twice.
key backtab
see not 4  Prickar
see 5  Grupper om 4
type 5 3 7
see Grupper om 3
see 7 min
key enter
keys ctrl+n
see grupp 1 av
line Vi börjar med bemanningen
window room
see Vi börjar med bemanningen
window console
record lists[7].name = "Från grupperna"
# What the groups said can have dots as well, though the method knows nothing of that list.
key backtab
line pri
keys ctrl+n
line 1
line 1
key ctrl+o
record rankings[1].name = "Från grupperna: viktigast"
record rankings[1].entries[0].dots = 2
