# A cell that is opened to be changed holds words that are stored: what is struck then is the plan, not the line alone.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Handover
key ctrl+n
line Berit floats; try it; Kari; Ask; v49
record plans[0].what = "Berit floats"
see all filled in
keys tab P 1 e enter
type " at night"
keys tab x enter
see Type P1 again
keys P 1 enter
status for good
record plans[0].what = "▮▮▮"
see not Berit
see not all filled in
key tab
see not Berit

# What is half typed and stored nowhere is struck by itself.
keys ctrl+u
type Anna at night
keys tab x enter
see Type x again
keys x enter
see not Anna
record plans.length = 1
