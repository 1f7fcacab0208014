# Buffers are the facilitator's alone: the bell keeps silent at the end of one, and rings again at the break after it.
start day 450 lang en size 120x36 screens 2 time 08:30
key ctrl+n
keys ctrl+e down down down down down down down down down down down down down enter
see ▶ 08:30 Buffer
after 9m
rings 0
after 5m
rings 0
key ctrl+n
see Lunch
after 2h
rings 1
