# Twenty people whose answers are written down begin in pairs: wall and console say the same, and the question is large.
start new lang nb size 120x36 screens 2 time 08:31
key 5
type Hva trenger vi hjelp med i dag?
key enter
keys 2 0
press down until Det står på skjermen at svarene skrive
press right until ← skrives ned →
key ctrl+n
see bli enige om ett svar
see Snakk to og to
see Skriv én linje for hvert par
see not Begynn selv
window room
see bli enige om ett svar. Svarene skrives ned, uten navn.
see not Én setning hver
see not 0 av 10
picture written-pairs-120x36
size 40x15
see bli enige om ett svar
picture written-pairs-40x15
size 120x36
window console
line Vikar på torsdag
window room
see 1 av 10
see bli enige om ett svar
picture written-pairs-heard-120x36
