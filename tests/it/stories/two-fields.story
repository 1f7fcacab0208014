# Two fields beside each other, with no vote: one at a time on a small screen, both on a large one; a break writes nothing.
start method two-fields lang nb size 80x24 screens 2 time 09:58
key ctrl+n
see I dag ▸
line Vi møtes for sjelden
see 1  Vi møtes for sjelden
keys down
see Hva må styrkes ▸
line Faste møter
see 2  Faste møter
window room
see I dag (1)
see Hva må styrkes (1)
see ▶ Hva må styrkes
see Faste møter
see Vi møtes for sjelden
size 40x15
see ▶ Hva må styrkes
see I dag (1)
see Faste møter
see not Vi møtes for sjelden
window console
size 80x24
# A half-typed line goes into the field that the prompt names when it is stored.
type Tid sammen
key down
status Legg inn linja
key ctrl+a
see I dag ▸ Tid sammen
key enter
record lists[0].items[1].number = 3
record lists[0].items[1].text = "Tid sammen"
# One key moves a line to the next field, a digit behind it to that field.
key tab
type 3 v
see Enter: → Hva må styrkes – 3 Tid sammen
key enter
status Flyttet til «Hva må styrkes».
record lists[1].items[1].number = 3
type 3 v1
see → I dag
key enter
status Flyttet til «I dag»
# Where it stands already, nothing is moved, and nothing is said to have been.
type 3 v1
see Det står der allerede.
see not → I dag
key enter
status Det står der allerede.
key ctrl+u
# A place that the board does not have is none.
type 3 v3
see not → 
keys ctrl+u tab

# In a break nobody can know which field is meant.
key ctrl+n
line Noe midt i pausen
status ikke
record lists[0].items.length = 2
keys ctrl+u
# What stands on the board can be shown again, field by field.
key ctrl+r
see I dag og videre
keys 5 enter
window room
see I dag
see 1  Vi møtes for sjelden
see Hva må styrkes
see 2  Faste møter
size 40x15
picture two-fields-again-40x15
size 80x24
window console
keys ctrl+n ctrl+n
record ended = "09:58"
