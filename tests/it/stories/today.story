# What the check-out of a meeting asks is one line of the form: one of those offered, or one's own; it is asked in that step,
# stands in the record, and is proposed at the next meeting.
start new lang sv size 80x24 screens 2 time 09:00
keys 2 pgup
press left until Arbetsplatsträff
press down until Fråga 1 av 3.
see Utcheckningsfråga
see Med vilken känsla går du härifrån?
key right
see Fråga 2 av 3.
see Vad tar du med dig härifrån?
size 40x15
picture form-today-40x15
size 80x24
# Too long for the wall.
type Vad tycker du att vi alla tillsammans ska ta med oss från det här mötet till nästa möte om en månad?
see tecken för långt
key ctrl+n
see tecken för långt
key ctrl+u
type Vad längtar du till?
key ctrl+n
record today_question = "Vad längtar du till?"
key pgdn
# It is one of the day's own texts: changed while pointing, taken back, and no longer than the wall allows.
keys tab F 1 6 e enter ctrl+u
type Vad längtar du efter?
key enter
record today_question = "Vad längtar du efter?"
key ctrl+z
record today_question = "Vad längtar du till?"
keys tab F 1 6 e enter ctrl+u
type Vad tycker du att vi alla tillsammans ska ta med oss från det här mötet till nästa möte om en månad?
key enter
status tecken för långt
keys ctrl+u esc
press ctrl+n until Ett ord var: Vad längtar du till?
window room
see Ett ord var: Vad längtar du till?
see Svaren skrivs ner, utan namn.
size 40x15
picture room-today-40x15
size 80x24
window console
line våren
record lists[0].items[0].text = "våren"
key ctrl+n

# The next meeting proposes it again; whoever wants another takes it.
restart
key 3
key f
press down until Eller skriv en egen.
see Vad längtar du till?
key right
see Egen, 1 av 4.
key left
see Vad var bäst i dag?
key up
press down until visar en annan.
type Vad sa Anna?
keys ctrl+n
record today_question = "Vad sa Anna?"
key pgdn
# Struck for good, it is on no wall, in no record, and not in the next meeting. The record says that it was struck, and not
# that people were asked what the room reads then.
keys tab F 1 6 x enter F 1 6 enter
status för gott
record today_question = "▮▮▮"
keys tab
press ctrl+n until Utcheckning · 
window room
see not Anna
see Med vilken känsla går du
window console
key ctrl+n
restart
keys 3 f
press down until Egen, 1 av 4.
see Vad längtar du till?
key ctrl+d
see Fråga 1 av 3.
see Med vilken känsla
