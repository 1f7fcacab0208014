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
see ▸ Four
key pgdn
see ▸ Five
see ▸ Eight
keys pgdn pgdn pgdn
see ▸ Twelve
key enter
record lists[1].items.length = 32
