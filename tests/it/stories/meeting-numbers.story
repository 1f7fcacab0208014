# Matters with numbers that run on over the year, where the place wants it: chosen in one line of the form, on the wall, typed
# with or without the year. What waits is numbered by the meeting at which it has the floor; a new year begins with 1.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Personalmøte
keys down down down down down down
see Nummeret som sakslista begynner med
type x
key pgdn
key enter
see Skriv et nummer fra 1
key ctrl+u
type 3/26
keys pgdn enter
see Saksliste
at 13:00
line Uteområdet; beslutning; 10
see 3/26  Uteområdet
line Årshjulet; orientering; 5
line Vikarer; 5
line Nye nøkler; 5
key ctrl+n
keys ctrl+n ctrl+n
window room
see 5/26  Vikarer
size 40x15
picture room-running-40x15
size 120x36
window console
# One types what one reads; the number alone means the same.
keys tab 5 / 2 6 p enter
see 5  Vikarer
keys ctrl+n
see 3/26 Uteområdet
see 3/26 ▸
line Benken byttes ut
window room
see 3/26 Uteområdet
size 40x15
picture room-running-item-40x15
size 120x36
window console
key ctrl+a
see 4/26 Årshjulet
after 1m
record tables[0].rows[0].running = "3/26"
record tables[0].rows[1].running = "4/26"
key ctrl+n
# What was parked and what nobody reached has no number: the next meeting gives it one.
see Vikarer
see Nye nøkler
see not 5 Vikarer
see not 6 Nye nøkler
see not 6/26
record tables[0].rows[2].number = 5
keys ctrl+n ctrl+n
# The next meeting goes on behind the last matter that had the floor, whatever waits.
restart
key 3
key f
see Personalmøte · 0 ting å gjøre · 2 saker
see Saksnummer       5
# In another year it begins with 1.
type 12.1.2027
keys down down down down
see Saksnummer       1
keys up up up up
type 8.12.2026
keys pgdn enter
see 5/26  Vikarer
see 6/26  Nye nøkler
line Brannøvelse; 3
see 7/26  Brannøvelse
keys ctrl+n ctrl+n ctrl+n ctrl+n
record tables[0].rows[0].running = "5/26"
record tables[0].rows[0].number = 5
