# What is at hand while one writes, on the narrowest screen too: read back, count again, mend, park afterwards, ask for help.
start day 90 lang en size 40x15 screens 1 time 12:55
see Ctrl+N  Go on
keys ctrl+n ctrl+n
line That we laugh

# Hopes are read back in the same step.
keys ctrl+r
see Hopes
keys 5
see That we laugh
see not 1 of 12
keys ctrl+n ctrl+n
see Ctrl+N  Go on

# In an empty line: nothing said yet, the last line again, the last line mended, help.
key ctrl+d
status Nothing has been said yet
line Too few hands at night in the corridor
key ctrl+d
status Noted
record lists[1].items[0].again = 1
key up
see New wording
type " of ward two"
see of ward two
key enter
record lists[1].items[0].text = "Too few hands at night in the corridor of ward two"
key ?
see Keys
see not Too few
key esc

# It was a "but".
keys tab 1 p enter
status Parked
record objections[0] = "Too few hands at night in the corridor of ward two"
record lists[1].items.length = 0
keys tab
line But who pays?
keys tab B 1 e enter
see But who pays?
type " For all of it?"
see or all of it?
keys enter

# A notice that covers more than its own row is marked.
keys ctrl+z ctrl+z
keys tab 9 d enter
see line 11 …
