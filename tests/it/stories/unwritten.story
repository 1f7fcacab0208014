# Of a method whose card says that nothing is written down, no step has a line to type in: a round and a talk are led by one
# key, part by part, and what somebody types all the same stands nowhere.
start method unwritten lang en size 80x24 screens 2 time 09:58
key pgdn
see Talk
type Canary
status Nothing is written down in this method
key ctrl+u
window room
see One thing each.
see not Canary
window console
key pgdn
# How long the talk takes, and what it is about, is announced first: its parts have texts of their own.
window room
see Next up
window console
key pgdn
see ▶ What was hardest?
type Canary
status Nothing is written down in this method
key ctrl+u
window room
see 1 of 2
see 1 of 2
window console
key pgdn
window room
see 2 of 2
window console
# Back to the part before, and on again.
key pgup
window room
see 1 of 2
window console
key pgdn
key pgdn
window room
see End
window console
key pgdn
kept not Canary
remembered not Canary
