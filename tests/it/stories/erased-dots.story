# A line that was erased before the dots is on no wall: a dot on it is refused, as one on a number that nobody has. One that
# was erased after the dots keeps those that it got, also when somebody enters the slips again.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Said in anger
line The phone rings
line Cold coffee
keys tab 1 x enter 1 enter
status for good
key tab
key ctrl+n
line 1 1 2
status “1 1 2” does not count. There is no “1” here
key ctrl+u
line 2 2 3
line 3
record votes[0].removed = []
record votes[0].counted = 4
# By hand and from the wall too.
keys ctrl+a
line 1 4
status There is no “1” here
key ctrl+u
keys ctrl+a ctrl+a
# Erased with its dots: they are told, and whoever enters the slips again finds them on the paper.
keys tab 2 x enter 2 enter
key tab
record votes[0].removed[0].dots = 2
line 2 3
status There is no “2” here
key ctrl+u
key ctrl+d
line 2 2 3
see Recount: 2 of 2
record votes[0].removed[0].dots = 2
