# Before a vote on many lines, themes or paper are proposed while there is time, and on the one screen too.
start day 90 lang sv size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
paste "Ett\nTvå\nTre\nFyra\nFem\nSex\nSju\nÅtta\nNio\nTio"
key enter
see not gör teman
size 40x15
see Listan tar 2 sidor
size 80x24
paste "Elva\nTolv\nTretton\nFjorton"
key enter
see not gör teman
line Femton
see 15 punkter: gör teman (3 7 Namn) eller skriv ut röstlappar
size 40x15
see 15 st, 2 sidor: gör teman
type 1 2 Siffror
key enter
keys tab tab
see Listan tar 2 sidor
size 80x24
see not gör teman
key ctrl+z
keys tab tab
see gör teman

# When the room holds its dots ready, it is too late.
key ctrl+n
see not teman
