# Values by a show of hands and from the wall, what goes amiss, and slips that are too few to be shown.
start method scale lang en size 120x36 screens 2 time 09:58
keys ctrl+g ctrl+u
line 5
key ctrl+n
see We are on time
line We laugh
key ctrl+n
see Slip 1 of 5 ▸
# By hands, a line at a time.
keys ctrl+a ctrl+a
see Counts for 1 ▸
line 0 1
status 2 typed, 4 needed: one for each number
key ctrl+u
line 0 1 3 1
see Counts for 2 ▸
line 1400
see Counts for 3 ▸
key up
see Counts for 2 ▸
line 2 3 1 0
status 6 answers to one item, only 5 here: has someone arrived? Ctrl+G
key up
line 1 3 1 0
see Counts for 3 ▸
window room
see not answers
window console
# The room sees what was counted by hands, however few they are.
key ctrl+o
status Everyone sees how many chose each number.
window room
see 3  ███ 3
see 5 answers
see 0 answers
window console
record scales[0].values = 4
record scales[0].spread[1].given = [1, 3, 1, 0]
record scales[0].spread[2].answers = 0
line 2 2 2
status The count is closed.
key ctrl+u
# Counted on, with slips: five of them are too few to be told.
key ctrl+o
key ctrl+a
see Slip 1 of 5 ▸
line 4 - 3
line 413
line 4 4 4
line 9 9 9
status Type a number from 1 to 4
key enter
status 9 answers to one item
line 332
# There are more answers than people now: the key has to be pressed twice.
key ctrl+o
status only 5 here
key ctrl+o
status Where fewer than six answered on slips, no numbers are shown.
window room
see too few to show
see not 4  ████
size 40x15
see <6
picture room-scale-few-40x15
size 120x36
window console
record scales[0].spread[0].given = [0, 1, 3, 1]
record scales[0].spread[0].hidden = 4
record scales[0].spread[2].given = [0, 0, 0, 0]
record scales[0].refused = 1
key ctrl+n
key ctrl+n
record scales[0].slips = 5
record scales[0].refused = 0
record scales[0].spread[0].hidden = 4
record scales[0].spread[1].answers = 8
record scales[0].spread[0].given = [0, 1, 3, 1]
record scales[0].spread[2].given = [0, 0, 0, 0]
record votes = []
