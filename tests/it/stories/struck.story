# Somebody named a person: the line's words are gone for good, and what is left cannot be read or voted on.
start day 90 lang en size 80x24 screens 2 time 13:00
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too little time
line Anna in room four shouts
line Nobody decides
see 3 items
keys tab 2 x enter
see Anna in room four

# While the facilitator confirms, the room cannot read the words. Enter alone strikes nothing, and neither does another label.
window room
see Nobody decides
see not Anna
window console
keys enter 3 enter
record lists[1].items[1].text = "Anna in room four shouts"
window room
see not Anna

# If the label is not typed again, the words come back.
window console
key esc
window room
see Anna in room four
window console
keys 2 x enter
see Type 2 again
keys 2 enter
status for good
record lists[1].items[1].text = "▮▮▮"
window room
see Too little time
see not Anna
see not ▮▮▮
window console
see not Anna
# Neither is it counted.
see 2 items
# Undo cannot bring the words back.
keys ctrl+z
see not Anna
key ctrl+y
key ctrl+n
window room
see Nobody decides
see not ▮▮▮
