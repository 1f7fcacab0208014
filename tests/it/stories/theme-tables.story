# Each table has a question of its own: people choose one, go round together, or sit where they like.
start method themes lang en size 80x24 screens 2 time 09:00
key ctrl+n
line How do we eat?
key ctrl+n
see 24 people choose a table (5 to choose from)
see 3  Who is missing?
see 3=8: eight at table 3.
window room
see Where do you want to begin?
see At most 5 at each table. Full? Choose another.
see 1  Where do newcomers meet us?
see 5  How do we eat?
size 40x15
picture themes-40x15
key pgdn
size 80x24
window console
line 1 = 5
line 5=6
see ▲ Table 5: 6, at most 5
key ctrl+n
key ctrl+n
see Table 1 ▸
line 3 Those who work at night
see Table 3 ▸
window room
see Table 3 – Who is missing?
window console
# On posters, everybody goes on together, and how many are at each is known.
key ctrl+n
see 24 people at 5 tables: 5, 5, 5, 5, 4
window room
see 4  What do we stop doing?
see 5 people
window console
key ctrl+n
window room
see Everyone moves on to the next number.
see 4 people
window console
key ctrl+n
window room
see Number 1 moves one table on, 2 moves 2 on
size 40x15
picture scattered-40x15
size 80x24
window console
# Without questions the tables have their numbers alone.
key ctrl+n
see 24 people choose a table (3 to choose from)
see ▲ Room for 18 only, 24 are here.
window room
see At most 6 at each table
see 1–3
window console
line 2=6
window room
see 2: 6 people
window console
key ctrl+z
see Counted: 0
