# Nothing happens by accident while pointing: prose is text, a letter alone does nothing, and what an act does is said first.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
line Nobody answers
line Larm och telefon

# Prose that begins with the letter of an act, or with a number and one.
keys tab up
type den nya hissen
see Enter saves this as text
record lists[1].items.length = 3
key enter
status saved as text
record lists[1].items.length = 4
record lists[1].items[3].text = "den nya hissen"
key tab
line 2x i veckan
record lists[1].items.length = 5
record lists[1].items[4].text = "2x i veckan"
record lists[1].items[1].text = "Nobody answers"

# What Enter will do is said as the line grows, and what was done afterwards, with the words.
key tab
type 3
see ← 3
key enter
status Now add what to do
type  d
see Enter: Remove
record lists[1].items.length = 5
key enter
record lists[1].items.length = 4
status Removed: 3 Larm och telefon.
key ctrl+z

# Shown large at once; if the line goes on, it was text all along.
type 2 b
see only 2, in large type
type ehov
see not 2, in large type
key enter
record lists[1].items[5].text = "2 behov"

# If that was typed at an empty wall, the wall is empty again.
keys . tab 2 space b
see only 2, in large type
key e
see not 2, in large type
see nothing
keys ctrl+u tab .

# What was done meanwhile is not undone with what the line did at once; what it did is done, and the line is empty.
keys tab 2 space b
see only 2, in large type
keys ctrl+r 3 backspace
see Everyone sees: the plan of the day
keys ctrl+r 1 . pgdn backspace
see not Everyone sees: nothing
key tab

# Words that have not been stored are not lost with the step, or with a question of the program's.
key tab
type en rad till
keys ctrl+g esc
see en rad till
keys ctrl+u tab
type och en
keys ctrl+n ctrl+p
see och en
keys ctrl+u

# What is typed while pointing is stored as it stands, and is not glued to a half-typed line.
key tab
type 24 q
see Enter
key enter
record lists[1].items[6].text = "24 q"
type half a line
key tab
type den nya
key enter
record lists[1].items.length = 7
see half a line den nya
keys ctrl+u

# The sign for an empty wall is no text, and typed twice it shows the picture again.
keys tab . .
see not nothing (
keys . tab
see nothing (
key enter
record lists[1].items.length = 7
keys tab . ctrl+u tab

# A prompt does not open over another that is half answered.
keys ctrl+g
type 2
keys ctrl+k
type dots each
key enter
status Enter first
keys esc
