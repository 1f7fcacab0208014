# At the end what was written down counts too: the answers of a check-in, and what groups that were put in report.
start new lang sv size 80x24 screens 2 time 08:31
key 5
type Vad behöver vi hjälp med i dag?
key enter
type 9
press down until Alla läser att svaren skrivs ner.
key right
key ctrl+n
line Dropparna på tvåan
line Ingen aning
key backtab
line grupper 3
key ctrl+n
line Ett schema för dropparna
line Fråga tvåan
line Byta dag
keys ctrl+n
see 2 svar
see 3 rader från grupperna
window room
see 2 svar
see 3 rader från grupperna
size 40x15
picture made-written-40x15
