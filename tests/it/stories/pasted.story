# Pasted lines can all be looked at before they count, and a list of several levels loses its marks, not its words.
start day 90 lang en size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
paste "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\nEleven\nTwelve\nThirteen\nFourteen\nFifteen\nSixteen\nSeventeen\nEighteen\nNineteen\nTwenty"
see 20 lines become items
see ▸ One
see of 20
see not ▸ Twenty
keys pgdn
see ▸ Thirteen
see ▸ Twenty
see not ▸ One
keys up
see ▸ Eight
keys pgup
see ▸ One
keys down
see not ▸ One
key enter
record lists[1].items.length = 20

# Word writes each level with a mark of its own and a tab.
paste "·\tToo few hands\r\no\tin the evening\r\n§\tand at night\r\n"
see Without “·” and the like
see ▸ Too few hands
see ▸ in the evening
see ▸ and at night
key esc

# Where the marks say something, they stay.
paste "+\tGood food\r\n-\tCold food\r\n"
see ▸ + Good food
see ▸ - Cold food
key esc

# No line is passed over on the smallest screen either.
size 60x16
paste "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\nEleven\nTwelve"
see ▸ One
see ▸ Six
see not ▸ Seven
key pgdn
see ▸ Seven
see ▸ Twelve
keys pgdn pgdn pgdn
see ▸ Twelve
key enter
record lists[1].items.length = 32

# Nor on a tall one, where the clock is set in big digits, nor under what is said of a mark.
size 120x36
paste "Line 1\nLine 2\nLine 3\nLine 4\nLine 5\nLine 6\nLine 7\nLine 8\nLine 9\nLine 10\nLine 11\nLine 12\nLine 13\nLine 14\nLine 15\nLine 16\nLine 17\nLine 18\nLine 19\nLine 20\nLine 21\nLine 22\nLine 23\nLine 24\nLine 25\nLine 26\nLine 27\nLine 28\nLine 29\nLine 30\nLine 31\nLine 32\nLine 33\nLine 34\nLine 35\nLine 36\nLine 37\nLine 38\nLine 39\nLine 40"
see 40 lines become items
see ▸ Line 1
see 1–22 of 40
key pgdn
see 19–40 of 40
see ▸ Line 40
key esc
paste "- Line 1\n- Line 2\n- Line 3\n- Line 4\n- Line 5\n- Line 6\n- Line 7\n- Line 8\n- Line 9\n- Line 10\n- Line 11\n- Line 12\n- Line 13\n- Line 14\n- Line 15\n- Line 16\n- Line 17\n- Line 18\n- Line 19\n- Line 20\n- Line 21\n- Line 22\n- Line 23\n- Line 24\n- Line 25\n- Line 26\n- Line 27\n- Line 28\n- Line 29\n- Line 30\n- Line 31\n- Line 32\n- Line 33\n- Line 34\n- Line 35\n- Line 36\n- Line 37\n- Line 38\n- Line 39\n- Line 40"
see Without “-” and the like
see 1–21 of 40
keys pgdn
see ▸ Line 22
see ▸ Line 40
key esc
