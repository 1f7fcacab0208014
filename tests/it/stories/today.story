# What the check-out of a meeting asks is one line of the form: one of those offered, or one's own; it is asked in that step,
# stands in the record above what was said, and is proposed at the next meeting.
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
press ctrl+n until Ett ord var: Vad längtar du till?
window room
see Ett ord var: Vad längtar du till?
size 40x15
picture room-today-40x15
window console
line våren
record lists[0].items[0].text = "våren"
# Before it comes up, and in it, the question can be struck for good: then nobody reads it, and nobody is asked it again.
