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

# A step with an extra minute rings again at its end; a paused clock does not ring.
key ctrl+up
after 2m
rings 2
key ctrl+t
wakes 1m
after 5m
rings 2

# The next step has its own clock.
key ctrl+n
after 30s
rings 2

# The test picture rings, so that the last row can say whether they hear it.
keys ctrl+r 5
rings 3
