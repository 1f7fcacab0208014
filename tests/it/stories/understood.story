# A line that begins with numbers is text unless it is plainly more; what it is understood as is said before Enter and after it, and one key stores it as text.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line Nobody answers
line The phone rings
type 1 3 Staffing
see Theme: Staffing ← 1 3 · Ctrl+X: text
key enter
status Theme: Staffing ← 1 3
record themes[0].name = "Staffing"

# Numbers that do not exist, and words that are no name, are text.
line 24 7 open
record lists[1].items[3].text = "24 7 open"
line 2 3 times a week it rings while we are eating lunch
record lists[1].items[4].text = "2 3 times a week it rings while we are eating lunch"

# What could be a name is a theme, unless one says that it is text.
type 2 3 times a week
see Ctrl+X: text
key ctrl+x
record lists[1].items[5].text = "2 3 times a week"
record themes.length = 1
