# A table that is pasted with its heads, in whichever order, and last year's paper: the heads are no plans and say where
# words go. What has another head stands with it where it is told how.
start new lang da size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Opfølgning
keys ctrl+n ctrl+n
paste "Hvad\tHvordan\tHvem\tFørste skridt\tSenest\nStole\tKøbe flere\tMalene\tRinge\t10/12\nBorde\t\tJørgen\t\t"
see 2 linjer
see not ▸ Hvad
key enter
record plans.length = 2
record plans[0].what = "Stole"
record plans[0].how = "Købe flere"
record plans[1].who = ["Jørgen"]
paste "Ansvarlig\tTiltag\tPris\nAMR\tRo ved vagtskifte\t900 kr"
see 1 linje
key enter
record plans.length = 3
record plans[2].what = "Ro ved vagtskifte"
record plans[2].how = "Pris: 900 kr"
record plans[2].who = ["AMR"]
paste "Mål: ingen går før næste er på plads\nIndsats: overlap på 10 min\nAnsvar: AMR + teamleder\nFrist: uge 50"
key enter
record plans.length = 4
record plans[3].what = "overlap på 10 min"
record plans[3].how = "Mål: ingen går før næste er på plads"
