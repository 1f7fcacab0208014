# What was found when a follow-up was led by hand.
start example mer-tid-med-de-boende-sv lang sv size 120x36 screens 2 time 09:00
# Nobody has opened the room's window: the program looks for it before the day, too.
key 3
key f
keys pgdn enter
wakes 2s
projector 120x36
wakes 1m
# Plans were made another day: nobody is counted on islands.
key ctrl+n
see Det vi kom överens om 3 min
see not Sex på ö 2
# A plan that is shown is on the wall, whatever was there before.
keys pgdn
window room
see Dagens hållpunkter
window console
keys tab P 1 b
see P1
window room
see not Dagens hållpunkter
window console
keys enter tab ctrl+n
# The hint names a plan that stands here, and the reading of a line with a number in it is the same while writing.
see Skriv 1 och det som sägs. Klar: 1 s3.
line 1 provades
line 6s3
record plans[5].status = "done"
see not 6s3
type 1e
see Enter: Ändra – 1 Frukost
key enter
see provades
key esc
keys ctrl+d
status Inget är sagt än
type 99s3
key enter
status Inget här heter ”99”
key ctrl+u
key ctrl+n
see Skriv 2 och det som sägs
keys tab 8 f enter
see Enter: vi frågar
type Ella
key enter
record plans[7].cells[8].text = "Ella"
status Vi frågar: Ella
keys tab 7 f enter
key enter
status 7
line 8
see Vi frågar: Ella
key ctrl+n
# A date that no calendar has is no words, and what is read says each thing once.
type 3 ringa vaktmästaren; Åse; 20/11
see 3 Öppen dörr…: ringa vaktmästaren · Åse · 20
key enter
line 4 ringa; Åse; 32/1
see ▸ 4 ringa; Åse; 32/1
key ctrl+u
line 4 ringa; Åse; nästa vecka
record plans[3].cells[4].text = "2026-W49"
# Who takes a plan over is said.
keys tab 4 w enter
line Nattlaget
status Nattlaget
