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
see 1 Lyftet stannar: Sannolikhet 4
key enter
see Konsekvens ▸
type 9
key enter
status Skriv en siffra från 1 till 5
keys ctrl+u
type 5
see 1 Lyftet stannar: Konsekvens 5 = 20, hög
key enter
status = 20, hög
see 2 Posten kommer bort · Sannolikhet ▸
line 2 2
see 3 Någon gör sig illa · Sannolikhet ▸

# By its number, and written as a product.
type 5 = 4 × 5
see 5 Rygg: Sannolikhet 4 · Konsekvens 5 = 20, hög
key enter
record tables[0].rows[3].cells[3].text = "20"
see 3 Någon gör sig illa · Sannolikhet ▸
line 3 4
window room
see XXXX
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
see XXXX
window room
see XXXX
size 80x24
see XXXX
size 40x15
see XXXX
size 120x36
window console
keys pgdn
window room
see XXXX
size 40x15
see XXXX
size 120x36
window console
keys pgdn
see Åtgärder
