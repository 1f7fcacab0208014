# A year as a table in which a month stands alone in its row: the rows below are in it, and the heads are no row.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
paste "Måned\tAktivitet\tAnsvarlig\nAugust\t\t\n\tOppstart\trektor\n\tMøte\tleder\nMai\t\t\n\tTur\talle"
see 3 linjer
see ▸ August: Oppstart; Ansvarlig: rektor
see ▸ Mai: Tur; Ansvarlig: alle
key enter
record tables[0].rows.length = 3
record tables[0].rows[1].cells[0].text = "Møte"
record tables[0].rows[1].cells[1].text = "8"
record tables[0].rows[2].cells[3].text = "alle"
