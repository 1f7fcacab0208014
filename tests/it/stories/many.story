# Many candidates: themes or a printed ballot are proposed, and the room has the whole ballot on one page.
start day 90 lang en size 120x36 screens 2 time 12:55

# A projector with small letters is told of once, whenever it comes; where the items grow there is no need.
projector 240x67
see not Enlarge the letters
keys ctrl+n
projector 80x24
see not Enlarge the letters
projector 120x40
status Enlarge the letters on the wall
keys ctrl+w ctrl+w ctrl+w
see not Enlarge the letters
projector 80x24
projector 120x40
see not Enlarge the letters

# A clock that somebody set is told; the timer does not follow it.
skew 1h
status 60 min

keys ctrl+n ctrl+n ctrl+n
paste "Too few hands\nThe phone rings\nBroken lifts\nMeetings without a point\nShort notice\nNo time to eat\nThe car is never there\nNobody reads the plan"
key enter
paste "Keys are lost\nCold food\nThe night hears nothing\nForms twice\nNo one answers\nThe bath is shut\nWrong shoes"
key enter
record lists[1].items.length = 15

# Fifteen candidates by hands take long.
key ctrl+n
see 15 lines
see Make themes first, or print the
window room
size 80x24
see Too few hands
see Wrong shoes
picture many-80x24
# What no screen of that size can hold goes on another page, and is said to.
size 40x15
see 1–11 of 15
picture many-40x15
size 120x36
window console

# With two of them under one name there are fourteen, and nothing is proposed.
key ctrl+p
line 1 6 Staffing
key ctrl+n
see not Make themes first
