# The closing shows what was dotted, most dots first, on the wall and on the console; without dots, the newest lines.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line Too many meetings
key backtab
line 7
keys ctrl+n
see What we have so far
see 2  Too many meetings
window room
see 2  Too many meetings
see Time is nearly up
window console
keys ctrl+z ctrl+z
key backtab
line 5 3 7
keys ctrl+n
line The first one said
line The second one said
line The third one said
key backtab
line dots
keys ctrl+n
line 2
line 2
line 3
key ctrl+o
key backtab
line 7
keys ctrl+n
see What we have so far
picture closing-dotted-console-120x36
window room
see Time is nearly up
picture closing-dotted-120x36
size 40x15
picture closing-dotted-40x15
