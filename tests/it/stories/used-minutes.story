# From two finished days on, the plan of a day that has not begun says how long its steps took with about as many people.
start new lang sv size 120x36 screens 2 time 08:00
key 5
keys enter 9 enter
after 400s
key pgdn
record ended = "08:06"
restart
key 5
keys enter 1 1 enter
after 520s
key pgdn
restart
key 5
keys enter
keys 1 0
keys down down down ctrl+u
type 30/11

key ctrl+n
key ctrl+e
see 8 min med 10 personer
size 80x24
see 8 min med 10 personer
picture used-minutes-80x24
size 40x15
see not med 10 personer
