# One mirrored screen: showing private panes needs confirmation in each step, and no answer becomes a draft.
start day 90 lang en size 80x24 screens 1 time 12:55
key ctrl+n
see 1/2 PgDn
size 40x15
see 1/2 PgDn
size 80x24
key pgdn
see 2/2 PgDn
key pgdn
see Next up
key pgup
keys ctrl+n ctrl+n ctrl+n
see not Watch out
key ctrl+s
see not Watch out
key ctrl+s
see Watch out
key ctrl+n
see not Watch out
key ctrl+p
see not Watch out

# A half-typed line waits for its step, even if a prompt came in between.
type Nobody is ever told
key ctrl+g
see People here (24) ▸
see not Nobody is ever told
type 2
keys ctrl+n ctrl+p
see People here (24) ▸ 2
key esc
see Nobody is ever told
key enter
record lists[1].items.length = 1
record lists[1].items[0].text = "Nobody is ever told"

# Lines pasted where none are collected are not added to the list before.
line Too late
key ctrl+n
paste "one\ntwo"
status Nothing is written down in this step
key enter
record lists[1].items.length = 2

# A window with too many rows for the last row to read is reported once, here too.
size 80x33
see not Make the text on the projector
size 80x34
status Make the text on the projector larger
keys tab tab
see not Make the text on the projector
size 80x24
size 80x34
see not Make the text on the projector
