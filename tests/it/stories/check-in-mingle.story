# A check-in in which people change partners: each talk has its minutes and a bell, one key goes to the next, and after the
# third the same key ends it.
start new lang en size 80x24 screens 2 time 08:31
key 5
keys enter 2 0 down
press left until ← Mingle →
key enter
record end = "08:37"
window room
size 40x15
see What do you hope
see Find someone you do not know
picture check-in-mingle-40x15
window console
size 80x24
after 125s
rings 1
see Ctrl+A
key pgdn
window room
size 40x15
see What do you hope
see Change partners. Both answer,
window console
size 80x24
key pgdn
see Change partners one last time
# There is no part behind the last.
see not Ctrl+A
see Done
record ended = null
key pgdn
record ended = "08:33"
