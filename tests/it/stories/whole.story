# Nothing that is typed, pasted or counted is cut or guessed.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n

# A long line is refused and stays, whole; a long pasted one becomes two, which are shown before Enter.
type more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other and here it ends
key enter
status characters too long
see and here it ends
record lists[1].items.length = 0
keys ctrl+u
paste "more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other more time to talk with each other and here it ends"
see and here it ends
key enter
record lists[1].items.length = 2
keys ctrl+z
line Noise
line Stress
line Hurry
line Queues
line 1 2 Hall
line 3 3 is no theme
record lists[1].items.length = 5
key ctrl+z
line 3 4 Heat

# Letters of themes may stand without spaces on a slip; a sum is digits and nothing else.
key ctrl+n
line AAB
record votes[0].counted = 3
record votes[0].sums[0].slips = 2
line AAX
status There is no “AAX” here
keys ctrl+u ctrl+a
line A +4
status cannot be read
keys ctrl+u

# Ten dots each are fine; in the vote that is open, each person keeps the number that it began with.
key ctrl+k
type dots each
key enter
line 10 3
status In this one everyone has 3 dots
record votes[0].dots_each = 3
