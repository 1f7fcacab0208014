# One screen, which everyone sees, and then another beside it: a command switches, and back.
start day 90 lang en size 120x36 screens 1 time 13:00
keys ctrl+n ctrl+n
see not Next
key ctrl+k
type private
key enter
status Two screens: this one is only yours
see Only you see this
key ctrl+k
type screens
key enter
status One: everyone sees this screen
