# Counting slips strictly: what does not count stays readable, blank ones are handed in, and a sum that does not agree is
# nobody's fault.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+g ctrl+u
line 7
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
line Cold coffee
line Long days
line 1 3 Staff
record themes[0].letter = "A"
key ctrl+n
see Blank: 0

# Labels without spaces, where they can be nothing else.
line 2A3
line AA4
see Slip 3 of 7

# A slip with a dot too many stays readable; the next key begins another.
line 2 3 4 4
status “2 3 4 4” does not count. 4 dots, but everyone has 3. Correct the line. Or press Enter again to count it as invalid.
type 4
see not 2 3 4 4
key enter
see Slip 4 of 7
# Mended instead: the line stays.
line 2 3 4 4
keys backspace backspace enter
see Slip 5 of 7
# Handed in as it is.
line 9 9
status “9 9” does not count
key enter
status Noted as invalid
see Slip 6 of 7
line 0
see Slip 7 of 7
see not All slips are in
record votes[0].slips = 6
record votes[0].blank = 1
record votes[0].refused = 1
record votes[0].counted = 10

# No number but a plain one.
line +3
see 7 of 7 slips
see All slips are in. Ctrl+O closes the vote.
line 1.5
status “1.5” does not count
key ctrl+u

# One slip more than there are people is told at once, and again before the result.
line 2
status 8 slips, 7 people: has someone arrived? Ctrl+G
key ctrl+o
status 8 slips, 7 people: has someone arrived? Ctrl+G. To close it anyway, press the same key again.
record votes[0].closed = false
# Somebody has come: the vote counts the people who are here.
keys ctrl+g ctrl+u
line 8
record votes[0].people = 8
record votes[0].possible = 24
key ctrl+o
record votes[0].closed = true
status 12 of 24 dots counted
# Nobody has, and it is closed all the same.
keys ctrl+z ctrl+z
key ctrl+n
status 8 slips, 7 people
record votes[0].closed = false
key ctrl+n
record votes[0].closed = true

# What is removed now keeps its dots in the record, so that the sums agree.
keys ctrl+o tab 4 d enter tab
record votes[0].removed[0].text = "Long days"
record votes[0].removed[0].dots = 3
record votes[0].counted = 12
