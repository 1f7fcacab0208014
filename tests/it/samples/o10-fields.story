# The same plan as a sheet of fields, some of them in one line without heads of their own.
start new lang sv size 80x24 screens 2 time 09:00
key 2
key pgup
press right until Uppföljning
keys ctrl+n ctrl+n
head Aktivitet · Ansvarig
paste
| Risk: ensam i receptionen efter 16
| Mål: ingen är ensam med öppen dörr
| Aktivitet: två på passet tis och tor
| Start 1 sep · Slut 20 dec · Kostnad ca 4 h/vecka
| Ansvarig: enhetschef
| Avstämning 15 okt: schema provat, tor fungerar ej
| Uppföljning januari · Resultat: –
see 1 rad
key enter
record plans.length = 1
