# A proposal is put up and reworded until nobody objects to trying it; its former wordings are kept.
start method consent lang nb size 80x24 screens 2 time 09:58
key ctrl+n
see Visjonsspørsmål ▸
see Skriv det på én linje.
window room
size 40x15
see Hva foreslår vi?
window console
size 80x24
line Alle tar telefonen en uke hver
see ↑ åpner
record vision_question = "Alle tar telefonen en uke hver"
window room
size 40x15
see Alle tar telefonen en uke hver
see not Hva foreslår vi?
picture consent-proposal-40x15
window console
size 80x24
# It is mended in place.
key up
see tar telefonen en uke hver
type ", to og to"
key enter
record vision_question = "Alle tar telefonen en uke hver, to og to"
record earlier_wordings[0].of = "vision"
record earlier_wordings[0].texts[0] = "Alle tar telefonen en uke hver"
# Undo gives the former wording, and it is not earlier any more.
key ctrl+z
record vision_question = "Alle tar telefonen en uke hver"
key ctrl+y
record earlier_wordings[0].texts.length = 1
key ctrl+n
line Greit for meg
key ctrl+n
line Det blir ujevnt
line Hvem tar sommeren?
key ctrl+n
# Objections get the floor one by one, without minutes of their own.
see 1. Det blir ujevnt
see Svar · 1 ▸
line Vi bytter om det blir ujevnt
record tables[0].rows[0].under = "Det blir ujevnt"
record lists[1].items[0].floor = "had"
type + Er det lov?; runde
see Ny sak: Er det lov? · runde
key enter
key ctrl+a
see 2. Hvem tar sommeren?
key ctrl+a
see 3. Er det lov?
see runde
window room
size 40x15
see runde
window console
size 80x24
key ctrl+n
window room
size 40x15
see Alle tar telefonen en uke hver,
window console
size 80x24
line Alle tar telefonen en uke hver til jul
record earlier_wordings[0].texts[1] = "Alle tar telefonen en uke hver, to og to"
# Words that must not be kept are struck in all their wordings.
key ctrl+n
line Telefonen blir tatt
window room
size 40x15
see Telefonen blir tatt
window console
size 80x24
record goal = "Telefonen blir tatt"
key tab
type F4 x
key enter
type F4
key enter
record vision_question = "▮▮▮"
record earlier_wordings[0].texts[0] = "▮▮▮"
record earlier_wordings[0].texts[1] = "▮▮▮"
keys ctrl+n ctrl+n
record ended = "09:58"
