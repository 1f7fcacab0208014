# Dots on what groups said, of which the method knows nothing. A list that the method votes on keeps its own vote.
start day 90 lang sv size 120x36 screens 2 time 12:55
# Nothing stands on a list that dots could go on.
key backtab
see not Prickar
line prickar
status Här finns ingen lista att sätta prickar på.
key ctrl+u
line 4
status Här finns ingen lista att sätta prickar på.
# The others keep their numbers.
see 5  Grupper om 4
see not 4  Prickar
key esc
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer
line För många möten
# The day comes to a vote on this list by itself.
key backtab
see not 4  Prickar
line pri
status Prickarna på den här listan hör till Kritik: prioritering.
key ctrl+u
type 5 3 7
see Grupper om 3
see 7 min
key enter
keys ctrl+n
key backtab
line pri
status Det finns inget att rösta på än.
key esc
see grupp 1 av
line Vi börjar med bemanningen
window room
see Vi börjar med bemanningen
window console
record lists[6].name = "Från grupperna"
key backtab
see 4  Prickar
see Ni slutar
picture part-list-120x36
line pri
record agenda[5].name = "Prickar"
# It cannot be put in a second time while it waits or is on.
key backtab
line pri
status Prickarna på den här listan hör till Prickar.
key esc
keys ctrl+n
key backtab
line pri
status Prickarna på den här listan hör till Prickar.
key esc
window room
see Prickar
window console
line 1
line 1
key ctrl+o
record rankings[0].name = "Från grupperna: viktigast"
record rankings[0].entries[0].dots = 2
# The method's own vote comes as ever: nobody has voted in it.
keys ctrl+n
record rankings.length = 1
window room
see Kritik: prioritering
see För få händer
see not Bottenlista
window console
line 1 1 2
key ctrl+o
record rankings[0].list = critique
record rankings[0].entries[0].dots = 2
window room
see Bottenlista
