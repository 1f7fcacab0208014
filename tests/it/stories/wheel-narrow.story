# The same on a small screen that all see: a line, a month that is gone to, who, and how full each month is.
start new lang en size 40x15 screens 1 time 12:40
key n
key pgup
press right until Annual wheel
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
see What is fixed already?
type 8-6 Board meeting; the board
see New: August–June
key enter
see Jun 1  Board meeting
line 8
key ctrl+o
line Start of the year
see Start of the year
key down
line Study day; training
line 12 Carols
line 1 Report to the council; report; the head; 20/1
line 0 Every sixth week: joint meeting
picture wheel-mirrored-40x15
# The next steps: in pairs, themes, and who looks after each.
keys ctrl+n ctrl+n
see Themes
key ctrl+n
see 2 Start of… ▸
line the head
# Whose place is taken is seen, and who takes it stands in the line.
type 2 the teachers of the fifth year
see Instead of the head
key ctrl+u
line nobody yet
key ctrl+n
see Where is the year too full?
picture wheel-load-mirrored-40x15
key ctrl+n
see Who keeps the wheel alive
record tables[0].rows[0].cells[3].text = "the board"
