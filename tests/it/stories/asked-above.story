# What a step asks stands above what stands there already, the numbers of a scale say what they mean, a talk without a list
# takes nothing down, and a plan's hint has the columns of its table.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Tre dimensjoner
keys pgdn enter
at 13:00
key ctrl+n
window room
see Er dette de riktige setningene
size 40x15
picture dimensions-asked-40x15
size 120x36
window console
see Skriv 1 2 Navn
key ctrl+g
key ctrl+u
line 12
key ctrl+n
window room
see 1 = slett ikke · 5 = 
size 40x15
picture scale-means-40x15
size 120x36
window console
press ctrl+n until Ingenting skrives
see Ingenting skrives ned. Ctrl+B: parker
type Tid
key enter
status I dette steget skrives ingenting ned.
key ctrl+b
key ctrl+n
see hva; hvem; 20/5
# No more cells than the table has, and no date that there is none of.
type Øve sammen; på møtet; Bård; 1/2
key enter
status Her er det bare 3 felter.
key ctrl+u
line Øve sammen; Bård; 31/2
status Den datoen finnes ikke.
record plans[0].due = "31/2"
