# Time is out in the middle of the visions: what is left is left out, and three short steps close the day.
start day 90 lang da size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line For få hænder
after 70m
key backtab
# What one types for five minutes means those, and no more.
type 5 min
see ▶ 6
key ctrl+u
type 5 minutter
see ▶ 6
key ctrl+u
type 5 minutter ti
see ▶ 7
see Forventet slut
key enter
status 5 minutter tilbage: 10 trin udgår
record agenda[4].name = "Så langt er vi nået"
record agenda[5].name = "Hvem gør hvad nu?"
record agenda[6].name = "Hvornår ses vi igen?"
record agenda[7].name = "Ét ord hver"
record agenda[8].dropped = true
# It takes the place of what is left only once.
key backtab
see not 5 minutter tilbage
key esc
key ctrl+z
status Taget tilbage
record agenda[4].step = critique-dots
record agenda[4].dropped = false
key ctrl+y
keys ctrl+n ctrl+n
window room
size 40x15
picture part-emergency-40x15
size 80x24
window console
line Spørg ledelsen om en vikar; Karin
record plans[0].what = "Spørg ledelsen om en vikar"
record plans[0].who = ["Karin"]
keys ctrl+n
see Hvornår ses vi igen?
# A date alone is the next meeting, whoever calls it is a name, and a date with other words is text.
type 9/12
see 9. december
key enter
record follow_ups[0].date = "2026-12-09"
record carrier = null
line 10/12 kl. 13.30 Salen
record follow_ups[0].date = "2026-12-10"
record follow_ups[0].time = "13:30"
record follow_ups[0].place = "Salen"
line Karin
record carrier = "Karin"
line 11/12 skriver Karin ud
record agreed = ["11/12 skriver Karin ud"]
record follow_ups[0].date = "2026-12-10"
window room
size 40x15
see Hvilken dag ses vi igen
see 10. december
picture part-when-again-40x15
window console
size 80x24
keys ctrl+n
see Ét ord hver
window room
# The room reads the part's own question here, and not the day's.
see hvad går du herfra med
see not How do we get more time
window console
# A word to one's neighbour takes no longer than is left.
size 120x36
see tager kun 1–2 min.
size 80x24
keys ctrl+n
see Dagens resultat
record ended = "14:05"
