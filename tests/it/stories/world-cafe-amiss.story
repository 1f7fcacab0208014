# What goes wrong at a café: somebody comes late, another number of tables, a change too early and taken back, one screen
# at 80×24, a line with the wrong table, and nobody left to change with.
start new lang nb size 80x24 screens 1 time 12:40
key n
key pgup
press right until World café
see World café
keys enter
line Hva ville gjøre det lettere for nye?
keys pgup down down down down down down
key ctrl+u
type 30
key ctrl+n
at 13:00
keys ctrl+n ctrl+n
see Hva ville gjøre
see Bord 1–6: 5 personer
# Thirty sit at six tables. A number is read before it counts; there is no table for one.
keys tab 7
key g
see Antall bord
see 7
keys enter
status 30 personer ved 7 bord: 5, 5, 4, 4, 4, 4, 4
see Bord 1–2: 5 personer
keys 1 g enter
see Bord 1–2: 5 personer
key esc
key tab
key ctrl+z
see Bord 1–6: 5 personer
# Two more came.
key ctrl+g
key ctrl+u
line 32
keys tab g enter
status 32 personer ved 7 bord
key tab
see Bord 1–4: 5 personer
key ctrl+z
key ctrl+z
record people = 30
# On too early, back again, and on: people change once.
keys ctrl+n
see Nummer 1 går ett bord videre, 2 går 2 videre
key ctrl+z
see Velg en bordvert
keys ctrl+n ctrl+n ctrl+n
# With six tables the numbers from three on go one farther at the second change.
see Nummer 1 går ett bord videre, 2 går 2 videre
# Now nobody sits where they sat at first, so nobody is seated again.
key ctrl+p
keys tab 5 g
see Antall bord endres ikke lenger
key enter
status Antall bord endres ikke lenger
key ctrl+u
type 6g
key enter
status Antall bord endres ikke lenger
record lists[0].items.length = 0
key ctrl+u
# What several tables say is pasted under their names, while they still talk.
paste "Bord 1\n- sofaer\nBord 2: te"
see Bord 1: sofaer
key enter
record lists[0].items[0].text = "sofaer"
record lists[0].items[0].group = 1
record lists[0].items[1].group = 2
key ctrl+z
line Bord 3: kaktus
record lists[0].items[0].text = "kaktus"
record lists[0].items[0].group = 3
key ctrl+z
record lists[0].items.length = 0
# Groups that are put in before the harvest are no tables.
keys ctrl+n ctrl+n
key backtab
line grupper
keys ctrl+n ctrl+n
see Bord 1 ▸
keys ctrl+a ctrl+a ctrl+a ctrl+a ctrl+a
see Bord 6 ▸
key ctrl+a
see Bord 1 ▸
# There is no table 9, so the line is text; what belongs to another table is undone and said again.
line 9 av 10 vil ha fadder
record lists[0].items[0].text = "9 av 10 vil ha fadder"
record lists[0].items[0].group = 1
line 2 Kaffe
record lists[0].items[1].group = 2
key ctrl+z
record lists[0].items.length = 1
line 5 Kaffe
record lists[0].items[1].group = 5
see Bord 5
# What another table says again is counted, without the number in front.
type 3 Kaffe!
key ctrl+d
record lists[0].items[1].again = 1
record lists[0].items[1].wordings.length = 0
record lists[0].items.length = 2
# A table can be nobody's: the key goes round.
keys ctrl+a ctrl+a
see Bord 1 ▸
# Pasted, a table that there is not is said, as when it is typed.
paste "Bord 4\nKaffe og te\nBord 9\nNoe annet"
# Before Enter too.
see Bord 9 finnes ikke, bare 1–6.
key enter
status Bord 9 finnes ikke, bare 1–6. Det ble nummer
key ctrl+z
# The name of a table before a colon is as good as its number.
line Bord 4: kaktus
record lists[0].items[2].group = 4
type Bord 9: planter
key enter
status Bord 9 finnes ikke, bare 1–6.
record lists[0].items.length = 3
keys ctrl+u ctrl+z
