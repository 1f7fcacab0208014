# The tracks of a wheel are chosen as it is made: one of the sets that the method offers, or words of one's own.
start new lang nn size 80x24 screens 2 time 12:40
key n
key pgup
press right until Årshjul
press down until › Spor
see møte, plan, økonomi, rapport, opplæring, tema
see Dei vanlege (1 av 3).
key right
see opplæring, tema, øving, nytilsette
see Læring (2 av 3).
key left
see møte, plan, økonomi
key left
see Leiing og møte (3 av 3).
see leiargruppe, plangruppe,
see teammøte, avdelingsmøte
key ctrl+n
at 13:00
keys ctrl+n ctrl+n ctrl+n
size 120x36
line 8-6 Leiarmøte; leiargruppe
line 9 Plan for trivsel; plan
line 9 Plandag; plangruppe
line 10 Budsjett; økonomi
line 10 Avdelingsmøte; avdelingsmøte
line 11 Teammøte; teammøte
line 1 Årsmelding; rapport
record tables[0].rows.length = 7
key ctrl+d
see Spor: plan
keys ctrl+d ctrl+d ctrl+d
see Spor: leiargruppe
keys ctrl+d ctrl+d ctrl+d
see Spor: avdelingsmøte
key ctrl+d
see not Spor:
window room
see Avdelingsmøte
size 80x24
see Avdelingsmøte
window console
see Leiarmøte
see avdelingsmøte

# Next year the same tracks stand in the form, and rows keep theirs.
size 80x24
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
restart
key 3
key f
press down until › Spor
see plan, økonomi, rapport, leiargruppe, plangruppe,
see not (3 av 3)
see ← → viser andre.
# Words of one's own come from these: one is taken away, another is put in, and a row on a track that is gone is on none.
key ctrl+u
type plan, plan
key ctrl+n
see Skriv 2–8 ulike
key ctrl+u
type teammøte, rektor, plan
key ctrl+n
record tables[0].rows.length = 7
record tables[0].rows[0].cells[2].text = null
record tables[0].rows[1].cells[2].text = "plan"
record tables[0].rows[5].cells[2].text = "teammøte"
line 3 Årsplan; rektor
record tables[0].rows[7].cells[2].text = "rektor"
