# A wheel with deadlines inside its lines, last year's date beside this year's, and one line over the room of a line.
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
| November:
|  • Møte
|  • Minne grupper som ikke har levert rapport om at frist er innen basaren, og si til kassereren hvem som mangler slik at ingen får penger før den er inne
|  • Basar 18. november  (i fjor 19. november)
| Desember
|  • Komiteen sender ut informasjon om søknader med kriterier og adresse
| Januar
|  • Møte
|  • Gjennomgang av rapport fra basaren
key enter
prints wheel
in record November = 11
in record Desember = 12
in record Januar = 1
