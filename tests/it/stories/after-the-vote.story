# What is said over coffee once the vote is over is parked: in the list it would be lost below the ranking.
start day 450 lang en size 120x36 screens 2 time 08:25
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see ▶ 08:25 Break
see Parked ▸
line Who tells the parents?
see Parked · 1 item
record lists[6].items[0].text = "Who tells the parents?"
