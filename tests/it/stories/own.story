# The workshop's own texts may name somebody too, and so may a half-typed line: all of it can be struck.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n
see Opening
line How do we get through the night without Berit?
record question = "How do we get through the night without Berit?"
window room
size 40x15
see without Berit
size 120x36
window console
# While pointing, these texts have labels. F is for field, in every step.
see not F2
key tab
see F2
see x  Erase
keys F 2 x enter
see Erase for good
see without Berit
keys F 2 enter
status Erased for good
record question = "▮▮▮"
see not Berit
see not F2
window room
size 40x15
see Opening
see not Berit
see not ▮▮▮
size 120x36
window console
keys ctrl+z ctrl+z
see not Berit
keys tab

# From any other step as well; and the file's name came from the title.
keys ctrl+n ctrl+n
key tab
keys F 9 x enter
status There is no
keys ctrl+u F 1 x enter F 1 enter
status Rename the file
record title = "▮▮▮"
window room
see not ▮▮▮
window console

# What is struck may be half typed in another step.
key tab
type Berit of room four again
key ctrl+n
see not Berit
key ctrl+p
see Berit of room four again
key enter
type but Berit of room four again
key ctrl+n
keys ctrl+p
see but Berit of room four
keys tab 1 x enter 1 enter
status Erased for good
see not Berit
key tab
see but ▮▮▮
keys ctrl+u

# The half-typed line itself has no label.
type Kari in bed three
keys tab x enter
see Kari in bed three
key esc
key tab
see Kari in bed three
keys tab x enter x enter
status Erased for good
see not Kari
key tab
see not Kari
