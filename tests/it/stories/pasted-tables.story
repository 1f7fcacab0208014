# Tables as others made them: marks in the words of a cell, a list with numbers.
start new lang en size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Follow-up
keys ctrl+n ctrl+n
paste "What\tWho\n\"Hi\" to all\tBo\nThe \"no\"\tPer"
see 2 lines
key enter
record plans.length = 2
record plans[0].what = "\"Hi\" to all"
record plans[0].who = ["Bo"]

# A mark that goes is said.
paste "What\tWho\n1. Stools\tAnn\n2. Benches\tBo"
see Without “1.” and the like
key esc
