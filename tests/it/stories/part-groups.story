# Groups that are put in while critique is collected: wall and console say what they talk about, on the smallest wall too.
start day 90 lang nb size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line For få folk
see Kritikk
key backtab
line grupper 5 12
key ctrl+n
window room
size 40x15
see How do we get more time
see Snakk i grupper i 12 min
see Tell 1
picture part-groups-40x15
size 120x36
see Tell 1–5. Samme tall
see Snakk i grupper i 12 min
window console
see How do we get more time
# What they report is not asked a second time; groups that are mixed out of these have the question too.
line Vi må dele på vaktene
key backtab
line grupper 5 blandede
key ctrl+n
see How do we get more time
window room
size 40x15
see How do we get more time
picture part-groups-mixed-40x15
