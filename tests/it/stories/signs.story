# On one screen the row above the line says that the picture is blank and that the clock stands; hours are told as hours.
start day 90 lang en size 80x24 screens 1 time 13:00
keys ctrl+n ctrl+n
see not Blank screen
key .
see □ Blank screen
key .
see not Blank screen
key ctrl+t
see ‖ Paused
key ctrl+t
see not Paused
size 40x15
key .
see □ Blank screen
key .
key ctrl+t
see ‖ Paused
key ctrl+t
size 120x36
after 74m
keys ctrl+e ctrl+e
see 1 h 4 min behind
