# A round and silence: the room reads the question at hand, and below it how. A round takes as long as so many people speak,
# and the console proposes pairs where that is long.
start day 90 lang sv size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer
key backtab
type 2
see 12 min
key enter
status Inskjutet: Runda, 12 min. Ctrl+N går vidare.
key ctrl+n
see How do we get more time
see Två och två
window room
size 40x15
see How do we get more
see En mening var, 12 min sammanlagt
window console
size 120x36
key backtab
line 3
key ctrl+n
window room
size 40x15
see How do we get more
see Tänk tyst på egen hand
window console
