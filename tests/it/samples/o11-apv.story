# A plan of a workplace assessment with pointers to its questions, a permanent problem, and its follow-up plan by plan.
start new lang da size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Opfølgning
keys ctrl+n ctrl+n
head Valgt løsning · Ansvar · Dato for opfølgning / afsluttet
in record 3/10 = 2026 10 03
in reports 3/10 = 3 oktober
paste
| Spørgsmål nummer⇥Prioritering⇥Problemstilling⇥Valgt løsning⇥Ansvar⇥Dato for opfølgning / afsluttet⇥Succeskriterie
| 14⇥2⇥Uro ved vagtskifte⇥Overlap på 10 min⇥AMR + teamleder⇥3/10⇥Ingen går, før næste er på plads
| 7⇥1⇥Støj i køkkenet⇥Filt under stolene⇥pedellen⇥til jul⇥Man kan tale uden at råbe
| 21⇥3⇥Støj fra vejen (vedvarende)⇥Støtte i stedet for løsning: høreværn og pauser⇥alle⇥⇥
see kommer under HVORDAN: Spørgsmål nummer, Prioritering
key enter
record plans.length = 3
record plans[2].who = ["alle"]
key ctrl+n
type "1 "
line Prøvet i to uger, ingen er gået for tidligt
line Natten kom ikke med
type "2 "
line Filten holdt ikke
key ctrl+n
type "3 "
line Ingen ny måling endnu
key ctrl+n
type "3 "
line Høreværn på prøve i marts
key esc
