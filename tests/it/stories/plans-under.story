# Plans are made for what got most dots first; the wall has the line at hand, and all plans are read before the wall leads on.
start method plans-under lang en size 80x24 screens 2 time 09:00
# Lines that were copied from a record lose their numbers, also before the day.
paste "1 Night calls\n2 Short breaks\n3 Old beds"
see ▸ Night calls
see Without “1”
key enter
record lists[1].items[1].text = "Short breaks"
key ctrl+n
key ctrl+n
line The ward is loud
line The ward is loud at night
key ctrl+n
key ctrl+n
# The newest wording stands in what the room is told later.
window room
see Why: The ward is loud at night
window console
line Doors
key ctrl+n
line 1 The first
line 2 The second
key ctrl+n
# Groups are heard from the first one on.
window room
see The first
window console
key ctrl+n
line Quiet nights
line More hands
line Coffee
key ctrl+n
line 2 2 3
line 2 3
keys ctrl+o ctrl+n
see Plans
size 40x15
window room
see 2 More hands
see What do we do about it?
window console
key ctrl+a
window room
see 3 Coffee
see not More hands
window console
size 80x24
line Better beans; from Friday; Kitchen; Steward; house; 11/12
window room
see Better beans
see Steward
window console
keys ctrl+a ctrl+a
see More hands
line Ask the pool; by phone; Head; Union; ward; 4/12
keys pgdn
window room
see Deeds
see More hands · Head · Union
see Coffee · Kitchen · Steward
window console
# What is written next is seen, and the next page leads on.
line Ask again; ; Head
window room
see Ask again
window console
keys pgdn
window room
see Coffee · Kitchen
window console
key pgdn
window room
see Next up
window console
key ctrl+n
# What is said of a line that has the floor becomes a plan under it, cell by cell if it has them all.
line A list of names; on the wall; Clerk; Steward; ward; 18/12
see A list of names
record plans[2].cells[2].text = "Clerk"
line Call them
see Call them
