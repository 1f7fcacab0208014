# A theory of change on one small screen that the room sees as well: one field of one sheet at a time, under its heading, and
# the key that turns pages goes through them all.
start new lang da size 40x15 screens 1 time 08:50
key n
key pgup
press right until Forandringsteori
key enter
type Hvad skal projektet ændre?
keys enter enter enter enter ctrl+u
type 11.00
keys ctrl+n
at 09:00
keys ctrl+n ctrl+n ctrl+n
line Flere gennemfører
key ctrl+n
line Klassen har aftaler
line To voksne ved navn
keys ctrl+n ctrl+n
see 1. Klassen har aftaler
see ▶ Aktiviteter (0)
line Makkerpar
line Alternativ plan: Et kort brev
picture theory-narrow-40x15
key pgdn
see ▶ Virkninger på lang sigt (1)
see 11  Flere gennemfører
key pgdn
see 2. To voksne ved navn
see ▶ Aktiviteter (0)
key pgdn
see ▶ Virkninger
key pgdn
see Antagelser
key pgup
see ▶ Virkninger
key pgup
see 2. To voksne
see ▶ Aktiviteter
keys pgdn pgdn ctrl+n
see Antagelser
line 1 > 11 hvis eleverne tør sige det
see ← 1: hvis eleverne
picture theory-narrow-assumption-40x15
type Et langt ord om det hele her
see hele her
picture theory-narrow-typing-40x15
