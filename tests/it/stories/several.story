# Several labels before one letter: all of them are acted on, or none is; what is said before Enter is what is done.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
# Nothing is said yet, so nothing was said again, and there is nothing to save.
key ctrl+d
status Nothing has been said yet. Type a line first.
line Too few hands
line The phone rings
line Cold coffee
type Long days
key ctrl+d
status Nothing similar has been said yet. Press Enter to save it.
keys enter tab

# Said again: all of them.
type 1 3 a
see 1 Too few hands · 3 Cold coffee
key enter
record lists[1].items[0].again = 1
record lists[1].items[1].again = 0
record lists[1].items[2].again = 1
key ctrl+z
record lists[1].items[0].again = 0
record lists[1].items[2].again = 0

# What asks for words, or shows a thing, goes one at a time; that is said before Enter, and nothing is done at it.
type 1 3 e
see One at a time: type just one of them.
key enter
status One at a time: type just one of them.
see 1 3 e
keys ctrl+u
type 1 3 b
status One at a time
see not in large type
keys ctrl+u

# What an act cannot be done with, or what names nothing, is said before Enter as it is at it.
type 2 m
see Type at least two numbers
keys ctrl+u
type m
see Type a number first
key enter
status Type a number first
keys ctrl+u
type F1 a
see That cannot be done with this.
key enter
status That cannot be done with this.
see F1 a
keys ctrl+u down
type m
see Type at least two numbers
key enter
status Type at least two numbers
keys ctrl+u esc

# A text of the workshop's own is removed with its words said, and by itself.
type F3 1 d
see One at a time
key enter
status One at a time
record lists[1].items.length = 4
keys ctrl+u
type B1
see ← B1 is not here
type " d"
see There is no “B1” here. Use a number or letter from the list.
key enter
status There is no “B1” here.
see B1 d
keys ctrl+u tab
type But who pays?
key ctrl+b
key tab
type B1 d
see B1 But who pays?
key enter
status Removed: B1 But who pays?
key ctrl+z
key tab

# Links are read back with the sign of their list; taken away, that is said.
keys ctrl+n
line 1 2 2
keys ctrl+o ctrl+n ctrl+n ctrl+n
line A calm handover
keys ctrl+n
line 1 1
keys ctrl+o ctrl+n
type -2 +1 Hands
see New island: Hands ← -2 +1
key enter
status New island: Hands ← -2 +1
line The phone
type 2 -2 -1
see To island 2 The phone ← -2 -1
key enter
record islands[1].links.length = 2
type 2 -2
see Off island 2 The phone: -2
key enter
status Off island 2 The phone: -2
record islands[1].links.length = 1
type 2 -2 -1
see To island 2 The phone ← -2 · Off island 2 The phone: -1
key enter
record islands[1].links[0] = "The phone rings"
# Islands rest together, and wake.
keys tab 1 space 2 space r enter
record islands[0].resting = true
record islands[1].resting = true
keys 1 space 2 r enter
record islands[0].resting = false
record islands[1].resting = false
type 1 2 k
see One at a time
key enter
status One at a time
keys ctrl+u tab

# Plans: their status and what the room agreed on, together.
keys ctrl+n
line A floating colleague; Four weeks; Unit head; Ask; v21
line A call list; Two weeks; All; Write it; v22
key tab
type P1 P2 s
see 1 not started · 2 under way · 3 done · 4 on hold · 5 dropped
key enter
status Type s and a digit
see P1 P2 s
type 2
see Enter: under way – P1 A floating colleague
key enter
record plans[0].status = "started"
record plans[1].status = "started"
type P1 P2 a
key enter
record plans[0].agreed = true
record plans[1].agreed = true
type P1 P2 l
see One at a time
keys ctrl+u
type P2 1 a
see That cannot be done with this.
key enter
record plans[1].agreed = true
see P2 1 a
keys ctrl+u
