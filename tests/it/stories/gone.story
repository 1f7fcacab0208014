# What was removed, taken back, merged, dissolved or cleared is on no wall, but its words are still in the files: it can
# be struck, and so can a line of another list.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands at night
line Berit says no
line Berit of room four
line Nobody waits for Berit
line The phone rings all the time
line 1 5 Staffing with Berit

# Removed: 2 points at nothing any more, but can be struck.
keys tab 2 d enter
record lists[1].items.length = 4
keys 2 b enter
status There is no
keys ctrl+u 2 x enter
see Erase for good
see Berit says no
keys 2 enter
status Erased for good

# Taken back: only redo brings it back, and then it is struck.
keys tab
line Berit was late
key ctrl+z
status Undone
keys tab 6 x enter
see Berit was late
keys 6 enter
status Erased for good
key ctrl+y
see not Berit was late
keys ctrl+z

# Merged into another: only its own words are struck.
keys 1 space 3 m enter
record lists[1].items[0].wordings[0] = "Berit of room four"
keys 3 x enter
see Berit of room four
see not 1  Too few hands at night
keys 3 enter
status Erased for good
record lists[1].items[0].text = "Too few hands at night"
record lists[1].items[0].wordings[0] = "▮▮▮"

# A dissolved theme.
keys A space d enter
record themes.length = 0
keys A space x enter
see Staffing with Berit
keys A enter
status Erased for good

# A cleared text, and a line of another list than the step's.
keys ctrl+p ctrl+p ctrl+p
line How do we get through the night without Berit?
keys tab F 2 d enter
status Removed: F2 How do we get
record question = ""
keys F 2 x enter
see without Berit
keys F 2 enter
status Erased for good
keys 4 x enter
see Nobody waits for Berit
keys 4 enter
status Erased for good
keys 9 9 x
see There is no
key enter
status There is no
