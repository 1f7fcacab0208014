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
