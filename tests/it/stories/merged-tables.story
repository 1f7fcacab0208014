# Two tables found the same: once it is one line, the console and the record still say both tables.
start new lang en size 120x36 screens 2 time 12:50
key n
key pgup
press right until World café
key enter
line How do new people become part of us?
keys pgup down down down down down down
key ctrl+u
type 23
key ctrl+n
at 13:00
keys ctrl+n ctrl+n ctrl+n
press ctrl+n until Table 1 ▸
line 1 Coffee every Friday
line 2 Coffee on Fridays
keys tab
type 1 2 m
key enter
see Table 1, Table 2
