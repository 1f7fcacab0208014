# A question that somebody typed for the check-in is the first that is offered the next morning. One key forgets it.
start new lang sv size 80x24 screens 1 time 08:31
key 5
see Fråga 1 av 9.
type Vad längtar Berit efter?
keys enter 9 enter
see Vad längtar Berit efter?
key ctrl+q
restart
key 5
see Vad längtar Berit efter?
see Egen, 1 av 10. Ctrl+D tar bort den.
size 40x15
picture form-own-question-40x15
size 80x24
key right
see Vad hoppas du
see Fråga 2 av 10.
keys left left
see Fråga 10 av 10.
key right
# It is of this kind of meeting, and in its language.
key up
key right
see not Berit
keys left down
see Egen, 1 av 10
# Chosen again, it is in the record like any other.
type Vad gläder dig i dag?
keys enter 9 enter
record question = "Vad gläder dig i dag?"
key ctrl+q
restart
key 5
see Egen, 1 av 11
see Vad gläder dig i dag?
key right
see Vad längtar Berit efter?
see Egen, 2 av 11
keys enter 9 enter
record question = "Vad längtar Berit efter?"
# Words that are struck for good are offered no more: here the world of the stories takes them out, and the tests of the
# store hold that the program does.
keys tab F 2 x enter F 2 enter
status Struket
key ctrl+q
restart
key 5
see Egen, 1 av 10
see Vad gläder dig i dag?
key ctrl+d
see Fråga 1 av 9.
see Vad hoppas du
see not gläder
# Of a campfire nothing is kept, wherever one looks.
keys up
press left until Lägereld
see not Berit
key down
type Vad bär Kajsa på?
key ctrl+n
record question = "Vad bär Kajsa på?"
remembered not Kajsa
key ctrl+q
restart
key 5
see Fråga 1 av 9.
# What is typed is remembered once it is made.
type Vad väntar dig i dag?
remembered not väntar
keys enter 9 enter
remembered väntar
