# An open space: what is announced for an hour are the tables of that hour, with the numbers that it has on the marketplace.
start method open-space lang en size 80x24 screens 2 time 09:00
key ctrl+n
line A warmer entrance; 10:00
line Food for all; 11:00
line The youth council; 10:00
line Songs; 11:00; Ida
line Cycling; 10:00
key ctrl+n
see 24 people choose a table (3 to choose from). Counted: 0
window room
see Go where you learn or contribute.
see At most 8 at each table. Full? Choose another.
see 1  A warmer entrance
see 3  The youth council
see 5  Cycling
see not Food for all
window console
# Counts may be typed, and never must.
type 3=9
see Session 3: 9 people
key enter
see Counted: 9
see ▲ Session 3: 9, at most 8
line 3=8
see not at most 8
line 2=4
status There is no “2” here.
keys ctrl+u
window room
see 8 people
size 40x15
picture sessions-40x15
size 80x24
picture sessions-80x24
window console
keys ctrl+n
window room
see Talk. Write down what matters.
see not Full?
see 8 people
window console
line 3 They want a room of their own
record lists[0].items[0].group = 3
# The next hour has the other sessions, and nobody is counted there yet.
key ctrl+n
see 24 people choose a table (2 to choose from). Counted: 0
see ▲ Room for 16 only, 24 are here.
window room
see 2  Food for all
see 4  Songs
see not Cycling
window console
key ctrl+n
key ctrl+n
see Session 1 ▸
line Benches
key ctrl+a
see Session 2 ▸
line Soup
window room
see Session 1 – A warmer entrance
see Session 2 – Food for all
see Session 3 – The youth council
window console
record lists[0].questions[0].table = 1
record lists[0].questions[0].question = "A warmer entrance"
record lists[0].items[2].group = 2
