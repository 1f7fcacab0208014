# On a very large wall the field that a line is in stands below it in the same small letters, whether the line has dots or not.
start new lang en size 120x36 screens 2 time 08:50
key n
key pgup
press right until SWOT
key enter
type Where do we stand?
keys enter enter enter enter ctrl+u
type 10.30
see Action plan
keys ctrl+n
see SWOT
at 09:00
keys ctrl+n ctrl+n ctrl+n
see Strengths ▸
line Good voices
line Warm hall
key down
line Few hands
key down
line More buses
press ctrl+n until Slip
line 1 1 2
line 1 3
line 2 4
key ctrl+o
window room
see Good voices
size 200x60
see Strengths
see Weaknesses
picture dots-over-fields-200x60
