# A day of parts, blocks and a whole method, put together by hand before it begins, and then led from first to last.
start new lang sv size 120x36 screens 2 time 08:00
key n
key pgup
press right until Eget dagsprogram
key enter
type Hur tar vi emot extratjänster?
keys enter enter enter ctrl+u
type 8.30
keys enter ctrl+u
type 16.00
keys ctrl+n
key ctrl+e
see Dagens plan
see 7 tim 10 min kvar
# What comes next is found by typing in any language; words behind it are its name, and a number its minutes.
key i
see Vad kommer efter ”Välkomna”?
see Föreläsning
see Egen punkt
type group work
see Grupparbete
key ctrl+u
type swot
see SWOT
key ctrl+u
type ingenting
key enter
status Inget heter så
key ctrl+u
type eget VO-College i korthet 5
see Egen punkt: VO-College i korthet
key enter
see 5 min  VO-College i korthet
# One key takes it away again, and what comes after is put in after the row that is marked.
key z
see not VO-College i korthet
keys up up m
see Minuter, eller slut (–9.15) ▸
line –8.45
see 15 min  Välkomna
see –08.45
# The seed's plan: rows that give only their end.
key i
line eget Omvärldsanalys
keys m
line -9.15
record agenda[1].planned_minutes = 30
# A row that begins after its end says so, and one that would end on the day after is refused.
key m
line -8.35
see ▲ Spräcker den fasta tiden 08.35 med 10 min
key z
see –09.15
key m
line -8.00
status Skriv
keys ctrl+u esc
see –09.15
key i
line övning Deltagardemokratiska mötesmetoder 1h30
keys m
line –10.10
key i
line fika 5
see Paus
keys c
line Fika
see 10.10        5 min  Fika
key i
line film Empati och sympati 12
key i
line bikupa
key i
line grupparbete Svåra samtal och kulturmöten
keys m
line –12.00
see –12.00
key i
line swot 60
record agenda[7].step = swot.question.9
record agenda[14].step = swot.after.9
# Its first row moves all of it, and the lunch is at twelve, whatever comes before it.
keys down down down down down down down i
line lunch
keys p
line 12
see ▲ Spräcker den fasta tiden 12.00 med 1 tim
keys up up up up up up up up
see Ni slutar 14.10 (planerat 16.00)   1 tim 50 min kvar
see Ctrl+↓ flyttar hela metoden
key ctrl+down
record agenda[7].step = block.lunch.17
record agenda[8].step = swot.question.9
record agenda[15].step = swot.after.9
see not Spräcker
see ◆ 12.00        1 tim  Lunch
key z
see Spräcker den fasta tiden 12.00 med 1 tim
key ctrl+down
see not Spräcker
# What is left for the afternoon; a lunch that is fixed too late leaves a gap, which is shown.
keys end down down down down down down down i
line grupparbete Handledning 1:45
see 14.00 1 tim 45 min  Handledning
see Ni slutar 15.55 (planerat 16.00)   5 min kvar
keys c
key ctrl+u
line Handledning i grupp
keys right right right right right
see Ni slutar 16.00 (planerat 16.00)
see not kvar
see not HandledningHandledning
key esc
# The day is led from first to last.
at 08:30
key ctrl+n
record agenda[0].begun = "08:30"
at 08:45
key ctrl+n
window room
see Omvärldsanalys
window console
keys ctrl+n ctrl+n ctrl+n
window room
see Empati och sympati
window console
keys ctrl+n
see Bikupa
key ctrl+n
see Svåra samtal och kulturmöten
line 1 Alla hinner
window room
see Svåra samtal
window console
# Over the lunch, then the SWOT: its board is filled as in a workshop of its own.
keys ctrl+n ctrl+n ctrl+n ctrl+n
see Styrkor ▸
line Erfarna handledare
window room
see Erfarna handledare
window console
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see Vad händer efter i dag?
key ctrl+n
see Handledning i grupp
key ctrl+n
see Utcheckning
keys ctrl+n ctrl+n
record lists[2].items[0].text = "Erfarna handledare"
record agenda[17].name = "Utcheckning"
record agenda[16].name = "Handledning i grupp"
see Slut
record lists[1].items[0].text = "Alla hinner"
record agenda[7].planned_begin = "12:00"
