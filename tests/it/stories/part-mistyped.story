# What fits no part stays in the line, and says how to write it; Esc leaves, and what was half written before is there.
start day 90 lang en size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
type Too few ha
key backtab
line quiz
status Type a number or a name from the list
see What, minutes ▸ quiz
keys ctrl+u
line 1 0
status Type a number or a name from the list
keys ctrl+u
line groups 40
status Type a number or a name from the list
keys ctrl+u
line 14
status Type a number or a name from the list
keys ctrl+u
# Neither is a number that is written otherwise, nor are fewer minutes than the steps of a closing.
line +3
status Type a number or a name from the list
keys ctrl+u
line 003
status Type a number or a name from the list
keys ctrl+u
line 7 2
status Type a number or a name from the list
keys ctrl+u
line 3 2000
status A step can take 0 to 1,440 minutes.
key esc
see ▸ Too few ha
record agenda.length = 14
line nds
record lists[1].items[0].text = "Too few hands"
# A paste goes where typing goes.
key backtab
paste "silence"
see ▶ 3
key esc
# An arrow leaves what fits nothing, so that the line never names another than the marked one.
key backtab
type quiz
key down
see ▶ 1
see not quiz
key esc
# The arrows mark one, and the same key that opens the list closes it.
keys backtab backtab
see not Put in after this step
keys backtab down down up enter
record agenda[4].name = "Round"
keys ctrl+n
# In another language a part has another name, which is found as well; a size stands before the minutes.
key backtab
type runda 4
see 2  Round
see 4 min
keys esc
key backtab
line groups 5 12
record agenda[5].name = "Groups of 5"
record agenda[5].minutes = 12
# After the end there is nothing that it could come after.
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
key backtab
status The day is over: nothing more can be put in.
