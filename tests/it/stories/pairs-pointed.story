# While all pairs talk, Enter does what is pointed at.
start new lang en size 80x24 screens 1 time 08:31
key 5
keys enter 2 0
key enter
key ctrl+o
see In pairs
key enter
status all pairs
keys tab F 2 x enter
see Erase for good
keys F 2 enter
record question = "▮▮▮"
