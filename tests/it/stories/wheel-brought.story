# A year as others wrote it: months as heads of columns, a month in a cell of a row without heads, what is no track, and
# dates of this year.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
line 8
key ctrl+o
key up
paste "Januar\tFebruar\tMars\nBudsjettmøte\tVinterleker\tPåskeverksted"
see 3 linjer til årshjulet
see Februar: Vinterleker
key enter
record tables[0].rows.length = 3
record tables[0].rows[1].cells[0].text = "Vinterleker"
record tables[0].rows[1].cells[1].text = "2"
paste "Nyttårsfest\tjan\ttema\nVåryoga\tmai\trektor"
see ▸ jan: Nyttårsfest; tema
key enter
record tables[0].rows[3].cells[1].text = "1"
record tables[0].rows[3].cells[2].text = "tema"
record tables[0].rows[4].cells[1].text = "5"
paste "Måned\tHva\tSpor\tHvem\tDeadline\nAugust\tSykkeltest\tHMS\tvaktmester\t1/9"
see havner under Hva: Spor: HMS
see ▸ August: Sykkeltest, Spor: HMS; Ansvarlig: vaktmester; Frist: 1/9
key enter
record tables[0].rows[5].cells[0].text = "Sykkeltest, Spor: HMS"
record tables[0].rows[5].cells[4].text = "2026-09-01"
type 0 Vernerunde; HMS; verneombudet
see Ansvarlig: HMS · Frist: verneombudet
key enter
line mars Tur; 12/3
record tables[0].rows[7].cells[4].text = "2027-03-12"
