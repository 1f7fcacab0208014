# What belongs elsewhere is parked from any step with one key, comes up before people part, and goes along.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The car park is full

# An empty line parks the line before it; with words it is a "but", as these come back with the plans.
key ctrl+b
record lists[1].items.length = 1
see 1 item
type That costs too much
key ctrl+b
status It comes back with the plans
keys ctrl+z ctrl+z
record lists[1].items.length = 2
keys ctrl+y
record lists[1].items.length = 1
# Where nothing was said there is nothing to park.
keys ctrl+n
line 1
keys ctrl+o ctrl+n
key ctrl+b
status Type what to park
keys ctrl+n ctrl+n
line A calm handover
keys ctrl+n
line 1
keys ctrl+o ctrl+n
line Hands
keys ctrl+n ctrl+n ctrl+n

# When it is said what happens next, what was parked is a page, with the label by which it is pointed at in any step.
see K1
window room
see not The car park is full
key pgdn
see Parked
see K1
see The car park is full
key pgup
see not The car park is full
key pgdn
window console
keys tab K 1 l enter
see Raise K1 with
line The property board
window room
see The property board
# The next press shows what comes next.
key pgdn
see Next up
window console
keys tab K 1 o enter
line They call us in May
record lists[5].name = "Parked"
record lists[5].items[0].text = "The car park is full"
