# A notice says what the picture does not show, and the footer has the keys that a newcomer looks for.
start day 90 lang en size 80x24 screens 1 time 12:55
key ctrl+n
see Tab  Pick
see PgDn  Page
see Ctrl+K  All commands
key tab
see Tab  Write
# What cannot be undone never stands first among what is found.
key ctrl+k
type erase
see line 5 Remove
see Erase for good
key esc
keys tab ctrl+n
key ctrl+o
status Popcorn
key ctrl+o
status A round
keys ctrl+n ctrl+n
line Too late
line Too cold
keys tab 2 v enter
status Moved to “Vision”
keys ctrl+z tab
type Nobody pays for that
key ctrl+b
status Parked. It comes back

# A vote says when it opens; the list says how many dots are in; then the day goes on.
key ctrl+n
see Ctrl+O  Open the vote
key ctrl+o
status The vote is open
see Ctrl+O  Close the vote
line 1 1 2
see Slip 2 of 24
key ctrl+n
status 3 of 72 dots counted
see Bottom list
see ●● 2
see not Slip
see Ctrl+O  Open the vote
key ctrl+n
see not Bottom list
see Too late
