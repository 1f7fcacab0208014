# One mirrored screen, two hours, and a facilitator who has never used the program: it says where a line goes, and shows
# nothing private before a warning.
start day 120 lang en size 80x24 screens 1 time 12:55
see Ctrl+N starts the day.
key ctrl+n

# The question is reworded only on purpose, and the console says that it can be.
see Type the question again
line What would give us more time with the residents?
record question = "What would give us more time with the residents?"
key ctrl+z
status Undone

# The panes and the script come after a warning that names a key which works while writing.
key ctrl+w
status Everyone will see
see not Script – everyone sees this
key ctrl+w
see Script – everyone sees this
key ctrl+w
see not Script – everyone sees this
see Welcome!
key ctrl+s
key ctrl+q
status Press Ctrl+Q again
key ctrl+n

# On time: the room may know that at once.
key ctrl+n
key ctrl+n
key ctrl+l
status You are not late

# A list from a mail, with its own numbers; a full stop blanks the wall, but within a line it is a full stop.
paste "1. Too few hands\n2. Nobody reads mail\n3. 3.5 hours of meetings a week"
see Without “1.” and the like
key enter
record lists[1].items[0].text = "Too few hands"
record lists[1].items[1].text = "Nobody reads mail"
record lists[1].items[2].text = "3.5 hours of meetings a week"
key .
see not Too few hands
key .
see Too few hands
line No time.
record lists[1].items[3].text = "No time."

# How to type dots is said where they are typed.
key ctrl+n
see per line: 2 3 3
line 1 1 2
line 9 9
status There is no
keys ctrl+u ctrl+a
see Item, then dots

# The day goes on from an open vote once the room has seen its result.
key ctrl+n
see Bottom list
key ctrl+n
see not Bottom list

# Islands: choosing and planning are one step here, so a line counts people, or is a plan of the island that it names.
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Hands
line Mail
key ctrl+n
see WHAT · Hands
line 1 9 Kari
record islands[0].people = 9
record islands[0].keeper = "Kari"
record plans.length = 0
line Float; Try it; Kari + Ola; Ask; 20/5
key ctrl+a
see WHAT · Mail
line One mail a week; On Fridays
record plans.length = 2

# The report: the room sees the first plan. What is added to it goes where it was opened; what is only typed goes over
# nothing.
key ctrl+n
see Float
key down
key up
key ctrl+u
line A floating colleague
record plans[0].what = "A floating colleague"
record plans.length = 2

# A clicker turns to the next plan, and only after the last one to what comes next.
key pgdn
see One mail a week
see not Next up
key pgdn
see Next up
