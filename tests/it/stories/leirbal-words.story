# Ten words stand on the wall; each can be another before the day, and by the fire a word is taken by hand alone.
start new lang en size 120x36 screens 2 time 09:52
key n
key pgup
press right until Campfire with ten words
see Campfire with ten words
key down
see Which word brings back a day at work?
# The words are proposed, and what is typed changes one of them.
key down
see Laughter, Trust, Pride, Breathing space
see out, Turning point
see Name no case and no person: this is kept.
type , Kari
key ctrl+n
see Type 2–10 words of at most 16 characters.
key ctrl+u
type Laughter, Trust, Pride, Breathing space, Thank you, Uphill, Mistake, Overload, Left out, Berit
see out, Berit
size 40x15
picture leirbal-words-form-40x15
size 120x36
key ctrl+n
record lists[0].items[0].text = "Laughter"
record lists[0].items[9].text = "Berit"
# A name is struck as everywhere, before it and after it.
key tab
keys 1 0 x enter
see Erase for good
keys 1 0 enter
status Erased for good
record lists[0].items.length = 10
record lists[0].items[9].text = "▮▮▮"
key tab
keys ctrl+n
see By the fire
window room
see not Laughter
window console
key pgdn
see Whoever has the card speaks
keys pgdn
see Lighting the fire
window room
see Laughter
see not ▮▮▮
size 40x15
picture leirbal-words-40x15
window console
size 120x36
key pgdn
see Whoever has the card speaks.
see 6 in the circle: 3 min 40 s each
window room
picture leirbal-words-120x36
window console
# Nothing marks a word as taken.
type 3
status Nothing is written down in this method.
key tab
status Nothing is written down in this method.
keys pgdn pgdn
window room
see What runs through our stories?
see not Laughter
window console
keys pgdn pgdn pgdn
record method.id = "leirbal-word-wall"
record lists[0].items.length = 10
record lists[0].items[0].text = "Laughter"
key tab
keys 2 x enter
keys 2 enter
record lists[0].items[1].text = "▮▮▮"
