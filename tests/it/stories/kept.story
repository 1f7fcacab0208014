# The second window shows what the console says it shows: whatever an act changes on the wall is stored.
start day 90 lang en size 120x36 screens 2 time 12:55
projector 40x15
keys ctrl+n ctrl+n ctrl+n ctrl+n
paste "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\nEleven\nTwelve"
key enter

# After paging back, what is pasted shows at once.
keys pgup pgup
window room
size 40x15
see One
see not Twelve
size 120x36
window console
paste "Thirteen\nFourteen"
key enter
window room
size 40x15
see Fourteen
size 120x36
window console

# The second page of a ballot: when the vote opens, both windows go back to the first.
keys ctrl+n pgdn
see page 2/2
key ctrl+o
see page 1/2
window room
size 40x15
see Two
see not Fourteen
size 120x36
window console

# A pasted wish belongs to the next entry, as a typed one does; and so do several.
line 1 2 3
keys ctrl+o ctrl+n
line A wish for one
paste "A wish for two"
key enter
record wishes[0].wish = "A wish for one"
record wishes[0].of = "One"
record wishes[1].of = "Two"
paste "A wish for three\nAnother one"
key enter
paste "A wish too many"
keys ctrl+u
record wishes.length = 4

# A plan is taken back: the room sees the one before it, as the facilitator does.
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Handover
key ctrl+n
line Ten minutes at each shift; standing; Kari
line One board
key ctrl+z
window room
size 40x15
see Ten minutes at each shift
