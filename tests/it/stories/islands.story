# Islands and plans by their labels: rest, contact, split, links, status, escalation; and what the console advises.
start day 90 lang en size 200x50 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
keys ctrl+n
line 1 2 2
keys ctrl+o ctrl+n ctrl+n ctrl+n
line A calm handover
keys ctrl+n
line 1 1
keys ctrl+o ctrl+n

# Without links; the entries that no island has are shown, and a link removes one of them.
line Hands
line The phone
line A garden
see No link to the bottom list: 1, 2, 3
see No link to the top list: 1, 2, 3
type 1 -1
see To island 1 Hands ← -1
key enter
record islands[0].links[0] = "Too few hands"
see No link to the bottom list: 2, 3
line 2 -2 +1
# What it builds on stands below it, in words.
see -1 Too few hands
see -2 The phone rings · +1 A calm handover
see No link to the bottom list: 3
see No link to the top list: 1, 3
type 2 -2
see Off island 2 The phone: -2
key enter
record islands[1].links.length = 1
see not -2 The phone rings
see No link to the bottom list: 2, 3
line 3 -7
status There is no
keys ctrl+u

# One person alone is thanked, more than seven are too many: the facilitator sees that, the room does not.
line 1 9 Kari
# As where people are counted who choose, with a sign of equality.
line 2=1
see Island 2 has fewer than two people: thank them and let it rest?
see Island 1 has more than seven people: split it?
see 14 people have no island yet
window room
see not rest?
window console

# Nobody becomes the convener, and no number a count, because nothing else fitted.
type 2 6 Anna
see 6 people on island 2 The phone · Anna is the convener · Ctrl+X: text
keys ctrl+u
line 2 6 year olds
record islands[3].name = "2 6 year olds"
key ctrl+z
keys tab 2 r enter
record islands[1].resting = true
see not Island 2 has fewer
see resting
keys 2 r enter
record islands[1].resting = false
keys 2 r enter

# Half of the people go with the new island, and its links go with it.
keys 1 p enter
see New island from 1
line The night
status A new island: 4 The night
record islands.length = 4
record islands[3].name = "The night"
record islands[0].people = 5
record islands[3].people = 4
record islands[3].links.length = 1
see not more than seven

# Whom to ask about it; an empty answer removes the name.
keys tab 4 k enter
see Convener, island 4
line Ola
record islands[3].keeper = "Ola"
keys tab 1 k enter
see Kari
keys ctrl+u enter
record islands[0].keeper = null
keys tab 1 e enter
line " at night"
record islands[0].name = "Hands at night"

# Plans: their status, and whom they are escalated to.
keys ctrl+n
line A floating colleague; Four weeks; Unit head; Ask; v21
record plans[0].status = "not-started"
record plans[0].due = "2027-W21"
keys tab P 1 s 2 enter
record plans[0].status = "started"
see under way
keys P 1 s 3 enter
record plans[0].status = "done"
keys P 1 s 1 enter
record plans[0].status = "not-started"
keys P 1 l enter
see Who decides P1?
line The council
record plans[0].lifted = "The council"
see raised with The council
keys tab P 1 e enter
see Who decides: The council
key tab
keys P 1 l enter
see Who decides P1? (empty: we do) ▸ The council
keys ctrl+u enter
record plans[0].lifted = null
see Who decides: we do
