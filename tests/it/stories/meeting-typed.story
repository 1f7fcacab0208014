# What a line is read as is said before Enter: a way to talk in the singular, free words behind the name of their field, and
# what is to be done by when and who first, because what it is was just typed.
start new lang sv size 80x24 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
at 13:00
type Hur tar vi emot nya?; bikupa; 4; chefen
see bikupor · 4 min · Syfte: chefen
key enter
line Budget; information; 90
keys ctrl+n ctrl+n ctrl+n ctrl+n
see 1. Hur tar vi emot nya?
see 2 punkter kvar
after 2m
see 2 punkter kvar · 1 tim 32 min
keys down down
type Fråga ekonomen om hur mycket som är kvar av budgeten för året; Lena Åkerlind; fredag
see Att göra: 27 november · Lena Åkerlind · Fråga ekonomen
key enter
record plans[0].due = "2026-11-27"
keys up up
line Vi prövar i mars
# What stands in a field is asked for by its name.
keys tab 1 w enter
see Anteckning
see not Ny formulering
key esc
# What is looked at again tells how long it took.
key ctrl+a
see 1 punkt kvar
key pgup
see 2/4 min
key pgdn
# At check-out each says a word, also in a large group: a feeling is not agreed on in pairs.
keys ctrl+n ctrl+n
window room
see Ett ord
see not Två och två
