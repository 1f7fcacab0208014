# What gets the floor only because the one before is left, in the last moment of the step and without words, was not dealt
# with: it waits for the next meeting as what was not reached. Numbers that nobody used stay with the matters that had them.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Personalmøte
keys down down down down down down
type 3/26
keys pgdn enter
at 13:00
line Uteområdet; beslutning; 10
line Årshjulet; orientering; 5
line Vikarer; 5
line Nye nøkler; 5
keys ctrl+n ctrl+n ctrl+n ctrl+n
# A note, then what was decided, then what is to be done: as the arrow goes.
see line 10 Notat
key ctrl+b
line Årshjulet er klart
after 4m
key ctrl+a
after 2m
key ctrl+b
see 6/26 Nye nøkler
keys ctrl+n
see Til neste møte
see Uteområdet
see Nye nøkler
see not 3 Uteområdet
see not 6/26
record tables[0].rows[1].running = "4/26"
# Whoever goes back has it on the floor.
key ctrl+p
see 6/26 Nye nøkler
after 1m
key ctrl+n
record tables[0].rows[3].floor = "had"
key ctrl+p
key ctrl+n
record tables[0].rows[3].running = "6/26"
