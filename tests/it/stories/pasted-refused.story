# A sum below the agenda of a sheet is no item: all rows are refused for it, and it is the one that is marked.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
at 13:00
paste "Ämne\tTid\nBudget\t10\nLokaler\t30\n\tSumma: 40"
see 3 rader
see ▸ Lokaler
see not ▲
key enter
see ▸ Lokaler
see ▲
see Summa: 40
key esc
see not Lokaler
