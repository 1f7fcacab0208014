# The form of five lines: question, critique, vision, plans or none, and when people meet again.
start new lang sv size 80x24 screens 2 time 08:50 also five-lines
key n
key pgup
press right until Fem rader
key enter
type Hur tar vi emot nya?
see line 3 Fem rader
see line 4 Gemensam frågeställning
see line 5 Rubrik
see line 6 Datum
see line 7 Start
see line 8 Slut
see line 9 Deltagare
see line 10 Språk
see line 11 Kritikfråga
see line 12 Visionsfråga
see line 13 Upplägg
see line 14 Uppföljning
see tisdag 15 december 2026 (förslag)
see not Syfte
see not Mandat
# Counted from the day itself, which is tomorrow; before it nobody meets again.
keys enter enter ctrl+u
type +1d
press down until › Upplägg
see ← Med planer (1 tim 30 min) →
key left
see ← Utan planer (1 tim) →
key down
type om 3 veckor
see onsdag 16 december 2026
keys ctrl+u
type 20/11
see ligger före verkstaden
key ctrl+n
see ligger före verkstaden
see › Uppföljning
keys ctrl+u
type snart
key ctrl+n
see Datumet går inte att läsa
keys ctrl+u
type 13/1
key ctrl+n
see Ctrl+N
record agenda.length = 4
record end = "10:00"
record follow_ups.length = 2
record follow_ups[0] = {"date":"2027-01-13","minutes":15,"place":null,"time":null,"week":2}
record follow_ups[1].date = "2027-02-24"
record follow_ups[1].proposed = true

# At the end one key makes the follow-up: on that date, with the method and the plan that the method names.
keys ctrl+n ctrl+n ctrl+n ctrl+n
see onsdag 13 januari
keys ctrl+n ctrl+n
restart
key 3
see Fem rader
key f
see Framtidsverkstad
see 13 januari 2027
press down until › Upplägg
see ← kort (2 tim) →
