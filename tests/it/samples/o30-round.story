# A check-in by turns: nothing of it is anybody's to keep.
start new lang sv size 80x24 screens 1 time 08:31
key 5
keys enter
keys 9 enter
line Kristallregn över bäckastrand
key ctrl+u
line Zebrafinken sjöng i trapphuset
nowhere
