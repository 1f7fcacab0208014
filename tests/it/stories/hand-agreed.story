# What else was agreed has a number a line: each is changed, taken away and erased alone, and so is each place.
start new lang en size 120x60 screens 2 time 08:00
key 2
type How do we get more time together?
key ctrl+n
see Ctrl+N starts the day
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see After today
line The night team
line We write to everybody
line Bente has a hard time
line Coffee on Friday
line 1 28/5 9:00 at Bente's
line 2 4/6 9:00 Great hall
# A meeting that there is not is no words about another one.
line 4 12/6
status There is no “4” here.
key ctrl+u
line 4 of us write the letter
record agreed.length = 4
keys ctrl+z tab
see F14
see Bente has a hard time
see F402
see F403
keys F 4 0 2 e enter
key ctrl+u
line Somebody has a hard time
record agreed[1] = "Somebody has a hard time"
keys tab F 4 0 2 x enter
see Erase for good
see Somebody has a hard time
see not We write to everybody
keys F 4 0 2 enter
status Erased for good
record agreed[0] = "We write to everybody"
record agreed[1] = "▮▮▮"
record agreed[2] = "Coffee on Friday"
keys F 4 0 3 d enter
record agreed.length = 2
keys F 1 3 x enter
see at Bente's
see not Great hall
keys F 1 3 enter
status Erased for good
record follow_ups[0].place = "▮▮▮"
record follow_ups[1].place = "Great hall"
