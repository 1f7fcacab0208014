# A case before a reflecting team: it is told, asked about and reflected on, and no word of it is kept.
start new lang sv size 80x24 screens 2 time 09:50
key n
key pgup
press right until Lägereld med reflekterande team
key ctrl+n
at 10:00
keys ctrl+n ctrl+n
line Pumphusets nattvakt sover borta
paste
| Prova det ena av två klockslag
| Pumphusets nattvakt sover borta
key esc
nowhere
