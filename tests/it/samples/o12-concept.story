# From an idea of a market of possibilities to a short concept: six fields, with partners apart from the keeper.
start new lang en size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Follow-up
keys ctrl+n ctrl+n
head Idea · How · Keeper · When
paste
| Idea: A garden for everybody (note 31, category 2)
| Feasible: yes, urgent: medium
| Steps: Clear the ground, a fence, beds
| How: Two Saturdays with everyone
| Partners: The day nursery, the beekeepers
| Cost: about 900 euros   Time: probably in April
| Keeper: two neighbours
| When: still this year
|
| Idea: Chess in the square
| How: A painted board | Keeper: the library | When: probably in May
see 2 lines
key enter
record plans.length = 2
record plans[1].who = ["the library"]
