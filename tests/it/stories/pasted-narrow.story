# The same on one narrow screen, which the room sees.
start day 90 lang sv size 40x15 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
paste "Ett\nTvå\nTre\nFyra\nFem\nSex\nSju\nÅtta\nNio\nTio\nElva\nTolv"
see ▸ Sex
see 1–6 av 12
key pgdn
see ▸ Sju
see 7–12 av 12
keys pgdn pgdn pgdn
see 7–12 av 12
key up
see 6–11 av 12
key enter
record lists[1].items.length = 12

# On the narrowest screen what is said above them takes more rows: no line is hidden under the last row.
size 30x15
paste "• Sol\n• Måne\n• Stjärna\n• Komet\n• Planet\n• Nebulosa\n• Galax\n• Meteor"
see ▸ Stjärna
see not ▸ Komet
see 1–3 av 8
key pgdn
see ▸ Komet
see 4–6 av 8
key pgdn
see ▸ Meteor
see 6–8 av 8
key esc
