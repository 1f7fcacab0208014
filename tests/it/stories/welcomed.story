# A day that stands still in a list of several pages: the clicker goes from the welcome through all of them and back.
start day 90 lang en size 120x36 screens 2 time 13:00
projector 40x15
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Obstacle number 1
line Obstacle number 2
line Obstacle number 3
line Obstacle number 4
line Obstacle number 5
line Obstacle number 6
line Obstacle number 7
line Obstacle number 8
line Obstacle number 9
# Half of it is turned back, and the next step announced, when people leave.
keys pgup pgdn pgdn
after 168h
window room
size 40x15
see We last met on
key pgdn
see Obstacle number 9
see not Obstacle number 1
key pgup
see Obstacle number 1
see not Obstacle number 9
key pgup
see We last met on
keys pgup pgdn
see Obstacle number 9
keys pgdn pgup
see Obstacle number 1
key pgup
see We last met on
# What is put up by a choice is left the same way.
window console
size 120x36
keys ctrl+r 1
window room
size 40x15
see Obstacle number 9
keys pgup pgup
see We last met on
