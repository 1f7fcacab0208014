# Topics, dots, then one after the other, five minutes each: each moves over the board as it is taken up and done.
start method lean-coffee lang en size 120x36 screens 2 time 09:58
key ctrl+n
line Too many meetings
line Who answers the phone
line The new coffee machine
line Holidays
key ctrl+n
line 2 3
line 2 3
line 2 1
key ctrl+n
key ctrl+n
# The most dots come first: it has the floor, large, and stands in the second field.
see 2. Who answers the phone
see Note · 2 ▸
see 5:00 left of 5 min
see 4 items left · 20 min
record lists[1].items[0].text = "Who answers the phone"
record lists[0].items.length = 3
window room
size 40x15
see Who answers the phone
see not Holidays
size 120x36
window console
line Nobody does after three
key ctrl+z
status a change to an item
key ctrl+y
see Note: Nobody does after three
record tables[0].rows[0].under = "Who answers the phone"
record tables[0].rows[0].cells[2].text = "Nobody does after three"
key down
see Decision · 2 ▸
line We take a week each
key down
see To do · 2 ▸
line Make a list; Kim; w49
see To do: P1 Make a list
record plans[0].under = "Who answers the phone"
window room
size 40x15
see We take a week each
see Nobody does after three
see P1
picture lean-coffee-topic-40x15
size 120x36
window console
# The minutes run out: the room reads words only; one key gives three more.
after 5m
see Time is up
window room
see not 0:00
window console
key ctrl+up
see 3:00 left of 8 min
record tables[0].rows[0].cells[1].text = "8"
# One key goes on: what was talked about is done, and the next is taken up; undo moves both back.
key ctrl+a
see 3. The new coffee machine
record lists[2].items[0].text = "Who answers the phone"
record lists[1].items[0].text = "The new coffee machine"
key ctrl+z
status which item is being discussed
see 2. Who answers the phone
record lists[1].items[0].text = "Who answers the phone"
record lists[2].items.length = 0
key ctrl+y
# A topic is added at any time, with its form of talk and its minutes.
type + Parking; round; 4
see New item: Parking · round · 4 min
key enter
record lists[0].items[2].text = "Parking"
# Its order is changed: it comes next, and has its own minutes.
keys tab 5 n enter tab
key ctrl+z
status the order of the items
key ctrl+y
key ctrl+a
see 5. Parking
see round · 4:00 left of 4 min
window room
size 40x15
see Parking
see round
size 120x36
window console
line Two places are enough
window room
size 40x15
see How we talk
see round
size 120x36
window console
# What it is can be changed as it was typed.
keys tab 5 e enter
see Parking; round; 4
key ctrl+u
line Parking by the door; groups; 6
see 5. Parking by the door
see groups · 6:00 left of 6 min
# What does not belong here waits for next time: it goes back, and the next is taken up.
key ctrl+b
see 1. Too many meetings
record lists[0].items[1].text = "Parking by the door"
record lists[0].items[1].floor = "parked"
record lists[1].items[0].text = "Too many meetings"
keys tab 4 p enter tab
see next time
# What had the floor can be read again, and nothing moves.
keys pgup pgup
see 3. The new coffee machine
record lists[1].items[0].text = "Too many meetings"
keys pgdn pgdn
see 1. Too many meetings
key ctrl+a
status No more items
# People leave the step: nothing is being talked about any more.
key ctrl+n
record lists[0].items[0].text = "Holidays"
record lists[0].items[1].text = "Parking by the door"
record lists[1].items.length = 0
record lists[2].items.length = 3
window room
see Done (3)
picture lean-coffee-board-120x36
size 40x15
key ctrl+n
window console
size 120x36
see P1 Make a list
see For the next meeting
see Parking by the door
see Holidays
keys ctrl+n ctrl+n
record ended = "10:03"
