# A workplace meeting of an hour with seven matters: some sent in beforehand and pasted, one that takes longer than its
# minutes, one that is parked, one not reached; and the next one, which is made from it.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
see Arbetsplatsträff
see not Frågan
keys pgdn enter
see Inför dagen
at 13:00
# Beforehand, a line is an item: what each part is, it says itself.
line Budget; information; 10
see 1  Budget
see information
line Risk: ny ingång; bikupor; 20 min; beslut: chef
see beslut · bikupor · chef
paste "3. Sedan sist – runda – 10 min\n4. Schema – beslut – 8\n5. Ramme for mødet | prioritering af punkter | | 5 min."
see 3 rader blir punkter
key enter
see 3  Sedan sist
see 5  Ramme for mødet
see prioritering af punkter
see 5 punkter · 53 min
see 53 min · 11 min för mycket
line Parkeringen; diskussion; 5
line Julfesten
see 1 punkt saknar tid
# An item can be changed as it was typed, put elsewhere, left for next time.
keys tab 7 e enter
key ctrl+u
line Julfesten; grupper; 5
see grupper
keys tab 5 p enter
see nästa gång
keys 6 n enter
key tab
key ctrl+n
# Who is there is a number, and so are those who are not.
key ctrl+g
see 12 på plats, 2 frånvarande, 1 vikarie
key ctrl+u
line 12 2 1
record people = 12
record absent = 2
record substitutes = 1
key ctrl+z
record people = 14
key ctrl+y
record absent = 2
key ctrl+n
window room
see Inget att följa upp i dag
window console
key ctrl+n
window room
see 6  Parkeringen
see 5 min
see not Ramme
size 40x15
picture room-agenda-40x15
size 120x36
window console
key ctrl+n
# The item that was put first has the floor, large, with minutes of its own.
window room
see diskussion
window console
line Skylten saknas
line Två platser räcker
see 5:00 kvar av 5 min
see Anteckning: Skylten saknas
key down
line Personalen står bakom huset
key down
line Beställ skylt; vaktmästaren; v50
see Att göra: P1 Beställ skylt
window room
see Beslut
see Personalen står bakom huset
see P1
see vaktmästaren
size 40x15
picture room-item-40x15
size 120x36
window console
# Its minutes run out: the room reads words only, the console says what one key each does.
after 5m
see Tiden är ute
key ctrl+up
see not Tiden är ute
record tables[0].rows[0].cells[4].text = "8"
# One key goes on; undo goes back.
key ctrl+a
see 1. Budget
key ctrl+z
status vilken punkt som är uppe
see 6. Parkeringen
key ctrl+a
see Anteckning · 1
# What belongs elsewhere is parked as in any step; in an empty line the item itself waits for next time.
type Kaffemaskinen
key ctrl+b
key ctrl+b
status → nästa gång
see 2. Risk: ny ingång
see 1  Budget
# The clicker goes on too, and back to what was said.
key pgup
see 1. Budget
key pgdn
see 2. Risk
key pgdn
see 3. Sedan sist
line + Ny kollega; information; 3
status Ny punkt: Ny kollega
keys tab 8 u enter
key tab
see 8. Ny kollega
line Hon börjar i januari
key ctrl+n
see Till nästa möte
see P1
see vaktmästaren
see 4 Schema
see 7 Julfesten
key ctrl+n
status Det här parkerades
key ctrl+n
line lättad
key ctrl+n
see 4 punkter
see 1 att göra
record plans[0].under = "Parkeringen"
