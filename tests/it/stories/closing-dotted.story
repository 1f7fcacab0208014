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
size 120x36
window console
# Nothing is written down where the line would be on no screen, and labels are those of what is read aloud.
see Nothing is written down in this step
line A fourth one
status Nothing is written down
see not 4  A fourth one
key ctrl+u
key tab
see 3  The third one said
# A number that nothing has is no hint.
type 99
see then Enter. Tab: write.
keys ctrl+u 3 d enter
see not 3  The third one said
key ctrl+z
see The third one said
# Once a later step has filled another list, it is that one.
key tab
keys ctrl+z ctrl+z
press ctrl+n until Vision ▸
line A room with a door
key backtab
line 7
keys ctrl+n
see 1  A room with a door
see not The third one said
