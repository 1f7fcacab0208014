# A check-in in other ways than a round: they are chosen in the form, and each is led by the key that turns pages, which ends
# the last of it. The question stands over what is told, and nothing is taken down.
start new lang sv size 80x24 screens 1 time 08:31
key 5
keys enter 9 down
see Så svarar vi
see ← En mening →
press right until ← Tre och tre →
see not s ·
key enter
see Vad hoppas du
see Tre och tre, där ni sitter. Alla svarar, 5 min sammanlagt.
see Klara?
record end = "08:36"
record people = 9
line Regn
see ▸ Regn
record lists.length = 0
key ctrl+u
size 40x15
picture check-in-trios-40x15
size 80x24
key pgdn
size 40x15
see Tack
record ended = "08:31"
