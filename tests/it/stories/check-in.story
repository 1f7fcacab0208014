# Every morning: check-in, a question, how many we are, and it is on the wall. Six keys, and nothing is taken down.
start new lang sv size 80x24 screens 1 time 08:31
see 5   Incheckning
key 5
see Vad hoppas du
see Fråga 1 av 9
key right
see Fråga 2 av 9
keys right enter
see › Deltagare
keys 9 enter
see Inget skrivs ner.
see not 0 av 9
see not Välkomna
record question = "Vilket väder har du med dig i dag?"
record people = 9
record start = "08:31"
record end = "08:36"
record agenda.length = 1
size 40x15
picture check-in-40x15
see Vilket väder
see En mening var.

# What is typed goes nowhere, and stays in the line.
size 80x24
line Regn
status I det här momentet skrivs inget upp.
status Ctrl+U tömmer raden
see ▸ Regn
key ctrl+b
status Metoden har ingen lista att parkera i
key ctrl+u

# Only whoever wants to counts the turns: Enter in the empty line.
after 20s
key enter
see 1 av 9 har talat
see En mening var.
key ctrl+z
see En mening var.

# So it does behind a line that was refused, at the second Enter; another line is refused first.
line Regn
line Sol
status Ctrl+U tömmer raden
see ▸ RegnSol
key enter
see har talat
see not ▸ RegnSol
key ctrl+z
see En mening var.

# The last key ends it; nothing is announced before.
key pgdn
see not Näst på tur
size 40x15
see Tack
record ended = "08:31"
record lists.length = 0
record plans.length = 0
record hopes.length = 0
record follow_ups.length = 0
