# A number before the words is the table, or the group, wherever lines belong to them, and the wall follows a line to its
# table; what has no list takes nothing down; and the question of the check-out is its own.
start new lang en size 120x36 screens 2 time 12:50
key n
key pgup
press right until World café
key enter
line How do new people become part of us?
keys pgup down down down down down down
key ctrl+u
type 23
key ctrl+n
at 13:00
keys ctrl+n ctrl+n
# A buzz group at the tables: nothing need be reported, so nothing is taken down, and a thought is parked.
key backtab
line buzz 3
key ctrl+n
see Not written down. Ctrl+B parks a line.
type 2 A buddy in the first week
key enter
status Nothing is written down in this step.
key ctrl+b
key ctrl+n
see First change
key ctrl+n
press ctrl+n until Table 1 ▸
line 5 Tell the story of how we started
line Eat together
line A map of who knows what
line 4 Fewer acronyms
line 3 A first day without forms
line 2 Someone to ask
line Coffee at the printer
line 5 Lunch on the first day
line 5 A walk through the house
line 5 Names on doors
line 5 A letter home
# It stands before all others, and there the wall is.
line 1 Ask them after a hundred days
window room
see Ask them after a hundred days
size 40x15
see Ask them after
size 80x24
see Ask them after a hundred days
picture cafe-follows-80x24
size 120x36
window console
line 7 Too many acronyms
status There is no 7, only 1–5
key ctrl+z
press ctrl+n until We just listen
window room
size 40x15
see One word each: What are you
see not become part of us
size 120x36
window console
