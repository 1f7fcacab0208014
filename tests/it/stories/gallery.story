# People go round together: each group goes on to the next poster, and is as large there as it was.
start method gallery lang en size 80x24 screens 2 time 10:00
key ctrl+n
see not meets the same person
window room
see What surprises you?
see Poster 1–4: 6 people each
window console
keys tab 5 g enter tab
window room
see Poster 1–4: 5 people each
see Poster 5: 4 people
window console
key ctrl+n
window room
see Everyone moves on to the next table.
see Poster 1: 4 people
see Poster 2–5: 5 people each
window console
key ctrl+n
window room
see What would you take from here?
see Poster 1: 4 people
window console
key ctrl+n
see Poster 1 ▸
line 5 The map by the door
record lists[0].items[0].group = 5
