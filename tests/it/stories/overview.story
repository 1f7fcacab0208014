# All lines at once, in small type; a number turns to its page; and the page stays while themes are made.
start day 90 lang en size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line One hindrance
line Another hindrance

# The way back stands there on the smallest screen too, where the hint would need two rows.
size 40x15
key ctrl+o
see Esc
key esc
see not Esc
size 80x24
line Obstacle number 3
line Obstacle number 4
line Obstacle number 5
line Obstacle number 6
line Obstacle number 7
line Obstacle number 8
line Obstacle number 9
line Obstacle number 10
line Obstacle number 11
line Obstacle number 12
line Obstacle number 13
line Obstacle number 14
line Obstacle number 15
line Obstacle number 16
line Obstacle number 17
line Obstacle number 18
line Obstacle number 19
line Obstacle number 20
line Obstacle number 21
line Obstacle number 22
line Obstacle number 23
line Obstacle number 24
line Obstacle number 25
line Obstacle number 26
see not One hindrance
see Obstacle number 26
key ctrl+o
see One hindrance
see Obstacle number 26
picture overview-80x24
key esc
see not One hindrance
keys ctrl+o ctrl+o
see not One hindrance

# A number and Enter: its page.
keys tab 9 enter
see Obstacle number 9
see not Obstacle number 26
status Now add what to do
keys ctrl+u tab

# The page stays where it is while themes are made of what is on it.
line 9 11 Staffing
see Obstacle number 10
see not Obstacle number 26
line 8 10 Rooms
see Obstacle number 12
see not Obstacle number 26
