# A method whose plans are called differently: the form says which is meant, and no length jumps to another.
start new lang sv size 120x36 screens 2 time 08:50 also two-ways
key n
key pgup
press right until Duo
key enter
type Hur tar vi emot nya?
see Upplägg
see Två och två (40 min)
see Paren berättar
# As long as none is chosen, the length says which plan it is, and the line tells it.
keys enter enter enter enter
see › Slut
see 09.40
type 09.14
see Fyra steg (13 min)
see not Paren berättar
keys ctrl+u
type 09.40
see Två och två (40 min)
# Chosen with the arrows, it has its own steps and proposes its own length; the one that was typed stays.
keys down down down
see ← Två och två (40 min) →
see Varje upplägg har sina moment
key right
see ← Fyra steg (13 min) →
see Var för sig
see not Paren berättar
keys up up up ctrl+u
type 09.12
see Fyra steg (13 min)
# A length that suits a plan of another name stays with the one that was chosen.
keys ctrl+u
type 10.30
see Fyra steg (13 min)
see not Paren berättar
keys ctrl+u
type 09.12
key ctrl+n
record agenda.length = 4
record agenda[1].step = "alone"
record agenda[3].step = "all"
record end = "09:12"
# What only the other plan fills did not come along.
record lists.length = 2
record tables.length = 0

# The other one by going on; what has one name is one way at several lengths.
restart
key n
key pgup
press right until Duo
key enter
type Hur tar vi emot nya?
keys enter enter enter enter enter enter enter
see ← Två och två (40 min) →
keys left right
see ← Två och två (40 min) →
keys up up up
see 09.40
type 09.12
see Två och två (12 min)
see Paren berättar
see not Fyra steg
key ctrl+n
record agenda.length = 3
record agenda[2].step = "told"
record tables.length = 1
record lists.length = 1
