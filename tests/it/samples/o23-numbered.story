# Short minutes with numbers that run on through the year, present, absent and a substitute.
start new lang nb size 120x36 screens 2 time 18:50
key n
key pgup
press right until Personalmøte
keys down down down down down down
see Nummeret som sakslista begynner med
type 3/26
keys pgdn enter
at 19:00
line Uteområdet
line Årshjulet gjennomgått
key ctrl+n
key ctrl+g
key ctrl+u
type 5 2 1
key enter
keys ctrl+n ctrl+n ctrl+n
line Benk settes opp ved sandkassa
keys down
line Avdeling Furua tar det
keys down
line Spør dugnadsgruppa; avd. Furua; uke 50
in record uke 50 = 2026 W50
in reports uke 50 = uke 50
key ctrl+a
line Ingen endring
key ctrl+n
see Neste møte
record absent = 2
