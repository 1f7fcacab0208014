# Groups put in by hand, and then others, mixed out of them: the word is typed behind the size, in any of the languages.
start day 90 lang sv size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n
key backtab
# Before anybody was in a group they are plain.
type grupper 3 blandade
see Grupper om 3
see not om 3, blandade
key enter
status Inget att blanda: ingen har suttit i grupp än.
key ctrl+n
see högst 3 i varje grupp
key backtab
type grupper mix
see Grupper om 3, blandade
key ctrl+u
# A number alone is the size, on whichever side of the word it stands; minutes have their unit, or stand second.
type grupper blandade 5
see Grupper om 5, blandade
key ctrl+u
type grupper blandade 5 12 min
see Grupper om 5, blandade
see 12 min
key ctrl+u
type 5 mix 6 11
see Grupper om 6, blandade
see 11 min
key ctrl+u
type 5 5 6 blandet
see Grupper om 5, blandade
see 6 min
key enter
key ctrl+n
see Grupper om 5, blandade
window room
see räkna 1–5, grupp efter grupp
window console
# Undo takes the part out.
key ctrl+z
key ctrl+z
see not blandade
