# Last year's paper, pasted at the beginning of a follow-up: its dates are the nearest, its statuses are read, its running
# numbers are left out, and nobody is said to decide. New dates are the next such day.
start new lang da size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Opfølgning
keys ctrl+n ctrl+n
paste "Nr\tAktivitet\tAnsvarlig\tFrist\tStatus\n1\tStole\tMalene\t1/9\tfærdig\n2\tBorde\tJørgen\t15/1\ti gang\n3\tLamper\tOle\t1/10\thalvvejs"
see Uden »Nr: 1« og lignende
see kommer under HVORDAN: halvvejs
see Stole; ; Malene; ; 1/9 · færdig
key enter
status 3 planer
see not er før selve mødedagen
record plans.length = 3
record plans[0].due = "2026-09-01"
record plans[0].status = "done"
record plans[0].how = ""
record plans[1].due = "2027-01-15"
record plans[1].status = "started"
record plans[2].due = "2026-10-01"
record plans[2].how = "halvvejs"
record plans[2].status = "not-started"
see not Hvem afgør det
key ctrl+z
status 3 planer
key ctrl+y
record plans.length = 3
# What is typed here was agreed earlier too.
line Gulv; ; Kirsten; ; 1/8
record plans[3].due = "2026-08-01"
# Nobody has said anything of them here yet: how far one had come on paper is no answer.
keys ctrl+n ctrl+n
see Hvad er der ikke sket?
window room
see Borde
see Lamper
window console
