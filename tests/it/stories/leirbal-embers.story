# What people take along is kept only if that was chosen before the day, and only when the fire is out.
start new lang en size 120x36 screens 2 time 09:52
key n
key pgup
press right until Campfire
see Campfire
see We take with us
keys down down down down down down down
see What each person takes with them, at most 60 characters, no names
key right
see ← kept →
size 40x15
picture leirbal-embers-form-40x15
size 120x36
key ctrl+n
keys pgdn
see By the fire
# Where it is promised that what is said stays among them, everybody hears what does not, at its beginning and at its end.
key pgdn
see Only what
window room
see Only what we take
picture leirbal-embers-promised-120x36
size 40x15
see Only what
picture leirbal-embers-promised-40x15
size 120x36
window console
keys pgdn pgdn pgdn pgdn pgdn
see Nothing is written down
window room
see not written down
window console
key pgdn
# Where people say what they take along, everybody is told that it is typed, and nobody that it is not.
see Afterwards we write it down
see Everyone types when the day
see not Nothing is written down
type M
status Everyone types when the day
window room
see Afterwards we each write one line
picture leirbal-embers-said-120x36
size 40x15
see Afterwards we each write
picture leirbal-embers-said-40x15
size 120x36
window console
key pgdn
see Putting out the fire
see Only what
see not Nothing is written down
type M
status Everyone types when the day
window room
see Only what we take
size 40x15
picture leirbal-embers-out-40x15
size 120x36
window console
key pgdn
see not Putting out the fire
see Enter: type what each person takes with them.
# An end that is taken back makes no step one that was left out.
key pgup
see Putting out the fire
see not – 10
keys ctrl+k
type agenda
key enter
see not – 10
key esc
key pgdn
see not – 10
see Enter: type what each person takes with them.
window room
see not take with us
window console
key enter
see if the computer stops before
picture leirbal-embers-typed-120x36
size 80x24
see if the computer stops before
size 120x36
line Somebody will listen
see not Somebody
record embers.length = 0
line Courage
paste "To ask sooner\nrather than later"
key enter
# What is too long stays in the line.
line This line is a good deal longer than anything that fits into sixty letters
status too long
key ctrl+u
# One press of Esc loses nothing.
key esc
see The same key once more throws away
type X
see not The same key once more
key ctrl+u
window room
see not Courage
window console
# Nor does one press of Enter close the list for those who have not written yet, or one of Ctrl+Q lose it.
key enter
see Enter once more closes the list
key ctrl+q
see The same key once more throws away
type X
key ctrl+u
record embers.length = 0
keys enter enter
record embers.length = 3
# The end can no longer be taken back; what was kept would go instead.
see not Ctrl+T
see not Ctrl+Z
key ctrl+t
status The day is over. The list is closed and cannot be opened again.
key pgup
status The list is closed
record embers.length = 3
key ctrl+k
type go on today
see not Go on today
key esc
record embers[2] = "Somebody will listen"
record embers[0] = "To ask sooner rather than later"
see Courage
see What we take with us
see not Enter: type what
window room
see not Courage
window console
# It cannot be taken back: a second list would leave the words of the first in the file.
key ctrl+z
record embers.length = 3
# A name is struck for good; nothing more can be typed then.
key tab
keys F 1 5 x enter
see Erase for good
keys F 1 5 enter
status Erased for good
record embers[0] = "▮▮▮"
see not To ask sooner
key tab
keys pgdn enter
see not I take with me
