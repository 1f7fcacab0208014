# One line of a list is private, so nobody is asked to raise a hand for any of them, however many are typed in the room.
start method scale-private lang en size 120x36 screens 2 time 09:58
keys ctrl+g ctrl+u
line 6
key ctrl+n
see I am heard
line We laugh
key ctrl+n
see Slip 1 of 6 ▸
see Slips only: nobody shows their number.
key ctrl+a
status This is answered on paper slips only, so that nobody has to show their number.
see Slip 1 of 6 ▸
line 4 2 3
see Slip 2 of 6 ▸
size 60x16
see Slip 2 of 6 ▸
