# The next meeting is made from the last one by one key: what is due first, the rest as one count, and what was not reached
# is first on its agenda. The first is left as it was.
start example personalmoete-furua-nb lang nb size 120x36 screens 2 time 17:00
key 3
key f
see Personalmøte · 4 ting å gjøre · 1 sak
see Personalmøte Furua
see not Oppfølging: Personalmøte
keys pgdn enter
see 1  Kjøkkenvakt
see 1 sak · 5 min
line Brannøvelse; orientering; 3
keys ctrl+n ctrl+n
window room
see 1  Spør dugnadsgruppa om en kveld
see 4  Send vikarlista
see not pedagogisk leder
size 40x15
picture room-due-40x15
size 120x36
window console
see Svar i dag: 0 av 4
line 1 tjue kom, benken står
line 1 s3
see Svar i dag: 1 av 4
key ctrl+n
window room
see 1  Kjøkkenvakt
see 2  Brannøvelse
window console
key ctrl+n
see 1. Kjøkkenvakt
line + Nye nøkler; 2
key ctrl+a
see 2. Brannøvelse
key ctrl+n
see 3 Nye nøkler
record plans[0].status = "done"
record plans[0].what = "Spør dugnadsgruppa om en kveld"
record tables[0].rows.length = 3
