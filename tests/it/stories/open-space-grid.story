# A market place on a large screen: each talk gets a time and a room, and where two want one place, that is said.
start method open-space-grid lang nb size 120x36 screens 2 time 08:55

# Before the day, talks can be named already.
see Program ▸
line Vikarer
record tables[0].rows.length = 1
key esc
at 09:00
keys ctrl+n ctrl+n
see Markedsplass
window room
see Hva vil du snakke om?
see 10.00
see Biblioteket
see Rom 204
see Ikke plassert ennå: 1
window console
line Møter uten papir; Kari; 10; Kantina
see 2 Møter uten papir
line Rett hjem; Ola; 11.00; kantina
type 1 10 kantina
see 1: Tid 10.00 · Rom Kantina – Vikarer
key enter
see To vil ha samme plass
see 10.00 · Kantina: 1, 2
window room
see 1 Vikarer
see 2 Møter uten papir
see ! krasj
see 3 Rett hjem
size 80x24
see Biblioteket
see 2 Møter…
see ! krasj

# Where the rooms have no room for their names, they are numbers, which can be typed, with a key.
size 40x15
see 1 · 2!
see 2 Kantina
see ! krasj
see not Vikarer
size 120x36
window console

# A talk is put elsewhere by the words of the room, at a time that nobody had before.
line 1 14.30 gym
record tables[0].rows[0].cells[2].text = "14:30"
record tables[0].rows[0].cells[3].text = "Gymsalen"
window room
see 14.30
see not krasj
window console
key ctrl+z
see To vil ha samme plass
key ctrl+y

# A line that is text stays text, though it begins with a number.
line 3 ønsker til ledelsen
record tables[0].rows[3].cells[0].text = "3 ønsker til ledelsen"
key ctrl+z
record tables[0].rows.length = 3

# By the numbers of the rooms, and a number that is none.
type 3 12 9
key enter
status Skriv et tall fra 1 til 4
keys ctrl+u
line 3 12 4
record tables[0].rows[2].cells[3].text = "Rom 204"

# The list of the talks, in the order of the day; then on as everywhere.
keys pgdn
see Program: radene
window room
see 10.00 · Kantina
see 12.00 · Rom 204
window console

# Struck for good: the words are gone, and the room no longer sees the talk.
keys tab 3 x enter
type 3
key enter
status Slettet
window room
see not Rett hjem
window console
keys pgdn pgdn
see Nyhetsrunde
saved
record tables[0].rows[2].cells[0].text = "▮▮▮"
