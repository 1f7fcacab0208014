# With one screen, nothing that the room sees shows the words while one confirms, not even a half-typed line's.
start day 90 lang en size 80x24 screens 1 time 13:00
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Berit was late
keys tab 1 x enter
see not Berit
see Type 1 again
# What is pasted meanwhile brings them back as little as what is typed.
paste "one\ntwo"
see not Berit
see Type 1 again
key enter
see not Berit
key esc
see Berit was late
key tab
see not one
type Berit again
keys tab x enter
see not Berit
see Type x again
keys x enter
status for good
key tab
see not Berit again

# The label may be pasted. What was done with files is told with the private panes, which the room does not read.
keys tab 1 x enter
paste 1
key enter
status Erased.
keys ctrl+s ctrl+s
status from verkstad’s own files
