# What five tables found, pasted as groups hand it in: a head for each, lists of unlike length, colons and quotation marks
# within lines.
start new lang da size 120x36 screens 2 time 12:40
key n
key pgup
press right until World café
keys enter
line Hvad ville få flere til at blive i byen?
keys pgup down down down down down down
key ctrl+u
type 23
key ctrl+n
at 13:00
keys ctrl+n ctrl+n
type "2 "
line Kaffevogn v. hallen
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see Bord 1
head Bord 1 · Bord 2 · Bord 4
in record BORD 1 (ordstyrer) = ordstyrer
in reports BORD 1 (ordstyrer) = ordstyrer
paste
| BORD 1 (ordstyrer)
|  • Åbent værksted (1. sal)
|  • ”Tag en nabo med”-aften
| Bord 2:
|  • Cykelsti: forlæng den gamle og lav en ny (bla. ved skolen)
|  • Gruppe > Vejlaug
| Bord 4
|  • Møder
see 6 linjer
see ▸ Bord 4: Møder
key enter
record lists[0].items[0].group = 2
record lists[0].items[6].group = 4
key ctrl+n
type 1 2 3
key enter
key ctrl+o
