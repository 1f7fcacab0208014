# The console shows each value that was given, as the wall does, where there is room below the statements.
start new lang da size 120x36 screens 2 time 09:00
key n
key pgup
press right until Tre dimensioner
keys pgdn enter
at 13:00
keys ctrl+g ctrl+u
line 8
press ctrl+n until Seddel 1
line 1 2 3
line 2 3 4
line 3 4 5
line 4 5 1
line 5 1 2
line 1 1 1
line 2 2 2
line 3 3 3
key ctrl+o
see 1 slet ikke
see 5 helt
see not 1…
