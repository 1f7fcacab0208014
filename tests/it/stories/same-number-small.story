# On a small screen that the room sees, what is chosen is in view all the same: nothing else tells apart what is erased.
start day 90 lang sv size 40x12 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Kalle är sjuk igen
key ctrl+z
line Petra är sjuk igen
key ctrl+z
line För mycket buller
keys tab 1 x enter
see ▶ 1 ▮▮▮ (finns kvar)
see Det går inte att ångra
key down
see ▶ 1 ▮▮▮ (finns inte kvar)
key down
see ▶ 1 ▮▮▮ (finns inte kvar)
see not (finns kvar)

# On the smallest one too.
size 30x11
see ▶ 1 ▮▮▮
see not (finns kvar)
keys up up
see ▶ 1 ▮▮▮ (finns kvar)
key down
keys 1 enter
record lists[1].items[0].text = "För mycket buller"
