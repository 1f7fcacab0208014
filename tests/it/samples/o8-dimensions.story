# Steps in three dimensions, each with a keeper and a time, as a paper that groups hand in.
start new lang da size 120x36 screens 2 time 12:40
key n
key pgup
press right until Tre dimensioner
keys pgdn enter
at 13:00
keys ctrl+n ctrl+n ctrl+n ctrl+n
see Temaudvikling
head HVAD · HVEM · Senest · Tovholder · Forslag
line Badebroen på hvert ledermøde; ledelsen + tillidsfolk; v50
in record v50 = 2026 W50
in reports v50 = uge 50
key ctrl+a
paste
| HVAD⇥HVEM⇥Senest⇥Budget
| Årshjul for drøftelserne⇥plangruppen⇥den 15. juni⇥40.000 kr.
| Prioritering hvert halve år⇥begge parter⇥i år⇥
key enter
in record den 15. juni = 2027 06 15
in reports den 15. juni = 15 juni
key ctrl+a
line Tal med sejlklubben; gruppe Havn; 1/5
in record 1/5 = 2027 05 01
in reports 1/5 = 1 maj
key ctrl+n
key ctrl+n
