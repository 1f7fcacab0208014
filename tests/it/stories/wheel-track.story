# One track of the year is shown alone, on the wall and on the console, by one key; after the last one, all are again.
start new lang en size 120x36 screens 2 time 12:40
key n
key pgup
press right until Annual wheel
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
see Annual wheel · 0 items
# Nothing is on a track yet: there is none to show.
key ctrl+d
see not Track:
# A track whose last line is taken back stays alone, and so does the key that shows all.
size 240x70
see not Show one track
line 10 Fair; budget
see Ctrl+D  Show one track
key ctrl+d
see Track: budget
see Ctrl+D  Show all tracks
key ctrl+z
see Track: budget
see Ctrl+D  Show all tracks
key ctrl+d
see not Track:
see not Show one track
size 120x36
line 8-6 Board meeting; meeting; the board
line 1> agenda
line 10 Study day; training
line > programme
line 9 Start of the year
key ctrl+d
see Annual wheel · Track: meeting · 1 item
size 240x70
see Ctrl+D  Track: training
size 120x36
see Sep   1  Board meeting
window room
see Track: meeting
see Board meeting
see not Start of the year
see not Study day
size 40x15
see Track: meeting
picture room-wheel-track-40x15
size 120x36
window console
key ctrl+d
see Track: training
see Oct   1  Study day
window room
see Study day
see programme
see not Board meeting
window console
# What is added on another track is seen, so all are shown again.
line 11 Budget; budget
see not Track:
see Nov   2
window room
see Board meeting
see Budget
window console
# No entry was made of it: what is taken back is the line.
key ctrl+d
see Track: meeting
key ctrl+z
record tables[0].rows.length = 5
see Track: meeting
# What comes back on another track is seen as well.
key ctrl+y
see not Track:
see Nov   2
key ctrl+z
# So is a row that is put on another track.
key ctrl+d
see Track: meeting
keys tab 1 e enter ctrl+u
line 8-6 Board meeting; training; the board
see not Track:
see Nov   1  Board meeting
key ctrl+z
see not Track:
key ctrl+d
see Track: meeting
# And a year that is pasted.
paste "November\n • Christmas market"
key enter
see not Track:
see Nov   2
window room
see Christmas market
window console
key ctrl+z
record tables[0].rows.length = 5
key ctrl+d
see Track: meeting
# The load of one track alone.
keys ctrl+d ctrl+d
see not Track:
keys ctrl+n ctrl+n ctrl+n ctrl+n
see Is it too much?
size 40x15
window room
see not Sep 0
window console
keys ctrl+d ctrl+d
window room
see Track: training
see Sep 0
see Oct ▆▆▆▆▆▆▆ 1
picture room-wheel-track-load-40x15
