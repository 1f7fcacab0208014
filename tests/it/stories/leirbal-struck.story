# A name in the question or the title of a campfire can be struck before it and after it, though nothing is written down.
start new lang en size 120x36 screens 2 time 09:52
key n
key pgup
press right until Campfire
see Campfire
key down
type Why did Berit go?
key down
type For Anna
key ctrl+n
see Berit
key tab
see F2
keys F 2 x enter
see Erase for good
keys F 2 enter
status Erased for good
see not Berit
record question = "▮▮▮"
key tab
key ctrl+n
see By the fire
key tab
status Nothing is written down in this method.
keys pgdn pgdn pgdn pgdn pgdn pgdn pgdn pgdn
see Putting out the fire
key pgdn
key tab
keys F 1 x enter
see Erase for good
keys F 1 enter
status Erased for good
see not Anna
record title = "▮▮▮"
