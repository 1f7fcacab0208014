# What an objection was about, with whom it was raised, and what was answered; and which plan the room agreed on.
start day 90 lang en size 120x36 screens 2 time 12:55
# Before the day nothing is parked or written down, and that is said.
type But who pays?
see Before the day
key ctrl+b
status The day has not started. Ctrl+N starts it.
key enter
status The day has not started. Ctrl+N starts it.
see But who pays?
keys ctrl+u
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
keys ctrl+n
line 1 1
keys ctrl+o ctrl+n ctrl+n ctrl+n
line A calm handover
type But who pays for it?
key ctrl+b
status Parked
keys ctrl+n
line 1 1
keys ctrl+o ctrl+n
line Hands
keys ctrl+n
line A floating colleague; Four weeks; Unit head; Ask; v21
# Parked while an island is at hand: that is what it is about.
type But the rota is set
key ctrl+b
record lists[3].items[1].about = "1 Hands"
see But the rota is set

# With whom it is raised, and what the answer was; both can be read in the record.
keys tab B 2 l enter
see Who decides B2?
line The union
record lists[3].items[1].raised_with = "The union"
keys tab B 2 o enter
see Answer to B2
line It is open until June
record lists[3].items[1].answered = "It is open until June"
keys ctrl+z ctrl+y
record lists[3].items[1].answered = "It is open until June"
# An empty answer takes it back.
keys tab B 2 l enter ctrl+u enter
keys tab B 2 l enter
see not The union
key esc

# The room sees which plan it agreed on.
record plans[0].agreed = false
keys tab P 1 a enter
record plans[0].agreed = true
see ✓ A floating
window room
see Agreed
see ✓
window console
keys P 1 a enter
record plans[0].agreed = false

# After the day the console says what came of it, and nothing is parked any more.
keys esc ctrl+n ctrl+n ctrl+n ctrl+n
see Outcome of the day
type But it is too late
key ctrl+b
status The day is over
see But it is too late
record lists[3].items.length = 2
size 80x24
see ▼ Outcome of the day
