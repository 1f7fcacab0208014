# A matter that nobody reached has the number next time that the room has read, and one that was parked comes behind it.
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
keys ctrl+n ctrl+n ctrl+n ctrl+n
key ctrl+b
line Årshjulet er klart
keys down down
line Skrive vaktlista; Pia; 20/12/2027
after 1m
key ctrl+n
see Til neste møte
see Uteområdet
see not 3 Uteområdet
see not 5 Vikarer
keys ctrl+n ctrl+n
restart
key 3
key f
see Saksnummer       5
keys pgdn enter
see 5/26  Vikarer
see 6/26  Uteområdet
# What can be answered, though it is due later, is not called nothing.
keys ctrl+n ctrl+n
see 1 ting har frist senere
see not Ingenting å følge opp i dag
