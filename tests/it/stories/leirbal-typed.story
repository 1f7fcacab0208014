# A sentence that somebody types by the fire moves nothing on: only a clicker's keys do, and what is in no text.
start new lang nb size 120x36 screens 2 time 09:52
key n
key pgup
press right until Leirbål
key ctrl+n
# Before the day neither.
type Ragnhild fortalte
see Før start
key pgdn
see Steg 1 av 9
type Ragnhild fortalte om bålet.
status PgDn går videre
see Steg 1 av 9
see not Alle ser: ingenting
key enter
see Steg 1 av 9
# PgDn goes on, and then a clicker's other keys do again.
key pgdn
see Steg 2 av 9
key pgup
see Steg 1 av 9
key space
see Steg 2 av 9
key pgup
type Kari
key space
see Steg 1 av 9
key ctrl+u
key space
see Steg 2 av 9
key pgup
type Kari
keys esc enter
see Steg 2 av 9
# The end that came too early is taken back by the same hand.
keys pgdn pgdn pgdn pgdn pgdn pgdn pgdn
see not Dagen er slutt
key pgdn
see Dagen er slutt
key pgup
see not Dagen er slutt
