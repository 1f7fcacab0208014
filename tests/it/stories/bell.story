# The bell rings once when a step's time is up, and the program sleeps when nothing counts down.
start day 90 lang en size 80x24 screens 2 time 12:55
wakes 1m
key ctrl+n
wakes 1s
after 4m
rings 0
after 70s
rings 1
after 3m
rings 1

# A minute more rings again at its end; a clock that stands still does not.
key ctrl+up
after 2m
rings 2
key ctrl+t
wakes 1m
after 5m
rings 2

# The next step has a clock of its own.
key ctrl+n
after 30s
rings 2

# The room test rings, so that the last row can say whether it is heard.
keys ctrl+r 5
rings 3
