# A theory of change where things go otherwise: no result when the sheets are filled, lines that are pasted, merged, parked
# and moved, a result that is taken away, and one small screen.
start new lang nn size 80x24 screens 2 time 08:50
key n
key pgup
press right until Endringsteori
key enter
type Kva skal prosjektet endre?
keys enter enter enter enter ctrl+u
type 11.00
keys ctrl+n
at 09:00
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see Aktivitetar
# Nothing heads a sheet yet: what is written first does.
see Konkret resultat i prosjektperioden ▸
window room
see ▶ Konkret resultat i
see prosjektperioden (0)
size 40x15
see ▶ Konkret resultat i
window console
size 80x24
line Eit kurs
see 1. Aktivitetar ▸
key ctrl+z
see Konkret resultat i prosjektperioden ▸
line Eit kurs
line Finne lokale
record lists[0].items[0].number = 11
record lists[0].items[0].links[0].to = 1
# From the sheet, a line can become the heading of another.
keys tab
type 11 v
key enter
status Konkret resultat
record lists[1].items[1].number = 2
key ctrl+z
type 11 v2
key enter
record lists[1].items.length = 2
keys tab ctrl+a
see 2. Aktivitetar ▸
paste "Spørje dei som har kurs\nLese det som finst"
key enter
record lists[0].items.length = 2
record lists[0].items[1].links[0].to = 2
# One that says the same as one of another sheet stands on both.
key ctrl+a
line Lese alt som finst
key tab
type 12 14 m
key enter
record lists[0].items.length = 2
record lists[0].items[0].again = 1
see 12  Spørje
# An empty line parks the newest; a sheet that is taken away leaves its lines on all.
key tab
key ctrl+b
status Parkert
record lists[5].items.length = 1
key ctrl+z
keys tab
type 2 d
key enter
record lists[1].items.length = 1
keys tab
see 1. Aktivitetar ▸
see 12  Spørje
see 13  Lese det
key ctrl+z
record lists[1].items.length = 2
# A link to nothing is none, and neither is one of a line with itself.
type 2 > 99
key enter
status 99
key ctrl+u
# Of two that are taken away, the one of two sheets leaves this one only.
record lists[0].items.length = 2
line Berre her
see 15  Berre her
keys tab
type 12 15 d
key enter
record lists[0].items.length = 2
record lists[0].items[0].number = 12
key ctrl+z
key tab
type 12 > 12
key enter
status to ulike felt
key ctrl+u
