# After the end A means what was said at check-out and nothing else that has the same number.
start example a-library-to-meet-in-en lang en size 120x36 screens 2 time 17:00
key 3
key enter
key tab
keys A 2
see not A2 is not
keys x enter
see Ready
see not Saturday team
keys A 2 enter
status Erased for good
record lists[5].items[1].text = "▮▮▮"
record lists[0].items[1].text = "To hear what the Saturday team thinks"
# What is on the wall makes no difference.
keys ctrl+r 3
keys A 1 x enter
see Erase for good
see not more than one
keys A 1 enter
record lists[5].items[0].text = "▮▮▮"
