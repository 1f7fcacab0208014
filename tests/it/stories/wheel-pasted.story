# Two years as others wrote them are pasted whole: by months with a holiday between them, and by seasons with who is
# responsible below each line.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
line 8
key ctrl+o
# No month is at hand, so that what says no month stands outside.
key up
see Årshjul ▸
paste "August\n • Oppstart\n   • Plan for møter fram til jul\nSeptember\n • Styremøte\n   • Saksliste\n • Første samling ca 3 uker etter oppstart\nHøstferie\nOktober\n • Styremøte\nNovember:\n • Styremøte\n • Basar 18. november  (i fjor 19. november)\nGjentas: samarbeidsmøte hver 5. uke"
see 10 linjer til årshjulet
see August: Oppstart
see > Plan for møter fram til jul
see 9+: Høstferie
see 0: Gjentas: samarbeidsmøte hver 5. uke
key enter
see Årshjul · 8 punkter
see aug      1  Oppstart
see sep      2  Styremøte · Første samling
see sep/okt
see ellers
# The same again is as many lines: nobody is asked.
see okt      1  Styremøte
window room
see 3  Styremøte
see – Saksliste
see 6  Høstferie
size 40x15
see 1  Oppstart
size 120x36
window console
# One undo takes all of it back.
key ctrl+z
status 10 linjer
see Årshjul · 0 punkter
key ctrl+y
paste "Vår\nHilse på nye familier (kaffe i hagen)\nAnsvarlig: leder\nOktober / hele året\nGåbuss\nAnsvarlig: rep. alle trinn, kontakter kan bidra\nJanuar/Februar\nAketur – en kjernegruppe velges\nAnsvarlig: 4. og 5. trinn"
see Oktober / hele året: Gåbuss; Ansvarlig: rep. alle trinn, kontakter kan bidra
key enter
see året     1  Gåbuss
see okt      2  Styremøte · Gåbuss
see jan      1  Aketur – en kjernegruppe
see mar      1  Hilse på nye familier
see rep. alle trinn, kontakter kan
record tables[0].rows[2].cells[0].text = "Styremøte"
record tables[0].rows[3].under = "Styremøte"
record tables[0].year[0].place = "whole-year"
record tables[0].year[3].place = "9+"
record tables[0].rows.length = 13
# Three levels, numbers that begin anew, and a period from one month into the next.
paste "Mars till början av april\n 1. Lägg upp sidan Plan ÅR. (VL)\n 2. Lista förslag på mål. (VL)\n   1. Otydliga mål skrivs om.\n     1. En kolumn Kommentar läggs till.\nApril\n 1. Medlemskväll om målen. (ORD)"
key enter
see apr      4
record tables[0].rows.length = 18
record tables[0].rows[14].cells[1].text = "Mars till början av april"
# A list without months is a list: each line in the month at hand.
keys 5 enter
see Mai ▸
paste "Tur\n17. mai-frokost"
see 2 linjer blir til
key enter
see mai      3
see 19  Tur
see 20  17. mai-frokost
# What stood under a line stays when that is taken away, outside the months.
keys tab 3 d enter
status Fjernet: 3 Styremøte
key tab
record tables[0].rows.length = 19
record tables[0].rows[2].cells[0].text = "Saksliste"
# A line that is longer than one with its month in front goes on under it.
paste "August\n • Dugnad på skolen med alle klasser og alle foreldre og alle lærere og alle som vil være med og hjelpe til med å rake løv og male gjerder og plante blomster og bære stoler og steke vafler og rydde etterpå slik at alt er fint når høsten kommer og barna begynner igjen etter ferien\n   Ansvarlig: FAU"
see 3 linjer til årshjulet
see > ferien
see > Ansvarlig: FAU
key enter
record tables[0].rows.length = 22
record tables[0].rows[19].under = null
