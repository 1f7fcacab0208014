# What may go wrong in a morning's check-in: a key too many, a clicker, the agenda on the wall, who comes and who goes.
start new lang da size 120x36 screens 2 time 08:31
key 5
after 70s
see not er allerede passeret
type Hvordan går det?
keys enter 2 0 enter

# The second press was meant for the form: nobody has been heard yet.
key enter
see not 1 af 20
see Runden tager 10 min. To og to (Ctrl+O)

# What was put on the wall is taken away before anything ends.
keys ctrl+r down down enter
window room
see Dagens program
window console
size 200x60
see not Afslut runden
key pgdn
record ended = null
see Afslut runden
size 120x36
window room
see Én sætning hver.
window console

# Whoever passes makes nobody count, and the wall stays as it is.
after 10s
key ctrl+a
window room
see not 0 af 20
see Én sætning hver.
window console

# Turns that are counted are never pairs.
keys enter enter enter
see 3 af 20
key ctrl+o
status Popcorn
see 3 af 20
key ctrl+o
see 3 af 20
see not par har
window room
see not Alle har haft ordet
window console

# Somebody has to go: the sum follows at the next turn.
key ctrl+g
line 19
key enter
see 4 af 19

# The end is taken back, and it goes on where it was.
key pgdn
record ended = "08:32"
key ctrl+z
record ended = null
see 4 af 19
