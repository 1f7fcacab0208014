# Risks on a large screen: they are listed, some under others, put into a grid of five by five one after the other, read
# highest first, and get a measure. What is high is said in words.
start method risk lang sv size 120x36 screens 2 time 08:55
keys ctrl+n ctrl+n
see Risker ▸
line Lyftet stannar
keys esc
line Posten kommer bort
keys esc
line Någon gör sig illa; Lyft två och två; Samir
line Damm i ventilationen
keys esc

# A risk under another, by its number; one under a number that nobody has is refused.
type 3> Rygg
see Under 3 Någon gör sig illa: Rygg
key enter
record tables[0].rows.length = 5
type 9> Fel
key enter
status 9
keys ctrl+u

# The grid: nothing is at hand until somebody goes there, and the room reads what to do.
keys ctrl+n
see Bedöm
see Inte placerade än
see 1, 2, 3, 5, 4
window room
see Hur troligt är det?
see Inte placerade än: 1, 2, 3, 5, 4
window console

# One row after the other: first how likely it is, then how bad; what a value is read as is seen before Enter.
keys down
see 1 Lyftet stannar · Sannolikhet ▸
window room
see 1 Lyftet stannar
see Sannolikhet –
window console
type 4
see 1: Sannolikhet 4 – Lyftet stannar
key enter
see Konsekvens ▸
type 9
key enter
status Skriv en siffra från 1 till 5
keys ctrl+u
type 5
see 1: Konsekvens 5 = 20, hög – Lyftet stannar
key enter
status = 20, hög
see 2 Posten kommer bort · Sannolikhet ▸
line 2 2
see 3 Någon gör sig illa · Sannolikhet ▸

# By its number, and written as a product.
type 5 = 4 × 5
see 5: Sannolikhet 4 · Konsekvens 5 = 20, hög – Rygg
key enter
record tables[0].rows[3].cells[3].text = "20"
see 3 Någon gör sig illa · Sannolikhet ▸
line 3 4
window room
window console

# A line that is no value is a new row.
line Hissen
see 6 Hissen · Sannolikhet ▸
key ctrl+z
record tables[0].rows.length = 5

# The next without a place; a row that has one is put elsewhere by its number.
keys ctrl+a
see 4 Damm
line 4 1
see Risker ▸
line 2 1 1
record tables[0].rows[1].cells[3].text = "1"
key ctrl+z
record tables[0].rows[1].cells[3].text = "4"
see hög

# On the wall: words where there is room for them, labels and a sign with its word where there is not.
window room
see 1 Lyftet stannar
see 5 Rygg
see hög
see not Inte placerade
size 80x24
see 1 · 5
see 3 Någon…
see hög
size 40x15
see 1 5 ▲
see ▲ hög
see not Lyftet
size 120x36
window console

# The highest first, on the next page; then on as everywhere, and back again.
keys pgdn
see Risker: raderna
window room
see 20 · hög
see 4 × 5
size 40x15
see 1  Lyftet stannar
see 4 × 5 = 20 · hög
size 120x36
window console
keys pgup
see Risker: rutnätet
keys pgdn pgdn
see Åtgärder
keys pgup

# A row before another, and the rows in the order of a column, also of the one that is computed. One that stands under
# another has its place there.
keys tab 4 space 1 n enter
record tables[0].rows[0].number = 4
keys 5 space 1 n enter
status Båda raderna måste stå under samma rad
keys ctrl+u s 7 enter
status Raderna är sorterade efter Riskvärde
record tables[0].rows[0].number = 1
record tables[0].rows[1].number = 3
record tables[0].rows[2].number = 5
keys 3 e 7 enter
status Det här räknas ut
keys ctrl+u tab

# Struck for good: the room does not see the words, and no square holds the row.
keys tab 4 x enter
type 4
key enter
status Struket
window room
see not Damm
window console

# The measures, cell by cell; the last step.
keys ctrl+n
see Åtgärder
keys tab 1 e 4 enter
line Boka hissen
record tables[0].rows[0].cells[4].text = "Boka hissen"
keys esc ctrl+n
see Slut
saved
record tables[0].rows[0].cells[3].text = "20"
