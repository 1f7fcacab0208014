# What nobody had answered when it was reworded was read with its new words, once the scale is open again.
start method scale lang en size 120x36 screens 2 time 09:58
keys ctrl+g ctrl+u
line 7
keys ctrl+n ctrl+n
see Slip 1 of 7
line 4 3
key ctrl+u
key ctrl+z
key ctrl+o
keys tab 1 e enter
keys ctrl+u
line We are late
key ctrl+o
line 4 3
line 4 3
line 3 3
line 1 2
line 2 2
line 2 4
line 2 4
see 7 of 7 slips
key ctrl+o
record scales[0].spread[0] = {"answers":7,"given":[1,3,1,2],"hidden":0,"label":"1","text":"We are late"}
