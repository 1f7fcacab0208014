# A clicker's keys, and a day that is late: the repairs, one chosen with a key and undone with another.
start day 90 lang en size 120x36 screens 2 time 12:55

# The first step's pages are its question and the agenda; then the next step's name; then that step.
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

# A clicker's Esc and F5 do nothing.
keys esc f5
see Next up
key pgdn
see not Next up
see In pairs: agree on one thing.
window console

# Nor do they affect a half-typed line or labels. What is shown large is left by Esc, or by the key that showed it.
type That we leave by four
keys esc f5 enter
keys tab 1 esc f5
keys space b
see only 1, in large type
key f5
see only 1, in large type
key esc
see not in large type
record hopes.length = 1
keys 1 d enter
record hopes.length = 0
key ctrl+z
keys 1 b enter
see only 1, in large type
keys 1 b enter
see not in large type
keys 1 b enter b enter
see not in large type
keys 1 b enter tab
key pgup
see not in large type

# Nothing is late yet.
key ctrl+l
status You are not late
after 26m
see behind
key ctrl+l
see 1
see 11 min behind – what now?
key 1
see not 11 min behind
key ctrl+z
status Undone
see behind
