# A clicker's key for an empty picture, pressed while the facilitator writes, becomes no line; and Caps Lock is told.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands

# Its `b` alone in the line, and then a key that a clicker has: the wall is empty, the line too, and no page is turned.
keys b pgdn
see Everyone sees: nothing
see not Next up
keys b b
see not Everyone sees: nothing
keys b pgup
see Everyone sees: nothing
keys b pgdn
record lists[1].items.length = 1

# On an empty picture the keys that turn a page only show it again: nobody sees what they would turn. So it is where the
# next press would show the next step's name, or go there.
keys b pgdn
see Everyone sees: nothing
window room
key pgdn
see Too few hands
see not Next up
key pgdn
see Next up
keys b pgdn
see not Next up
key pgdn
see Next up
keys b pgdn pgup
see Next up
key pgup
see not Next up
see Too few hands
window console

# With anything else, it is text.
keys b enter
record lists[1].items[1].text = "b"
type bed
keys pgdn
see bed
keys enter
record lists[1].items[2].text = "bed"

# Caps Lock is told, and capitals stay as they are.
type dEN NYA
see Is Caps Lock on?
keys ctrl+u
key tab
type 1 D
see Is Caps Lock on?
keys ctrl+u tab
line IT
record lists[1].items[3].text = "IT"
