# Of a check-in nothing is written down, unless its making chooses it: then the wall says so, what is typed is in the record,
# and what belongs elsewhere is parked.
start new lang sv size 80x24 screens 2 time 08:31
key 5
type Vad behöver vi hjälp med i dag?
key enter
type 9
press down until Alla läser att svaren skrivs ner.
see ← skrivs inte ner →
key right
see ← skrivs ner →
key left
see ← skrivs inte ner →
key right
size 40x15
picture form-written-40x15
size 80x24
key ctrl+n
window room
see Vad behöver vi hjälp med i dag?
see Svaren skrivs ner, utan namn.
size 40x15
picture room-written-40x15
size 80x24
window console
line Dropparna på tvåan
line Ingen aning
window room
size 40x15
picture room-written-heard-40x15
see Vad behöver vi hjälp med i dag?
see Svaren skrivs ner
size 80x24
window console
record lists[0].items[0].text = "Dropparna på tvåan"
record lists[0].items.length = 2
key ctrl+z
record lists[0].items.length = 1
key ctrl+y
record lists[0].items.length = 2
type Semesterlistan
key ctrl+b
status Parkerat
record lists[1].items[0].text = "Semesterlistan"
# A name that was written down is struck for good.
line Fråga Berit
keys tab 3 x enter 3 enter
status för gott
record lists[0].items[2].text = "▮▮▮"
keys tab
key pgdn
window room
see not Berit
window console
key ctrl+n
restart
# The next morning it is not written down, unless it is chosen again.
keys 3 f
press down until skrivs inte ner
keys ctrl+n
line Regn
status I det här momentet skrivs inget upp.
record lists.length = 0
