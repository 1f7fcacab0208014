# A prompt: Tab cancels it, as Esc does; coming to another step does not; and a paste answers it.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands

# After the prompt the draft is back, and the answer did not become a line.
type Nobody is ever
key ctrl+g
type 2
key tab
see Nobody is ever
line " told"
record lists[1].items.length = 2
record lists[1].items[1].text = "Nobody is ever told"
keys tab 1 e enter tab enter
record lists[1].items.length = 2
record lists[1].items[0].text = "Too few hands"

# A clicker goes to another step meanwhile: the prompt stays open, and so does the half-typed answer.
type "Half of "
key ctrl+g
type 2
keys pgdn pgdn
see People here (24) ▸ 2
type 1
key enter
record people = 21
key ctrl+p
see Half of

# A paste goes where typing goes: into the answer, into the palette, into the agenda.
key ctrl+g
paste "22\n"
key enter
record people = 22
see Half of
key ctrl+k
paste "people"
see People here
key esc
see Half of
keys ctrl+e m
paste "17"
see 17
key enter
record agenda[3].minutes = 17

# Where nothing is typed, a paste goes nowhere, and a notice says so.
paste "Nowhere"
status You cannot paste here
key esc
see Half of
key tab
paste "Nowhere"
status You cannot paste here
key tab
see not Nowhere
key enter
record lists[1].items[2].text = "Half of"
