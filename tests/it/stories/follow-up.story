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
see not Senast
see not 2026
see not (vecka
window console
key ctrl+n
# A number that no plan has names none, and nobody knows whose words those are: the line stays, to be mended.
line 99 något
status Inget här heter ”99”
see ▸ 99 något
key ctrl+u
line 3 provades en kväll, alla var nöjda
line men bara på ena våningen
line 3 s2
status 3 Öppen dörr…: på gång
record plans[2].status = "started"
window room
see 3  Öppen dörr till trädgården                       På gång
see provades en kväll, alla var nöjda · men bara på ena våningen
see not Vaktmästaren
# Nothing says by when it was due, or that it is late.
see not Senast
see not (vecka
see not försena
size 40x15
picture room-plans-again-40x15
# Whichever page a plan is on, the room sees what is said of it.
line 9 den första timmen blev av
see 9  En timme i veckan
size 120x36
window console
key ctrl+z
line 7 s3
# Only the first number names a plan: the next ones are words about it.
line 3 14 kom
status 3 Öppen dörr…: 14 kom
record plans[2].cells[7].text = "provades en kväll, alla var nöjda\nmen bara på ena våningen\n14 kom"
# What was said is mended line by line, however long it is, and taken away if the line is emptied.
key tab
type 3 e
keys enter enter
record plans[2].cells[7].text = "provades en kväll, alla var nöjda\nmen bara på ena våningen\n14 kom"
key ctrl+z
line 8 inget ännu
see 3 av 9
key tab
type 8 e
key enter
key ctrl+u
key enter
see 2 av 9
# A status without a number is of the plan at hand, written small or large; one that there is not is no words.
line 7 s3
line S5
record plans[6].status = "dropped"
line s6
status Skriv s och en siffra
keys ctrl+u ctrl+z
record plans[6].status = "done"
key ctrl+n
line 3 larmet är inte kollat än
see not 7 Rapport
line 5 ingen har hunnit
# Not even while a plan is at hand; one key stores the line as it stands with that.
line 99 något
status Inget här heter ”99”
see ▸ 99 något
key ctrl+x
see ingen har hunnit · 99 något
keys ctrl+z
key tab
type 8 f
key enter
see Vem frågar vi om plan 8
key enter
record plans[7].cells[8].text = "Enhetschefen + it-samordnaren"
see 5 planer utan svar
# Who is to be asked stands on the wall as that, not as what has happened.
line 8
see Vi frågar: Enhetschefen
window room
see 8  Ett ställe
see Vi frågar: Enhetschefen
see not Senast
see not (vecka
see not försenad
window console
# Nobody is to be asked after all.
key tab
type 8 f
key enter
key ctrl+u
key enter
see 6 planer utan svar
key ctrl+z
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
# What was taken back is asked for again, and what was brought back is not.
key ctrl+z
see Senast · 3 ▸
key ctrl+y
see Nästa steg · 3 ▸
key ctrl+z
see Senast · 3 ▸
# A date may begin with the number of a plan, whoever writes the name of the month.
line 3 juni
record plans[2].due = "2027-06-03"
record plans[2].first_step = "prova igen med larmet kollat"
key ctrl+z
line 2 veckor efter jul
record plans[2].due = "2 veckor efter jul"
key ctrl+z
line v 50
record plans[2].due = "2026-W50"
# The next plan may come before all cells of this one are told. A status goes to the plan that it names, and from there
# on the first cell is next.
line 3 prova igen
see VILKA · 3 ▸
line 7 s4
see · 7 ▸
see not VILKA · 7 ▸
key ctrl+z
# What stood in a cell is that cell's own, whichever number it begins with; what is typed anew may name another plan.
line 3 2 möten till
record plans[2].first_step = "2 möten till"
key up
see · 3 ▸ 2 möten till
type , minst
key enter
record plans[2].first_step = "2 möten till, minst"
keys ctrl+z ctrl+z
# Who is to do it may begin with a number too: one key stores the line as it stands.
line 3 5 brev till
record plans[2].first_step = "5 brev till"
see VILKA · 3 ▸
type 2 från köket
key ctrl+x
record plans[2].who = ["2 från köket"]
keys ctrl+z ctrl+z
# Nothing is cut off without a word.
line 3 ring runt; Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen + Enhetschefen
status tecken för långt
key ctrl+u
record plans[2].first_step = "prova igen"
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
# What belongs elsewhere is parked, and comes up before people part.
type Hissen är trasig igen
key ctrl+b
status Parkerat. Det tas upp innan ni slutar.
see K1 Hissen
key ctrl+n
see Nästa gång
key pgdn
window room
see Hissen är trasig igen
window console
keys tab K 1 l enter
see K1 lyfts till
line Fastighet, i veckan
window room
see Fastighet, i veckan
window console
keys tab tab
key ctrl+n
line lättad
key ctrl+n
window room
see 5 planer uppföljda
see varav 1 klar
see not 9 planer
# A plan of which nobody said anything is as it was.
record plans[8].status = "not-started"
record plans[8].cells[7].text = null
record plans[8].agreed = false
