# Once the item that has the floor was struck, what is written down about it afterwards is on the wall, its name is not.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
at 13:00
line Budget; fråga; 10
line Nycklar; beslut; 5
keys ctrl+n ctrl+n ctrl+n ctrl+n
keys tab 1 x enter
type 1
key enter
window room
see not Budget
see Nycklar
window console
press tab until SKRIVER
line Vi väntar på siffror
window room
see not Budget
see Vi väntar på siffror
