# The same meeting for the other shift: made from the first with its items, what was said and decided there and what is to be
# done. Its own notes stand below, and the first is left as it was.
start example personalmoete-furua-nb lang nb size 120x36 screens 2 time 21:00
key 3
key g
see Personalmøte · 4 ting å gjøre · 7 saker
see Personalmøte Furua
keys pgdn enter
see 1  Uteområdet
see 6  Kjøkkenvakt
see 7 saker · 53 min · 11 min for mye
keys ctrl+n ctrl+n
# Nobody is asked what has happened with what was decided an hour ago.
window room
see Ingenting å følge opp i dag
see not dugnadsgruppa
window console
keys ctrl+n ctrl+n
# What the first meeting decided is on the wall and on the console from the beginning.
see Beslutning, første møte: Benken
window room
see Beslutning, første møte
see Benken byttes ut
see P1
see avd. Furua
window console
line Nattevakta vil ha benken ved døra
record tables[0].rows[0].cells[7].text = "Benken ved gjerdet er råtten\nDugnadsgruppa har tid i uke 25"
record tables[0].rows[0].cells[8].text = "Nattevakta vil ha benken ved døra"
key down
line Benken settes ved døra
window room
see Notat, første møte
see Benken settes ved døra
size 40x15
picture room-twice-40x15
size 120x36
window console
record plans[0].under = "Uteområdet"
