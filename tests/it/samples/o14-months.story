# The wheel of a parents' committee by months: the same meeting many times, lines under lines, a holiday between two months,
# and what recurs outside of them.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
type 8
key enter
key ctrl+o
key up
paste
| August
|  • Oppstart
|    • Plan for møter fram til jul
| September
|  • Styremøte
|    • Saksliste
|  • Første samling ca 3 uker etter oppstart
| Høstferie
| Oktober
|  • Styremøte
|  • FAU-møte
| November
|  • Styremøte
| Desember
|  • Styremøte
|  • Grøtfest på skolen (kl 17–19)
| Januar
|  • Styremøte
|  • FAU-møte
| Februar
|  • Styremøte
| Vinterferie
| Mars
|  • Styremøte
|    • Innkalling ca 1. mars
| April
|  • Styremøte
| Mai
|  • Styremøte
|  • 17. mai
| Juni
|  • Styremøte
|  • Avslutning
| Gjentas: samarbeidsmøte hver 5. uke
key enter
prints wheel
in record August = 8
in record September = 9
in record Oktober = 10
in record November = 11
in record Desember = 12
in record Januar = 1
in record Februar = 2
in record Mars = 3
in record April = 4
in record Mai = 5
in record Juni = 6
