# Items that were sent in beforehand, each with its form of talk and its minutes, and with who decides or to whom it is lifted.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
at 13:00
head beslut
in record 10 = 10
line Sedan sist; runda; 10
line Risk: ny ingång; bikupor; 20; beslut: chefen
line Budget; information; 10; lyfts till: samverkan
in record lyfts till samverkan = samverkan
line Inskickat: parkeringen vid gaveln
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Alla har hört om semestern
key ctrl+a
line Det blåser in snö
key down
line Ny dörrstängare prövas
key ctrl+a
line Läget är gott
key ctrl+n
