# What goes wrong at a meeting: words that come before the day begins, lines half typed as somebody clicks on, an agenda on
# the wall, actions and notes that the room corrects, an item that is removed while it has the floor, another day.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Personalmøte
keys pgdn enter
# A number that belongs to the words stays, and so does a dash: only a pasted agenda is cut at its dashes.
line 17. mai-komité
see 1  17. mai-komité
line Avtale 2026 – 2028
see 2  Avtale 2026 – 2028
type Budsjett; orientering; 10
key ctrl+x
see 3  Budsjett; orientering; 10
keys tab 3 d enter tab
line Ferie; 5
# What is half typed as somebody says “let us begin” waits where it belongs.
type Nye nøk
keys ctrl+n ctrl+n ctrl+n
see Nye nøk
type ler
key enter
see 5  Nye nøkler
key ctrl+n
see 1. 17. mai-komité
line Vi trenger to til
line Og en vimpel
key down
line Ny komité innen fredag
# The room says no: what was decided is changed where it stands, and the note too.
keys tab 1 w enter
key ctrl+u
line Ny komité innen 15. mai
record tables[0].rows[0].cells[9].text = "Ny komité innen 15. mai"
key up
keys tab 1 w enter
see Og en vimpel
key esc
key down
key down
line Spør FAU; Ola; 3/5
keys tab P 1 e enter
key ctrl+u
line Spør FAU om to; styrer; 4/5
record plans[0].what = "Spør FAU om to"
record plans[0].due = "2027-05-04"
record tables[0].rows[0].cells[8].text = "Vi trenger to til\nOg en vimpel"
# Nothing gets the floor over a line that is half typed.
type Vi må også
key ctrl+a
status Legg inn linja med Enter først
key pgdn
see 1. 17. mai-komité
keys ctrl+u
# Nor while the room looks at something else: the clicker first takes that away.
keys ctrl+r 3
window room
see not vimpel
window console
key pgdn
see 1. 17. mai-komité
window room
see vimpel
window console
key pgdn
see 2. Avtale
# Shown large, an item is what the room reads.
keys tab 4 b
window room
see 4
see not Avtale
window console
keys ctrl+u esc
key tab
# Removed while it has the floor, nothing has it until the next is taken up.
keys tab 2 d enter tab
see not 2. Avtale
see Ingen sak er oppe
key ctrl+a
see 4. Ferie
# Whoever looks back leaves the floor to the one that has it.
key pgup
see 1. 17. mai-komité
key ctrl+b
see 4. Ferie
see 1  17. mai-komité
key ctrl+z
status hva som venter til neste møte
# The last one is left for next time, and no longer stands on the wall.
key ctrl+a
see 5. Nye nøkler
key ctrl+b
see not ▶ Notat
window room
see not Nye nøkler
window console
# Looking at it on another day takes nothing up.
line + Siste sak; 3
see 6. Siste sak
line + Aller siste; 2
after 20h
keys pgdn pgdn pgdn pgdn
see not 7. Aller siste
see står stille
record tables[0].rows[0].floor = "had"
record tables[0].rows[2].floor = "parked"
