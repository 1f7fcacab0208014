# What was written down in one meeting is taken over by the next. Whoever strikes it there is told where the same words still
# stand.
start example personalmoete-furua-nb lang nb size 120x36 screens 2 time 17:00
key 3
key f
keys pgdn enter
keys ctrl+n ctrl+n
see 1  Spør dugnadsgruppa om en kveld
keys tab 1 x enter
see Spør dugnadsgruppa om en kveld
keys 1 enter
see De samme ordene står fortsatt i «Personalmøte Furua»
see Tab, nummeret, x
record plans[0].what = "▮▮▮"
# With one screen the room reads no titles of other workshops: it is said in short.
key ctrl+k
type skjerm
key enter
status Én: alle ser denne skjermen
keys 2 x enter 2 enter
see not Personalmøte Furua
status Slettet.
