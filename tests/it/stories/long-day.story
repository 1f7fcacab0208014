# A whole day: lines written in a break, in groups and in plenum; many candidates; a meeting that is moved.
start day 450 lang en size 200x50 screens 2 time 08:25
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
paste "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\nEleven\nTwelve\nThirteen\nFourteen\nFifteen"
see 15 lines become items
key enter
record lists[1].items.length = 15

# Said over coffee: it goes into the list of the step before.
keys ctrl+n ctrl+n
see the break
line Sixteen, said over coffee
record lists[1].items.length = 16
record lists[1].items[15].text = "Sixteen, said over coffee"

# Over fourteen candidates: hands would take long, and only the facilitator is told what to do instead, before the vote.
key ctrl+p
see 16 items: a show of hands would take about
window room
size 80x24
see not Make themes first
size 200x50
window console
line 1 2 3 Numbers
see not items: a show of hands
key ctrl+n
key ctrl+n
line A A 4
keys ctrl+n ctrl+n

# In groups of three, then of four; a group's line has the group's number.
see Group 1
key tab
type 3 g
see Enter: Size of groups – 3
key enter
see groups of up to 3: count off 1–8
# What is no number of people is refused, not taken for four.
type C g
see Type how many, for example 4 g
key enter
status Type how many, for example 4 g
keys ctrl+u
type 3 5 g
key enter
status Type how many, for example 4 g
keys ctrl+u
see groups of up to 3
keys 4 g enter tab
see count off 1–6
line We say nothing to each other
key ctrl+a
line We never ask why
keys up
line We are too nice
record lists[2].items[0].group = 1
record lists[2].items[1].group = 2
record lists[2].items[2].group = 1
key ctrl+n
window room
size 40x15
see We say nothing to each other
see We never ask why
see We are too nice
size 200x50
window console
keys ctrl+a ctrl+a
line And we three
record lists[2].items[3].group = 3
window room
size 40x15
see And we three
