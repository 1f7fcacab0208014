# With one screen, the advice on islands is seen there: rest, split, and how many have none yet; on a narrow screen in few words.
start day 90 lang sv size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer på natten
keys ctrl+n
line 1 1 2
keys ctrl+o ctrl+n ctrl+n ctrl+n
line Lugna överlämningar
keys ctrl+n
line 1 1
keys ctrl+o ctrl+n
line -1 +1 Natten
line Maten
line 1 6
keys tab tab
see 18 personer har ingen ö än
size 40x15
see 18 personer har ingen ö än
line 2 1
keys tab tab
see Ö 2: färre än två. Vila?
size 80x24
see Ö 2 har färre än två
keys ctrl+z
line 1 9
keys tab tab
size 40x15
see Ö 1: fler än sju. Dela?

# What an island builds on stands below it in words, and on the wall too.
size 80x24
keys ctrl+r 8
see Natten
see -1 För få händer på natten · +1 Lugna överlämningar
keys ctrl+r 1
keys tab 1 b
see Natten
see -1 För få händer
