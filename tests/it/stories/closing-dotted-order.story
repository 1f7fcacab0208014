# The wall of a closing begins with the line that has most dots, also where another was written last and not all fit.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line Good voices are missing
line The hall is sold
line Nobody answers letters
line Rehearsals end late
line The bus goes too early
line Nobody washes up
line The kitchen is cold
line Nobody has the keys
line The lamps are too weak
line Parking is far away
line Covid again
press ctrl+n until Slip
line 1 2 3
line 2 4 5
line 2 6 7
line 2 8 9
line 2 10 11
line 2 12 1
key ctrl+o
key backtab
line 7
keys ctrl+n
window room
see 2  Good voices are missing
see Time is nearly up
see not ▌
see not Covid again
picture closing-dotted-order-120x36
size 40x15
see Good voices
picture closing-dotted-order-40x15
size 200x60
picture closing-dotted-order-200x60
