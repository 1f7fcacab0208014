# A kind of step that only tests have: what is at hand is a cell, which has no id, and the room sees a table.
start method sample lang nn size 120x36 time 09:50
keys ctrl+n ctrl+n
see Kjøken · Kven
see A cell a line
see By column
see ▶ Kven: –
line Kari + Ola
see Kjøken · Timar

# What a column does not accept is refused with a sentence and stays in the line.
line mange
see Skriv eit tal her
keys ctrl+u
line 4

# The next cell is now the one below; nobody fills in a computed cell.
keys ctrl+a
see By row
line 3
see Loft · Slit
keys up
see Poeng: 12
keys up
see Loft · Timar
keys up up
see Loft · Kven
window room
size 40x15
see Romma · Loft
size 120x36
window console
line Per
see Kjøken · Timar
window room
see Romma
see Kjøken
see Kari + Ola
see 12
see Per

# Where columns would break words, the row at hand is shown alone.
size 40x15
see Romma · Kjøken
see Kari + Ola
see 12
see not Loft
size 120x36
window console

# Undo empties the cell, on the wall too; redo fills it again.
keys ctrl+z
window room
see not Per
window console
keys ctrl+y
window room
see Per
window console
saved
record tables[0].rows[0].head = "Kjøken"
record tables[0].rows[0].cells[0].text = "Kari + Ola"
record tables[0].rows[0].cells[1].text = "4"
record tables[0].rows[0].cells[3].text = "12"
record tables[0].rows[1].cells[0].text = "Per"
record tables[0].rows[1].cells[3].text = null

# Back in the step, the first cell is at hand again, row by row; nothing is lost.
keys ctrl+n ctrl+p
see Kjøken · Kven
see ▶ Kven: Kari + Ola
see By column
