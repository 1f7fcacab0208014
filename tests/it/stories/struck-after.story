# Names are noticed when the minutes are read. After the end everything that the record shows is struck by its label: the
# items, what people said at check-out, and what is to be done.
start example personalmoete-furua-nb lang nb size 120x36 screens 2 time 17:00
key 3
key enter
keys tab 4 x enter
see Skriv 4
see 4
keys 4 enter
record tables[0].rows[3].cells[0].text = "▮▮▮"
# Several things had the same number: an arrow goes to the one that is meant.
keys 1 x enter
key down
keys 1 enter
record tables[0].rows[0].cells[0].text = "Uteområdet"
record lists[0].items[0].text = "▮▮▮"
keys A 2 x enter A 2 enter
record lists[0].items[1].text = "▮▮▮"
keys P 1 x enter P 1 enter
record plans[0].what = "▮▮▮"
keys 9 9 x enter
status 99
