# Two tables of action plans in one method, whose columns have the same names in its file: each step has its own.
start method two-tables lang en size 120x36 time 09:50
keys ctrl+n
line The yard
keys ctrl+n ctrl+n
see Asks
line A new fence
line The council
window room
see A new fence
window console
keys ctrl+p
see Deeds
line Paint the shed
see P2
line Kim
line week 20
see not That is no longer there
line Sow grass
window room
see Sow grass
window console

# Its rows are its own, and so is the plan that a number means.
see not A new fence
keys tab
line P2 s2
see all filled in  under way

# The wall has the heads of the columns: this table has no date, and that one has another name for it.
line P3 s 2
window room
see How far
see Ready
see not By when
window console
keys ctrl+n
window room
see Asked of
see not By when
see not Ready
window console
saved
record plans.length = 3
record plans[0].what = "Paint the shed"
record plans[0].who[0] = "Kim"
record plans[0].status = "started"
record plans[1].what = "Sow grass"
record plans[1].who.length = 0
record plans[1].status = "started"
record plans[2].what = "A new fence"
record plans[2].who[0] = "The council"
record plans[2].status = "not-started"
