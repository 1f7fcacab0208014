# A follow-up is followed up in its turn: what is over stays behind, everything else goes on as it was left, by its number.
start example opfoelgning-paa-hjaelp-foerste-gang-da lang da size 120x36 screens 2 time 09:00
key 3
key f
see Opfølgning · 6 planer
see Opfølgning: Hjælp første gang
see not Opfølgning: Opfølgning
# The next meeting that was agreed there and is still to come.
see 13. januar 2027
keys pgdn enter
keys ctrl+n
see P2  Ét nummer på
see not Den første tager sagen
key ctrl+n
see Svar: 0 af 6
see 10  Aftenåbent om torsdagen
window room
see 2  Ét nummer på alle breve
window console
# What was set then is how a plan stands; what was said of it then is that day's.
record plans[1].number = 3
record plans[1].status = "started"
record plans[1].island = "Breve, der kan læses højt"
record plans[1].cells[7].text = null
record plans[1].first_step = "fem breve mere, ét om ugen"
record plans[5].number = 10
record plans[5].lifted = "kommunaldirektøren"
# A plan that is over has left its number behind.
line 1 siger vi stadig
status Der er ikke noget »1« her
key ctrl+u
line 2 nummeret står på alle nye breve
line s3
line 5 bordet er der endnu
line 10 sagt nej til budgettet
line 10 s5
record plans[0].status = "done"
record plans[2].cells[7].text = "bordet er der endnu"
see Svar: 3 af 6
key ctrl+n
see 3 planer uden svar
line 7 listen blev glemt
line 9
see 2 planer uden svar
see Senest: uge 44
window room
see 9  Flere på telefonen om mandagen
window console
key ctrl+n
see 4 planer er åbne
see not Aftenåbent
# What was to be done next is there until it is said anew.
line 7
see hæng listen op i køkkenet
line spørg til morgenmødet; Eleverne; 20/1
record plans[3].first_step = "spørg til morgenmødet"
record plans[3].who = ["Eleverne"]
record plans[3].due = "2027-01-20"
line 9 s4
line 3 ét brev om ugen
record plans[1].first_step = "ét brev om ugen"
record plans[1].who = ["Brevgruppen"]
record plans[1].due = "2026-11-13"
key ctrl+n
key ctrl+n
line tilfreds
key ctrl+n
window room
see Fulgt op på 5 planer
see heraf 1 færdig
# The console says the same of the day.
window console
see Fulgt op på 5 planer
see heraf 1 færdig
see not 0 forhindringer
