# What is put in behind a check-in that is written down takes nothing down: the wall says so, or at least not that it does.
start new lang sv size 80x24 screens 2 time 08:31
key 5
type Vad behöver vi hjälp med i dag?
key enter
type 9
press down until Alla läser att svaren skrivs ner.
key right
key ctrl+n
# Whoever leads has a word of it to say.
size 120x36
see slutet. Svaren skrivs ner, utan
size 80x24
line Dropparna på tvåan
key backtab
line 3
key ctrl+n
window room
see samlas inte in.
window console
line Viskat
status I det här momentet skrivs inget upp.
keys ctrl+u
key backtab
line 1
key ctrl+n
window room
see Ni behöver inte redovisa
window console
line Sagt i paret
status I det här momentet skrivs inget upp.
record lists[0].items.length = 1
# Dots between the two change nothing of that.
keys ctrl+u
key backtab
line 4
see Prickar
key ctrl+n
key backtab
line 1
key ctrl+n
line Sagt om prickarna
status I det här momentet skrivs inget upp.
record lists[0].items.length = 1
