# Strengths and threats as four heads with lists below them, out of a village's disposition; all in one paste.
start new lang da size 120x36 screens 2 time 08:50
key n
key pgup
press right until SWOT
key enter
line Hvor står landsbyen?
keys enter enter enter ctrl+u
type 10.30
keys ctrl+n
at 09:00
keys ctrl+n ctrl+n ctrl+n
head Styrker · Svagheder · Muligheder · Trusler
see Styrker ▸
paste
| STYRKER
|  • Hallen er fuld hver aften
|  • To busser i timen
| SVAGHEDER:
|  • Kroen er lukket
| MULIGHEDER
|  • Tomme huse
|  • Cykelruten forbi
| TRUSLER: Skolen
see 6 linjer
see ▸ Svagheder: Kroen er lukket
key enter
record lists[0].items.length = 2
record lists[3].items[0].text = "Skolen"
key ctrl+z
record lists[0].items.length = 0
key ctrl+y
# The same as a table of two by two.
paste
| Styrker⇥Svagheder
| Foreninger i alle aldre⇥Mørk sti
| Butik⇥
| Muligheder⇥Trusler
| Ny vej⇥Færre børn
see ▸ Trusler: Færre børn
key enter
record lists[1].items.length = 2
