# An empty cell pushes nothing out of the next ones.
start method two-tables lang en size 120x36 time 09:50
keys ctrl+n
line The yard
key ctrl+n
see Deeds
line Meet;;Bo;20/5
record plans.length = 0
see ▸ Meet;;Bo;20/5
key ctrl+u
line Meet;;20/5;;
record plans[0].what = "Meet"
record plans[0].due = "2027-05-20"
