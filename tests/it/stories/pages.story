# A clicker's forward key reaches the last page of every list, and from there the next step, also while one thing is shown large.
start day 90 lang en size 80x24 screens 2 time 12:55
projector 40x15
keys ctrl+n ctrl+n
line Hope number 1 that somebody has
line Hope number 2 that somebody has
line Hope number 3 that somebody has
line Hope number 4 that somebody has
line Hope number 5 that somebody has
line Hope number 6 that somebody has
line Hope number 7 that somebody has
line Hope number 8 that somebody has
line Hope number 9 that somebody has
keys ctrl+n ctrl+n
line One hindrance
line Another hindrance

# One thing is shown large: the key that showed it, or Esc, takes it away; forward goes on from it.
keys tab 2 b enter
window room
size 40x15
see Another hindrance
see not One hindrance
key pgdn
see Next up
key pgup
see not One hindrance
keys 2 b enter
see One hindrance
window console
size 80x24
keys 2 b enter
see Esc  Picture as before
key esc
see not 2, in large type
key tab
key ctrl+n
line 1 2
key ctrl+o
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n

# The check-out shows the hopes of the morning.
window room
size 40x15
see Hope number 1 that
keys pgdn pgdn
see Hope number 9
keys pgdn pgdn pgdn
see Hope number 9
keys pgup pgup
see Hope number 1 that
