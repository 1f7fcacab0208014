# What was parked is never passed by: whoever goes on from the step before the last without having turned to it sees it
# first, and the same key then goes on. So it is in the emergency closing, and in the check-out with three notes.
start new lang en size 120x36 screens 2 time 12:40
key n
key pgup
press right until World café
keys enter
line What would make it easier to belong here?
key ctrl+n
at 13:00
key ctrl+n
type The coffee machine
key ctrl+b
status before you end
# The day is cut short.
key backtab
type 5 minutes l
key enter
keys ctrl+n
see What we have
key ctrl+n
see Who does what next?
window room
see not The coffee machine
window console
key ctrl+n
see When do we meet again?
key ctrl+n
status This was parked
window room
see The coffee machine
window console
see When do we meet again?
key ctrl+n
see One word each
# It was seen, so the end does not wait for it again.
key ctrl+n
record ended = "13:00"
