# What was typed is said back in full where there is room; what is typed while pointing is read as any line; numbers that stood once name nothing new.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n

# Nothing is there to take away, so the hint names nothing.
keys tab
see not then Enter
keys tab
line Too few hands at night
line The phone rings all the time
line Nobody knows who decides
keys tab
see Remove 3: type 3 d, then Enter
keys 3 space d enter tab tab
see Remove 2: type 2 d, then Enter
keys tab
line Nobody knows who decides about that
line 1 2 Staffing in the evening and at night
status Theme: Staffing in the evening and at night ← 1 2
# A narrow screen keeps what comes first.
size 40x15
line 2 4 Telephones and meetings in the evening
status Theme: Telephones
size 120x36
keys ctrl+z

# Typed while pointing, a theme is a theme, and that is said before Enter.
keys tab
type 1 4 Meetings
see Theme: Meetings ← 1 4
key enter
status Theme: Meetings ← 1 4
record themes.length = 2
# Words are words, and that is said too.
keys tab
line We never meet
status was saved as text

# The number of an island that is gone names none; it is said, and nothing is stored.
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Hands
line The phone
line -4 A garden for everybody who lives here
status New island: A garden for everybody who lives here ← -4
keys tab 1 space d enter tab
record islands.length = 2
line 1 8 Life
status There is no “1” here
record islands.length = 2
keys ctrl+u
line 2 8 Life
status 8 people on island 2 The phone
# While pointing it is the same line.
keys ctrl+u tab
type -1 -2 The night
see New island: The night ← -1 -2
key enter
record islands[2].links.length = 2
keys ctrl+n
line 1 8
status There is no “1” here
keys ctrl+u
line Two nurses; Ask; Kari; Monday; 20/5
keys tab
see Remove P1: type P1 d
# An answer is left with the keys that say so: what Tab is called while one points is not that.
keys P 1 space l enter
see Who decides P1?
see Esc  Cancel
see not Tab  Write
keys esc
keys ctrl+n ctrl+n ctrl+n ctrl+n
keys tab
see Remove F2: type F2 d
