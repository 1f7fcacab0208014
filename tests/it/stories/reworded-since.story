# What people answered is reworded afterwards: that is said, and the record gives the words that they had read.
start method scale lang en size 120x36 screens 2 time 09:58
keys ctrl+g ctrl+u
line 7
keys ctrl+n ctrl+n
see Slip 1 of 7
# Before anybody answered nobody had read anything else.
keys tab 1 e enter
keys ctrl+u
line We are mostly on time
see not answered the earlier
line 4 3
line 4 3
line 3 3
line 1 2
line 2 2
line 2 4
line 2 4
key ctrl+o
keys tab 1 e enter
keys ctrl+u
line We are late
status People answered the earlier wording. Ctrl+Z brings it back.
record scales[0].spread[0].text = "We are late"
record scales[0].spread[0].read_as = "We are mostly on time"
# Reworded twice, it is the same that they had read; once the day is over, too.
keys tab 1 e enter
keys ctrl+u
line We are never late
record scales[0].spread[0].read_as = "We are mostly on time"
keys ctrl+n ctrl+n ctrl+n
record scales[0].spread[0].read_as = "We are mostly on time"
record scales[0].spread[0].given = [1, 3, 1, 2]
kept not "\"slip\":"
