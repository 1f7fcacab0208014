# The smallest console shows the list around the marked part, all that the room is told in it, and when the day
# then ends.
start day 90 lang sv size 60x16 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer
key backtab
line grupper
key ctrl+n
line Vi börjar med bemanningen
key backtab
see redovisa något.
see Ni slutar
picture part-list-60x16
type 2
see skrivs ner.
see Ni slutar
key ctrl+u
type 3
see samlas inte in.
see Ni slutar
key ctrl+u
type 4
see min.
see Ni slutar
key ctrl+u
type 5
see ▶ 5
see skrivs ner.
see Ni slutar
key ctrl+u
type 6
see redovisas.
see Ni slutar
key ctrl+u
type 7
see ▶ 7
see var 1 min
see Ni slutar
