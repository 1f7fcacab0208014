# The plans of a closing go on with the numbers of those that are there, so a label that the room sees means one plan, in any
# step and after the end.
start day 90 lang nb size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Natta
key ctrl+n
line Vikar om natta; Prøve i fire uker
record plans[0].what = "Vikar om natta"
key backtab
line 7
keys ctrl+n ctrl+n
# A plan of a closing has two cells, and stands under no island.
see hva; hvem
see not Neste øy
line Spørre om Karis sykmelding; Per
line Ringe Ola om fraværet; Per
see P2
see P3
see not P1
window room
see P3
window console
# Words that must go are struck by the label that the room saw, in the next step …
keys ctrl+n ctrl+n
see Ett ord hver
key tab
line P2 x
line P2
status for godt
record plans[0].what = "Vikar om natta"
record plans[1].what = "▮▮▮"
# … and once the day is over.
key ctrl+n
see Dagens resultat
key tab
line P3 x
line P3
record plans[2].what = "▮▮▮"
record plans[0].what = "Vikar om natta"
