# A round that is only heard is one step of a longer day: it is left and come back to as every other.
start method talk-first lang en size 80x24 screens 2 time 10:00
key ctrl+n
see Nothing is written down in this step. Ctrl+N goes on.
see not Done?
see not End the round
key ctrl+n
window room
see agree on one thing
window console
line Budget
see Budget
key ctrl+p
see Say what you like.
record ended = null
