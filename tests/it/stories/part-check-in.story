# A check-in in the middle of a day: the list shows what it asks, an arrow or a number asks another question, and words are
# one's own. The room reads it large, and nothing is taken down.
start day 90 lang sv size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer
key backtab
see 8  Incheckning
see 9  Utcheckning
type 8
see ▶ 8
see Vad hoppas du
see Fråga 1 av 9
key right
see Vad behöver du lägga ifrån dig
see Fråga 2 av 9
keys left left
see Fråga 9 av 9
# A number behind it is the question's, and the next one is of minutes.
key ctrl+u
type 8 3
see Vilket väder har du med dig i dag?
see Fråga 3 av 9
key ctrl+u
type 8 3 7
see 7 min
key right
see 8 4 7
see Vad kan gruppen räkna med
keys left enter
status Inskjutet: Incheckning, 7 min.
record agenda[4].step = check-in.14
record agenda[4].question = "Vilket väder har du med dig i dag?"
record agenda[4].minutes = 7
# It is announced with its question.
key pgdn
window room
size 40x15
see Vilket väder
see En mening var, 7 min sammanlagt
window console
size 80x24
key pgdn
see Vilket väder har du med dig i dag?
window room
size 40x15
picture part-check-in-40x15
see Vilket väder
see En mening var, 7 min sammanlagt
see not How do we get more
size 80x24
picture part-check-in-80x24
window console
line Regn
status I det här momentet skrivs inget upp.
key ctrl+u
# Words behind the number or the name are one's own question.
key backtab
type utch
see ▶ 9
see Fråga 1 av 6
type eckning Vad viskar du hem?
see ▶ 9
see Vad viskar du hem?
see not Fråga 1
key enter
record agenda[5].step = check-out.15
record agenda[5].question = "Vad viskar du hem?"
# So are words once an arrow has marked one that asks.
key backtab
keys down down down down down down
see ▶ 8
type Vem saknas?
see ▶ 8
see Vem saknas?
key ctrl+u
see Fråga 1 av 9
type 12
key enter
status Skriv ett nummer eller namn från listan
keys ctrl+u down
see ▶ 9
see Vad tar du med dig
keys ctrl+n ctrl+n
key esc
keys ctrl+n
window room
size 40x15
see Vad viskar du hem?
window console
size 80x24
# One's own question can be put otherwise, and erased for good: then the day's stands there.
key tab
line F1015 x
line F1015
status för gott
record agenda[5].question = "▮▮▮"
window room
size 40x15
see not viskar
see How do we get more
