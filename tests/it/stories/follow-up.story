# A follow-up of 30 minutes, made from a finished workshop by one key on it: three rounds, each over all its plans.
start example mer-tid-med-de-boende-sv lang sv size 120x36 screens 2 time 09:00
key 3
key f
see Uppföljning · 9 planer
see Uppföljning: Mer tid
keys pgdn enter
see Det vi kom överens om 3 min
key ctrl+n
window room
see 1  Min dag på mitt sätt
window console
key ctrl+n
line 3 provades en kväll, alla var nöjda
line men bara på ena våningen
line 3 s2
status 3 Öppen dörr…: på gång
record plans[2].status = "started"
window room
see 3  Öppen dörr till trädgården                       På gång
see provades en kväll, alla var nöjda · men bara på ena våningen
see not Vaktmästaren
size 40x15
picture room-plans-again-40x15
# Whichever page a plan is on, the room sees what is said of it.
line 9 den första timmen blev av
see 9  En timme i veckan
size 120x36
window console
key ctrl+z
line 7 s3
key ctrl+n
line 3 larmet är inte kollat än
see not 7 Rapport
line 5 ingen har hunnit
# What is typed while nothing is named is of no plan, and a date or a number is never taken for one.
line 99 något
status 5 Larmen
key ctrl+z
key tab
type 8 f
key enter
see Vem frågar vi om plan 8
key enter
record plans[7].cells[8].text = "Enhetschefen + it-samordnaren"
see 5 planer utan svar
key ctrl+n
line 1 vi börjar på våning två; Lena + köket; 12/12
line 3 prova igen med larmet kollat
see VILKA · 3 ▸
line Vaktmästaren
see Senast · 3 ▸
line v 50
record plans[2].first_step = "prova igen med larmet kollat"
record plans[2].due = "2026-W50"
record plans[0].who = ["Lena", "köket"]
record plans[0].due = "2026-12-12"
line 6 s5
record plans[5].status = "dropped"
# What is laid down is not on the list any more, once people speak about another.
line 2
window room
see not Fler fasta på helgerna
window console
key tab
type 4 w
key enter
see Vem tar över plan 4
line Natten
record plans[3].who = ["Natten"]
key ctrl+n
see Nästa gång
key ctrl+n
line lättad
key ctrl+n
window room
see 5 planer uppföljda
see varav 1 klar
see not 9 planer
