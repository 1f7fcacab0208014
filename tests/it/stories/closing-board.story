# A closing over a board without dots says above the lines what the room is told.
start new lang en size 120x36 screens 2 time 08:50
key n
key pgup
press right until SWOT
key enter
type Where do we stand?
keys enter enter enter enter ctrl+u
type 10.30
see Action plan
keys ctrl+n
see SWOT
at 09:00
keys ctrl+n ctrl+n ctrl+n
see Strengths ▸
line Good voices
line Warm hall
key backtab
line 7
keys ctrl+n
see What we have so far
window room
see Time is nearly up
see Good voices
size 40x15
see Good voices
picture closing-board-40x15
size 200x60
see Good voices
picture closing-board-200x60
