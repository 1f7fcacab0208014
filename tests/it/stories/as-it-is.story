# What the console says is so at that moment: the pages of the opening, an empty picture, a closed vote, the end of the day.
start day 90 lang en size 120x36 screens 2 time 12:55
projector 80x24
key ctrl+n
# All pictures of the opening are counted as pages of one.
see the instruction, page 1/2
key pgdn
see the plan of the day, page 2/2
key pgdn
see Everyone sees: what comes next
see not page
key pgup

# An empty picture is brought back with a key that is no letter, so also while something is typed.
key .
see nothing (blank screen) · PgDn shows the picture
key pgdn
see page 2/2

keys ctrl+n ctrl+n ctrl+n
line Too few hands
line The phone rings
line Broken lifts
# What is shown large already is not promised.
keys tab 2 space b
see 2 The phone rings is shown large
see not Enter: Show large
key enter
see 2, in large type
keys 2 space b
see not shown large
see not in large type
keys ctrl+u tab ctrl+n

# Nothing can be stored once a vote is closed, so no key is said to.
line 1 2 2
see Enter  Save
key ctrl+o
status 3 of 72 dots counted
see The vote is closed
see not Enter  Save

# At the end the one picture has no next page.
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see The day is over
see not PgDn
