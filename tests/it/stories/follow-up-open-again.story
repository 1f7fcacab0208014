# What is agreed for a plan that is over lets it be under way again: it is said, one undo takes back both.
start example mer-tid-med-de-boende-sv lang sv size 120x36 screens 2 time 09:00
key 3
key f
keys pgdn enter
key ctrl+n
key ctrl+n
line 1 hela avdelningen har frukost när den vill
line 1 s3
line 2 s4
record plans[0].status = "done"
record plans[1].status = "resting"
key ctrl+n
key ctrl+n
type 1 fråga alla även på avdelning ett; Fatima; 15/1
see på gång igen
key enter
status på gång igen · fråga alla
record plans[0].status = "started"
record plans[0].first_step = "fråga alla även på avdelning ett"
window room
see Fatima
see 15 januari
see not Klar
window console
key ctrl+z
record plans[0].status = "done"
key ctrl+y
record plans[0].status = "started"
# One that rests is taken up again too; one that is open stays as it is.
line 2 ring den första
status på gång igen
record plans[1].status = "started"
line 3 ett brev om ugen
record plans[2].status = "not-started"
# Whoever means only the words sets how far it has come once more.
line 2 s4
record plans[1].status = "resting"
