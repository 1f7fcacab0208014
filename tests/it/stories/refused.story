# A slip that was refused waits only in its own line: what else goes through the line is no slip, and what is undone or
# counted another way leaves nothing behind that settles the next.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
line Cold coffee
key ctrl+n
line 1 1
line 9 9
status “9 9” does not count

# A wording that is opened to be changed stays whole.
keys tab 2 e enter
type " so"
see The phone rings so
keys backspace backspace backspace enter
see 9 9
# The slip is still there, and is read again.
key enter
status “9 9” does not count
record votes[0].refused = 0

# Pasted into, it is another slip.
paste "2 3"
key enter
record votes[0].refused = 0
record votes[0].slips = 2
record votes[0].counted = 4

# Text that was typed while pointing goes behind it: it is no slip, and no key takes it away.
line 9 9
keys tab
type Anna has something to say
key enter
see 9 9 Anna has something to say
type s
see 9 9 Anna has something to says
keys ctrl+u
line 9 9
status “9 9” does not count
keys tab
type Anna has something to say
keys enter enter
record votes[0].refused = 0
see 9 9 Anna has something to say
keys ctrl+u

# Undone and done again meanwhile: the line is read anew.
line 9 9
keys ctrl+z ctrl+y enter
status “9 9” does not count
record votes[0].refused = 0
# Counted another way: what is no sum is refused, and is no slip afterwards.
keys ctrl+a ctrl+a ctrl+a enter
status “9 9” does not count
record votes[0].refused = 0
# It still stands there until the next begins.
type 3
see not 9 93
keys ctrl+u

# It is not taken along into another step and back, not even behind a prompt.
line 9 9
status “9 9” does not count
keys ctrl+p ctrl+n
see Critique: dots
type 1
see not 9 91
keys ctrl+u
line 9 9
keys tab 2 e enter
see New wording for 2
keys ctrl+p ctrl+n esc
see Critique: dots
type 1
see not 9 91
keys ctrl+u

# A slip that was entered otherwise than the first time is no longer waited for once the one before it is undone.
key ctrl+d
see Recount: 1 of 2
line 1 1
see Recount: 2 of 2
line 3
status Slip 2: first 2 3, now 3.
key ctrl+z
see Recount: 1 of 2
line 3
status Slip 1: first 1 1, now 3.
record votes[0].settled = 0
# Nor once the slips are left and taken up again.
keys ctrl+d ctrl+d
line 3
status Slip 1: first 1 1, now 3.
keys ctrl+g ctrl+u
line 30
line 3
status Slip 1: first 1 1, now 3.
record votes[0].settled = 0
line 3
record votes[0].settled = 1
