# A card: what the meeting is for and who does what is shown, never typed twice; the rules are written on it.
start method idoarrt lang nn size 120x36 screens 2 time 09:58
key ctrl+n
line Vi vil bli ferdige i tide. Det blir vi aldri.
see Endre det?
window room
size 40x15
see Kvifor vi er her
see blir vi aldri.
window console
size 120x36
key ctrl+n
line Ein plan som alle kjenner
key ctrl+n
see Reglar ▸
line Ein snakkar om gongen
window room
see Føremål
see Roller
see Møteleiar
see Plan
see ▶ Reglar (1)
see not Føremål (
see Ein snakkar om gongen
picture idoarrt-120x36
size 80x24
picture idoarrt-80x24
size 40x15
see ▶ Reglar (1)
picture idoarrt-40x15
window console
size 120x36
# The goal is changed where it is changed always, and stands on the card as it is now.
key tab
type F6 e
key enter
key ctrl+u
line Ein plan som alle følgjer
window room
see Ein plan som alle følgjer
window console
# In a field that only shows a text nothing can be written.
key down
see Ingenting å skrive her
line Skal bli lest
status ingenting
record lists[0].items.length = 0
key ctrl+u
see Vi vil bli ferdige i tide.
keys down down down
see ▸
window room
size 40x15
see ▶ Roller
see Møteleiar
see Skrivar
window console
size 120x36
key down
line Telefonane er av
record lists[4].items[1].text = "Telefonane er av"
# Lines are not moved into a field that only shows one.
keys tab
type 1 v2
key enter
record lists[4].items.length = 2
keys ctrl+u tab
key ctrl+n
line Vi vart ferdige
window room
size 150x40
see Bra (1)
see Rart (0)
picture idoarrt-two-by-two-150x40
size 120x36
window console
keys ctrl+n ctrl+n
record ended = "09:58"
