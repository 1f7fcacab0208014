# A clicker's keys, and a day that is late: what can be done about it, done with one key and taken back with one.
start day 90 lang en size 120x36 screens 2 time 12:55

# The first step's pages are its question and the day's points; then the next step's name; then that step.
key ctrl+n
window room
key pgdn
see Today
key pgdn
see Next up
key pgup
see not Next up
key pgdn
see Next up

# A clicker's Esc and F5 go nowhere.
keys esc f5
see not Next up
keys pgdn
see Next up
key pgdn
see not Next up
see In pairs: agree on one thing.
window console

# Nothing is late yet.
key ctrl+l
status on time
after 26m
see late
key ctrl+l
see 1
key 1
see not late
key ctrl+z
status Taken back
see late
