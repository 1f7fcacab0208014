# What labels point at: several things at once, a theme that remains; and one typed line is one entry.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands at night
line The phone rings all the time
line Broken lifts
line Meetings without a point
line 1 2 Staffing
record themes[0].items.length = 2

# Two numbers of which one is nobody's are words like any others.
line 3 40 Night
record lists[1].items[4].text = "3 40 Night"
key ctrl+z
record lists[1].items.length = 4

# Items go into the theme whose letter follows them, without a prompt.
keys tab 3 space 4 space A space t enter tab
record themes.length = 1
record themes[0].items.length = 4

# One key removes several themes, and one brings them back.
line 3 4 Lifts
line 1 4 Meetings
record themes.length = 3
keys tab A space B space C space d enter tab
record themes.length = 0
key ctrl+z
record themes.length = 3

# Three themes become one.
keys tab A space B space C space m enter tab
record themes.length = 1
record themes[0].items.length = 4

# Islands, and then plans.
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line -3 Hands at night
line -1 Lifts that run

# A whole plan as one line is one entry, including whom it is escalated to; nothing typed is lost.
key ctrl+n
line A colleague; Four weeks; Unit head; Ask on Monday; 20/5; the council; and its board
status There are only 6 fields here.
key ctrl+u
line A colleague; Four weeks; Unit head; Ask on Monday; 20/5; the council and its board
record plans[0].lifted = "the council and its board"
key ctrl+z
record plans.length = 0
line ; ;
status A plan starts with
record plans.length = 0
keys ctrl+u
line A colleague; Four weeks
key ctrl+a
line A lift | Next week
record plans.length = 2

# Plans and islands that are pointed at together are removed together.
keys tab P 1 space P 2 d enter
record plans.length = 0
record islands.length = 2
keys ctrl+p tab 1 space 2 d enter
record islands.length = 0
