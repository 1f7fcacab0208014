# Groups report under a title and heads, and are mixed twice so that nobody meets the same person again.
start method mixing lang en size 80x24 screens 2 time 09:00
key ctrl+n
see 24 people in groups of up to 4: count off 1–6
see Group 1 · Title ▸
window room
see Count off 1–6
window console
# The title first; then the first head by itself, and one key from one to the next.
line Doors that nobody opens
see Group 1 · What we saw ▸
line Three doors are locked
line The bell is broken
key down
see Group 1 · What it means ▸
line Nobody feels expected
window room
see Group 1
see Doors that nobody opens
see What we saw (2)
see Nobody feels expected
see What we propose (0)
window console
# The next group begins with its title; a number before the words is another group, under the same head.
key ctrl+a
see Group 2 · Title ▸
type 3 A longer table
see Group 3 · Title: A longer table
key enter
see Group 3 · What we saw ▸
line People sit alone
type 2 Half the chairs are empty
see Group 2 · What we saw: Half the chairs are empty
key enter
see Group 2 · What we saw ▸
record lists[0].heads[1] = "What it means"
record lists[0].items[0].head = 0
record lists[0].items[3].head = 2
record lists[0].items[6].group = 2
record lists[0].items[6].head = 1
# A title is one line: whoever types another over it rewords it, and undo brings the first back.
key up
see Group 2 · Title ▸
line Chairs
see Group 2 · What we saw ▸
key up
line Chairs and people
record lists[0].items[7].text = "Chairs and people"
key ctrl+z
record lists[0].items[7].text = "Chairs"
# A title that is taken back is what is asked for again.
keys ctrl+a
see Group 3 · What we saw ▸
keys ctrl+a
see Group 4 · Title ▸
line Wrong
see Group 4 · What we saw ▸
key ctrl+z
see Group 4 · Title ▸
# What is pasted at a title has the title first, and the rest goes under the first head.
see Group 4 · Title ▸
paste "Windows\nThey are high\nThey are closed"
key enter
see Group 4 · What we saw ▸
record lists[0].items[8].head = 0
record lists[0].items[10].head = 1
# What went under the wrong head is moved by the key that moves lines, and undo takes it back.
keys tab
type 2 v2
see Enter: → What it means – 2 Three doors are locked
key enter
record lists[0].items[1].head = 2
status Moved to “What it means”.
type 2 v2
see It is there already.
key ctrl+u
type 2 v
see → What we propose
key ctrl+u
# A number that no head has is refused with those that there are, and becomes no words of group 2. So is a line there is not.
type 2 v4
see not →
see There is no 4, only 1
key enter
status There is no 4, only 1
keys ctrl+u
type 99 v1
key enter
status 99
record lists[0].items.length = 11
# By its name it does the same as by its letter: the next head.
keys ctrl+u
type 2
key ctrl+k
type Move to other list
key enter
status Moved to “What we propose”.
record lists[0].items[1].head = 3
key ctrl+z
keys tab
key ctrl+z
record lists[0].items[1].head = 1
# One after the other has the floor; a small screen shows one head at a time, and the page key turns to the next.
key ctrl+n
see Group 1 · What we saw ▸
window room
size 40x15
see Group 1
see Doors that nobody opens
see ▶ What we saw (2)
see Three doors are locked
picture reports-40x15
size 80x24
picture reports-80x24
window console
key ctrl+a
window room
see Half the chairs are empty
window console
# Mixed: everybody gets a number in the group, and goes as far as it says.
key ctrl+n
see 24 people mixed into 6 groups: 4, 4, 4, 4, 4, 4
see Nobody meets the same person twice.
see Group 1 ▸
window room
see Tell each other what your group found.
see Count 1, 2, 3 … in your group. Keep your number.
see Number 1 stays, 2 moves one group on, 3 moves 2 on, 4 moves 3 on.
size 40x15
picture mixed-40x15
size 80x24
picture mixed-80x24
window console
# Groups of three would be other ones than before: people count off once more.
keys tab 3 g enter tab
see 24 people mixed into 8 groups: 3, 3, 3, 3, 3, 3, 3, 3
window room
see Stay in your groups and count off 1–8, one group after the other.
see Same number, same new group. 3 in each group.
window console
key ctrl+z
key ctrl+n
see 24 people mixed into 6 groups
window room
see You keep the number you have.
window console
# Two who came late take a number of a group.
key ctrl+z
