# A check-out with three openings, and a matter that was opened and not closed.
start new lang nb size 80x24 screens 2 time 15:40
key n
key pgup
press right until tre lapper
key down
keys ctrl+n
at 15:45
keys ctrl+n ctrl+n
head dette likte jeg · dette lærte jeg · dette vil jeg gjøre
paste
| 1 dette likte jeg: roen
| 2 dette lærte jeg: spør før du svarer
| 3 dette vil jeg gjøre: ringer nabolaget
key enter
line lyset i rommet
say Parkeringa – tas opp i neste møte
key ctrl+b
key ctrl+n
record lists[0].items.length = 2
