# A morning of twenty in pairs: the minutes follow, nobody has a turn to count, and the wall and the console say the same.
start new lang nn size 80x24 screens 1 time 08:31
key 5
keys enter 2 0
size 40x15
see Runden tek 10 min.
see Ctrl+O
size 80x24
key enter
see Runde: 10 min. Ctrl+O: to og to.
size 40x15
see Runde: 10 min. Ctrl+O: to og to.
size 80x24
record agenda[0].minutes = 10
key ctrl+o
see To og to: fortel det til kvarandre.
record agenda[0].minutes = 5
see not Ctrl+O: to og to
after 10s
key enter
status To og to: alle para
key ctrl+a
status To og to: alle para
key ctrl+o
see Snakk når du vil.
see Éi setning kvar.
record agenda[0].minutes = 10
key ctrl+o
see not Snakk når du vil
record agenda[0].minutes = 10
keys ctrl+z ctrl+z
see To og to: fortel det til kvarandre.
record agenda[0].minutes = 5
