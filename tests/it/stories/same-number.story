# A number freed by an undo was given again. It means what stands now, but what was taken back can still be struck.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Kalle is off sick again
key ctrl+z
line Too much noise
record lists[1].items[0].number = 1
keys tab 1 x enter
see Erase for good
see 1 Too much noise
see More than one item has had this number or letter
see ▶ 1 Too much noise (still there)
see 1 Kalle is off sick again (no longer there)
key down
see ▶ 1 Kalle is off sick again (no longer there)
see 1 Too much noise (still there)
keys 1 enter
status Erased for good
record lists[1].items[0].text = "Too much noise"

# Now the number means only one thing.
keys 1 x enter
see not More than one has had
see not Kalle
keys 1 enter
record lists[1].items[0].text = "▮▮▮"
