# A check-out of twenty in two windows: they are many, so pairs are proposed on the console, and nobody has to answer.
start new lang nb size 120x36 screens 2 time 15:40
keys 5 up right
see Utsjekk
key down
see Spørsmål 1 av 6
see Hva tar du med deg
size 40x15
picture form-offered-40x15
size 120x36
type Hva gjør du i morgen?
key enter
type 20
key down
see Slik svarer vi
see ← Én setning →
key right
see ← En fortelling →
see 60 s · 20 deltakere: 23 min
keys left left
see ← Tre ord →
see 15 s · 20 deltakere: 6 min
key left
see ← Ett ord →
see 10 s · 20 deltakere: 4 min
size 40x15
picture form-turn-40x15
size 120x36
keys right right
see 25 s · 20 deltakere: 10 min
key enter
see Hva gjør du i morgen?
see Runden tar 10 min
see runde
record end = "15:50"
window room
size 40x15
see Hva gjør du i morgen?
see Én setning hver.
see not Runden tar
picture room-check-out-40x15
window console
size 120x36
key ctrl+o
status To og to
see not Runden tar
window room
size 40x15
see To og to: fortell det til
see hverandre.
window console
size 120x36
key ctrl+o
status Popcorn
see popcorn
see not Runden tar
key ctrl+o
status Runde
see Runden tar

# Whoever wants to count does: Enter in the empty line; somebody passes, and is asked again.
key ctrl+g
line 19
see not av 20
after 20s
keys enter enter ctrl+a
see 2 av 19 har sagt sitt · 16 igjen · 1 sto
keys ctrl+z ctrl+z ctrl+z
see not av 19

# What is typed goes nowhere, and stays in the line.
line Melk
status I dette steget skrives ingenting ned.
key ctrl+u
key ctrl+n
record ended = "15:40"
window room
size 40x15
see Takk
