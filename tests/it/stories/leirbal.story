# An hour by the fire with fourteen people, led with a clicker alone. What is left of it is method, question, number,
# start and end.
start new lang nb size 80x24 screens 1 time 09:52
key n
key pgup
press right until Leirbål
see Leirbål
key down
see Når følte du sist
see Nevn ingen sak og ingen person
see not Sted
see not Prosessleder
keys right right right right
see Når følte du sist
keys down down down down down
type 14
see 14 i ringen: 1 min 40 s hver
see Bedre: to bål, 3 min 20 s per person
see Hver sin bålvakt, samme klokke.
size 40x15
see to bål, 3 min 20 s
see samme klokke.
picture leirbal-form-40x15
size 80x24
key ctrl+n
see Vi begynner
at 10:00
record agenda.length = 9
record people = 14
size 40x15
# One press begins: nothing is announced, and nothing lies in between.
key pgdn
see Ved bålet
see not Neste
picture leirbal-40x15
# Two steps with as many minutes left are two pictures all the same.
key pgdn
see Meldeplikten gjelder
key pgup
see La dagen lande
after 4m
key pgdn
see line 3 Meldeplikten gjelder
see line 11 bålvakten etterpå
picture leirbal-agreed-40x15
after 4m
key space
see Bålet tennes
see Når følte du sist
after 2m
key enter
see Tenk i stillhet
after 3m
key right
see Den som har kubben, snakker
# Nobody is warned or hurried, whatever the clock says.
after 24m
rings 0
see not 00:
picture leirbal-story-40x15
after 5m
rings 0
see Fortellinger
# What was put on the wall goes with one press, and the same press does nothing else.
key b
see not Fortellinger
key pgdn
see Fortellinger
keys ctrl+r 3
see not Den som har kubben
key pgdn
see Den som har kubben
# Back, and on again.
key pgup
see Tenk i stillhet
keys pgdn pgdn
see Stillhet
after 1m
key pgdn
see Hva rørte seg i deg
size 120x36
picture leirbal-echo-120x36
size 40x15
after 12m
key pgdn
see Hva tar du med deg?
after 7m
key pgdn
see Takk for det dere delte.
picture leirbal-embers-40x15
after 3m
rings 0
# The last press puts it out, with the only sound.
key pgdn
rings 1
see Takk, alle sammen
keys pgdn pgdn space enter
see Takk, alle sammen
record method.id = "leirbal"
record question = "Når følte du sist at en kollega tok vare på deg?"
record people = 14
record started = "10:00"
record ended = "11:05"
record agenda[0].begun = null
record agenda[0].used_minutes = null
record agenda[4].begun = null
record agenda[8].used_minutes = null
record lists.length = 0
record follow_ups.length = 0
record attended.length = 1
