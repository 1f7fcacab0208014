# Who may decide: we, the leader, or somebody to whom it is lifted. What is lifted stands in the record, and the next meeting
# asks what came of it. An item can be a question too.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
at 13:00
line Budget; fråga; 10; lyfts till: samverkan
status Ny punkt: Budget · fråga · 10 min · lyfts till samverkan
see fråga · Lyfts till:
line Nycklar; beslut: chef; 5
record tables[0].rows[0].cells[2].text = "fråga"
record tables[0].rows[0].cells[5].text = null
record tables[0].rows[0].cells[10].text = "samverkan"
# Edited as it was typed, nothing is lost.
keys tab 1 e enter
see Lyfts till: samverkan
keys enter tab
record tables[0].rows[0].cells[10].text = "samverkan"
keys ctrl+n ctrl+n ctrl+n ctrl+n
see Lyfts till: samverkan
line Vad får vi använda i höst?
key ctrl+a
line Nyckeln är borta
keys down down
line Köp ett kodlås; vaktmästaren; 15/3
# In the meeting, one letter lifts an item; an empty line takes it back.
keys tab 2 l enter
see 2 lyfts till
line fastighet
record tables[0].rows[1].cells[10].text = "fastighet"
keys tab 2 l enter
keys ctrl+u enter
record tables[0].rows[1].cells[10].text = null
keys tab 2 l enter
line fastighet
keys ctrl+n ctrl+n ctrl+n
restart
key 3
key f
see Arbetsplatsträff · 3 att göra
keys pgdn enter
keys ctrl+n ctrl+n
window room
# What was lifted is asked about, with whom it is; what is due later is one count.
see 2  Budget
see Lyfts till: samverkan
see 3  Nycklar
see not kodlås
see 1 ska vara klar senare
size 40x15
picture room-lifted-40x15
size 120x36
window console
# The host has them in the order of their numbers; what is due later has its day beside it, and is not gone to.
key ctrl+a
see 2 Budget
key ctrl+a
see 3 Nycklar
key ctrl+a
see 2 Budget
picture console-lifted-120x36
line 2 vi får tre platser till
line 2 s3
record plans[1].what = "Budget"
record plans[1].status = "done"
record plans[1].lifted = "samverkan"
record plans[2].lifted = "fastighet"
record plans[2].status = "not-started"
