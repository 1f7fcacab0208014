# A check-out with three openings at once: everyone writes alone, the notes are read out and typed field by field.
start new lang nb size 80x24 screens 2 time 15:40
key n
key pgup
press right until tre lapper
see Utsjekk: tre lapper
key down
keys ctrl+n
at 15:45
key ctrl+n
window room
see Jeg likte.
window console
# What is said while they write goes nowhere yet.
key ctrl+n
see Dette likte jeg ▸
line Roen
key down
line Spør før du svarer
key down
see Dette vil jeg gjøre ▸
line Ringer nabolaget
window room
see ▶ Dette vil jeg gjøre (1)
picture check-out-three-80x24
size 40x15
see ▶ Dette vil jeg gjøre (1)
picture check-out-three-40x15
window console
key ctrl+n
record lists[0].items[0].text = "Roen"
record lists[3].fields[2] = "will"
record ended = "15:45"
