# On one screen the room reads along, so no words are shown before they are struck: whether a thing still stands tells
# apart what had the same number.
start day 90 lang sv size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Kalle är sjuk igen
key ctrl+z
line För mycket buller
keys tab 1 x enter
see Flera punkter har haft det numret
see ▶ 1 ▮▮▮ (finns kvar)
see 1 ▮▮▮ (finns inte kvar)
see not Kalle
key down
see ▶ 1 ▮▮▮ (finns inte kvar)
keys 1 enter
record lists[1].items[0].text = "För mycket buller"
