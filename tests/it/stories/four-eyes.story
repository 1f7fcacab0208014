# A second person enters the slips again: slip by slip, and what differs is settled with the paper at hand. When the day
# ends, nobody can read a slip out of the record.
start day 90 lang en size 40x15 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
line Cold coffee
keys ctrl+n
# Nothing to count again yet.
key ctrl+d
status No dots are counted yet
line 1 1 2
line 2
line 3 3
line 1 2
line 2 3
line 0
line 1 1
see Slip 8 of 24
key ctrl+d
see Recount: 1 of 7
line 2 1 1
see Recount: 2 of 7
# The paper says 2, as it did the first time.
line 3
status Slip 2: first 2, now 3.
see Recount: 2 of 7
line 2
see Recount: 3 of 7
line 33
status “33” does not count
line 3 3
# Here the first entry was wrong: what is typed twice counts.
line 1 3
status Slip 4: first 1 2, now 1 3.
line 3 1
see Recount: 5 of 7
record votes[0].settled = 1
# Undo takes back the last one, as everywhere.
key ctrl+z
record votes[0].settled = 0
see Recount: 4 of 7
line 1 3
line 1 3
line 2 3
line 1
status Slip 6: first blank, now 1.
line 0
line 1 1
status All 7 slips have been counted twice; 1 differed and was settled.
record votes[0].counted_again = 7
record votes[0].sums[0].dots = 5
record votes[0].spread.length = 0

# Off again with the same key; the vote closes as ever.
key ctrl+d
see Slip 8 of 24
key ctrl+o
record votes[0].closed = true
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
record ended = "12:55"
record votes[0].slips = 7
record votes[0].blank = 1
record votes[0].counted_again = 7
record votes[0].settled = 1
record votes[0].spread[0].slips = [1, 2]
record votes[0].spread[0].text = "Too few hands"
# Undo does not reach behind that.
key ctrl+z
status There is nothing more to undo
record ended = "12:55"
