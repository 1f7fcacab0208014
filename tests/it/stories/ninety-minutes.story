# A whole future workshop in ninety minutes, by keys alone, with two windows: from the question to the check-out.
start day 90 lang en size 120x36 screens 2 time 12:55

# Before the day: a welcome. A key starts the day.
window room
size 40x15
see Tuesday 24 November 2026
size 120x36
window console
key ctrl+n
line How do we get more time with the residents?
record question = "How do we get more time with the residents?"

# Check-in: twelve pairs, one hope each; one pair passes and comes back.
key ctrl+n
line That we leave with one thing we can do
line That the night shift is heard
key ctrl+a
line Less running
line Peace to finish a task
record hopes.length = 4
window room
size 40x15
see pairs heard so far
picture room-check-in-40x15
size 120x36
window console

# Critique: the neighbours talk, then the room says.
key ctrl+n
key ctrl+n
line Too few hands at night
line Nobody knows who decides
line The handover is rushed
line We write the same thing three times
line Short notice for shift changes
line No time for new colleagues
line The phone rings all the time
line Meetings without a point
line Broken lifts
line Families get different answers
line Too few hands at nite
key ctrl+z
status Undone
line We eat standing
record lists[1].items.length = 11
record lists[1].items[10].number = 11

# A nearly identical line is counted as said again.
type too few hands at Night!
see Ctrl+D
picture console-critique-120x36
key ctrl+d
record lists[1].items[0].again = 1

# A theme made of a line while collecting; a typing mistake is corrected by pointing.
line 1 5 Staffing
record themes[0].name = "Staffing"
keys tab 9 e enter
line " and doors"
record lists[1].items[8].text = "Broken lifts and doors"
key ctrl+n

# Dots: the room sees the ballot and no sum; slips are checked, then sums from the wall, then hands.
window room
see Nobody knows who decides
see not ●
window console
line A A 2
line 3 3 2
line 2 A 4
line 4 4 4
status At most 2 dots on 4
keys ctrl+u ctrl+z ctrl+y
key ctrl+a
line 11 2  10 1
key ctrl+a
line 5
record votes[0].counted = 17
record votes[0].possible = 72
picture console-vote-120x36
window room
see not 17
window console
key ctrl+o
record votes[0].closed = true
record rankings[0].entries[0].text = "Staffing"
record rankings[0].entries.length = 4
window room
see Bottom list
size 40x15
picture room-bottom-list-40x15
size 120x36
window console

# The turn: each entry of the bottom list gets its wish; the wishes open the vision list.
key ctrl+n
line Enough hands, day and night
window room
size 40x15
see Enough hands, day and night
size 120x36
window console
line We all know who decides
line A calm handover
line We sit down to eat
record wishes.length = 4

# Vision: the same chain to the top list.
keys ctrl+n ctrl+n
line Time for a cup of coffee together
type But there is no money
key ctrl+b
record objections.length = 1
line The residents decide their own day
line New colleagues get a friend
key ctrl+n
line 1 1 4
line 4 4 5
line 5 1 2
key ctrl+o
record rankings[1].entries.length = 3

# Islands: named from both lists, linked, counted.
key ctrl+n
line -A +1 Hands where they are needed
line +4 +5 The residents' own day
line 1 14 The night team
line 2 10
record islands[0].people = 14
record islands[0].keeper = "The night team"
record islands.length = 2

# Plans: a whole row as one line, and cell by cell.
key ctrl+n
line A floating colleague at night; Try it four weeks; Unit head + union; Ask the night team on Monday; 20/5
line Coffee at three every day
key ctrl+a
line The residents plan their week
line A talk on Sunday evening
line Contact persons
line Print the week sheet
line +2w
record plans.length = 3
record plans[0].first_step = "Ask the night team on Monday"
record plans[2].what = "The residents plan their week"
record plans[0].who.length = 2
picture console-plans-120x36

# Report: one plan at a time, one label per line.
key ctrl+n
window room
see A floating colleague at night
size 40x15
picture room-plan-40x15
size 120x36
window console
key pgdn

# After today: who carries it on; a follow-up meeting is moved.
key ctrl+n
line Unit head
record carrier = "Unit head"

# Check-out: what became of the hopes; one word each.
key ctrl+n
keys tab 1 o enter tab
line Lighter
line Ready
record hopes[0].outcome = "met"
key ctrl+n
window room
see plans
saved
