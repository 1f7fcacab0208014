# A chain of effects with three terms, results apart from them, and a weak link.
start new lang sv size 120x36 screens 2 time 08:50
key n
key pgup
press right until Förändringsteori
key enter
line Vad ska träffpunkten förändra, och för vem?
keys enter enter enter ctrl+u
type 11.00
keys ctrl+n
at 09:00
keys ctrl+n ctrl+n
line Nyinflyttade äldre känner ingen
line Den som flyttar hit får inget besök
key ctrl+n
paste
| • Kort: känner två grannar vid namn
| • Medellång: ringer någon när det är tungt
| • Lång: färre ensamma, enligt enkät
key enter
key ctrl+n
line 20 luncher, 30 gäster
line En lista över värdpar
keys ctrl+n ctrl+n
line Torsdagslunch med värdpar
line Alternativ plan: Fika på biblioteket
key ctrl+a
line Fråga dem som varit här länge
key ctrl+n
type "1 > 13 "
line kommer de som mest behöver?
keys ctrl+n ctrl+n
line Träffpunktens värd
key ctrl+n
in record Alternativ plan: Fika på biblioteket = Fika på biblioteket
