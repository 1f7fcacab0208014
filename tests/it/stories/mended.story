# One key mends the last line, and a line can become a "but" afterwards.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands at nigth
line But we have no money
key up
see But we have no money
keys esc
record lists[1].items[1].text = "But we have no money"
keys up ctrl+u
line But there is no money
record lists[1].items[1].text = "But there is no money"

# It leaves the list, and waits with the others until the plans.
keys tab 2 p enter
status Moved to “Parked
key tab
record lists[1].items.length = 1
record objections[0] = "But there is no money"
key up
see Too few hands at nigth
keys ctrl+u
line Too few hands at night
record lists[1].items[0].text = "Too few hands at night"

# What was hoped for at the check-in can be read back.
keys ctrl+p ctrl+p
line That we laugh
line That we are done by four
key ctrl+r
see Hopes
key esc
