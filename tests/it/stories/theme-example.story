# The example of a theme is of lines that are in none: whoever types what it says takes no line out of another.
start day 240 lang en size 120x36 screens 2 time 08:00
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Noise
line Cold rooms
see Theme of items 1 and 2
line No time
line Old chairs
line 1 2 Rooms
keys tab tab
see Theme of items 3 and 4
