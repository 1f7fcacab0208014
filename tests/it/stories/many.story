# Many candidates: the console suggests themes or a printed ballot, and the room has the whole ballot on one page.
start day 90 lang en size 120x36 screens 2 time 12:55

# A projector with small letters is reported once, whenever it appears; where big letters are used there is no need.
projector 240x67
see not Make the text on the projector
keys ctrl+n
projector 80x24
see not Make the text on the projector
projector 120x40
status Make the text on the projector larger
keys ctrl+w ctrl+w ctrl+w
see not Make the text on the projector
projector 80x24
projector 120x40
see not Make the text on the projector

# If somebody sets the clock, the console says so; the timer does not follow it.
skew 1h
status moved forward by 1 h
# A clock that is put right by a little was moved all the same, and not by nothing.
skew 30s
status moved forward by less than a minute

keys ctrl+n ctrl+n ctrl+n
paste "Too few hands\nThe phone rings\nBroken lifts\nMeetings without a point\nShort notice\nNo time to eat\nThe car is never there\nNobody reads the plan"
key enter
paste "Keys are lost\nCold food\nThe night hears nothing\nForms twice\nNo one answers\nThe bath is shut\nWrong shoes"
key enter
record lists[1].items.length = 15

# A show of hands for fifteen candidates takes long: that is said while there is time for themes, not when people wait.
see 15 items: a show of
see not The ballot has
projector 40x15
see The list takes 2 pages
projector 120x40
key ctrl+n
see not a show of
window room
size 80x24
see Too few hands
see Wrong shoes
picture many-80x24
# What does not fit on a screen of that size goes on another page, and the picture says so.
size 40x15
see 1–11 of 15
picture many-40x15
size 120x36
window console

# With two of them in one theme there are fourteen candidates, and nothing is suggested.
key ctrl+p
line 1 6 Staffing
key ctrl+n
see not Make themes first
