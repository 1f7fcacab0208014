# Nobody works on any island for now: plans stand by themselves, and go on doing so beside an island that is taken up again.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Too few hands
keys ctrl+n
line 1 2
keys ctrl+o ctrl+n ctrl+n ctrl+n
line A calm handover
keys ctrl+n
line 1 1
keys ctrl+o ctrl+n
# As long as islands are still to be named, a plan waits for them.
keys ctrl+n
line Ring round; Anna
status There are no islands yet. Name one first.
keys ctrl+u ctrl+p
line Hands
line The phone
keys tab 1 r enter
keys 2 r enter
record islands[1].resting = true
keys ctrl+n
line A call list; Two weeks; All; Ask; v50
record plans[0].what = "A call list"
record plans[0].island = null
line A bench
see WHAT
record plans[1].island = null
key ctrl+z
paste "A bench in the hall\nThe garden gate"
see 2 lines become plans
key enter
record plans.length = 3
record plans[2].island = null
window room
see P1  A call list
see P3  The garden gate
see not islands
window console
# Taken up again, an island gets plans of its own; those that stand by themselves stay, below a heading.
keys ctrl+p tab 1 r enter
keys ctrl+n
line Two more hands; Ask for them; Anna; Write; v51
record plans[0].island = "Hands"
see P4  Two more hands
see P1  A call list
see Plan for Hands
see line 17 Action plan
window room
see Two more hands
see not The garden gate
window console
# Whoever mends one of those goes on with them.
keys tab P 1 e enter
type " on paper"
key enter
record plans[1].what = "A call list on paper"
line A sign; Paint it; Ola; Buy paint; v50
record plans[4].what = "A sign"
record plans[4].island = null
keys ctrl+z ctrl+z
# A plan that stands by itself is mended where it stands.
keys tab P 2 e enter
see A bench in the hall
keys ctrl+u esc
keys ctrl+n
window room
see Hands
window console
keys pgdn pgdn pgdn
window room
see The garden gate
window console
# All of them are what the day came to.
keys ctrl+n ctrl+n ctrl+n
window room
see 4 plans
