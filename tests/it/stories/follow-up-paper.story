# A follow-up of plans that were typed or pasted from last year's paper: no workshop is followed, and there are no islands.
start new lang en size 120x36 screens 2 time 09:00
key 2
# The form asks only for what this method uses, with its usual length.
key pgup
press right until Follow-up
see Follow-up
see not Common question
see not Critique question
see 09:30
key ctrl+n
keys ctrl+n
see What we agreed
# A plan that was begun and taken back is begun anew with what is to be done.
line A tree
key ctrl+z
line A pond
record plans[0].what = "A pond"
key ctrl+z
line A floating colleague; Four weeks; Unit head; Ask; v50
paste "- A call list\tTwo weeks\tAll\n- A bench in the hall\n- The garden gate\tNew lock"
see 3 lines become plans
key enter
record plans.length = 4
record plans[1].what = "A call list"
record plans[1].who = ["All"]
record plans[2].what = "A bench in the hall"
record plans[2].island = null
window room
see not Nothing
window console
key ctrl+z
record plans.length = 1
key ctrl+y
record plans.length = 4
# An empty cell of a sheet stays empty, and nothing is added to a row that has all its cells.
paste "\tLamps\tKari\nNew sign; Paint it; Ola; Buy paint; v50; The head"
see 2 lines become plans
key enter
record plans[4].what = ""
record plans[4].how = "Lamps"
record plans[4].who = ["Kari"]
record plans[5].due = "2026-W50"
record plans[5].lifted = "The head"
key ctrl+z
# Lines that are only indented are plans too.
paste "\tA swing\n\tA sandpit"
key enter
record plans[4].what = "A swing"
key ctrl+z
# So are those of a list as word processors write it, with a tab behind each mark.
paste "•\tA slide\n•\tA seesaw"
key enter
record plans[4].what = "A slide"
key ctrl+z
record plans.length = 4
key ctrl+n
window room
see 4  The garden gate
see not New lock
window console
line 4 the lock came in March
record plans[3].cells[7].text = "the lock came in March"
record plans[3].status = "not-started"
line 3 s3
# What is typed from last year's paper was not made today.
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
window room
see 2 plans followed up
see 1 done
see 2 plans
see not 4 plans
