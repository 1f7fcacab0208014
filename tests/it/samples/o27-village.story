# A mapping of a village as a form: figures for three years with blanks that stay blanks, and places with a mark each.
start new lang da size 120x36 screens 2 time 09:00
key n
key pgup
press right until Kortlægning
key enter
line Hvad har byen, og hvad mangler den?
keys enter enter enter ctrl+u
type 10.00
keys ctrl+n
head Indsats/aktivitet · Hvem/for hvem · Organisering · Hvad virker (tegn) · Hvad mangler · Udviklingsbehov
paste
| Indsats/aktivitet: Skolen
| Hvem/for hvem: Børn i skolen 2015: 84, 2024: 61, 2035: xx (skøn)
| Organisering: Kommunen
| Hvad virker (tegn): Børnene cykler
| Hvad mangler: Andel over 65: xx %
| Udviklingsbehov: Fælles bus
| ----------------
| Indsats/aktivitet: Hallen (åben)
| Hvem/for hvem: Alle
| Organisering: Foreningen, frivillige hver aften
| og bestyrelsen om sommeren
| ----------------
| Indsats/aktivitet: Mejeriet (?)
| Hvad mangler: Ejer ukendt
see 3 rækker
key enter
at 09:00
keys ctrl+n ctrl+n
line Kroen (lukket); ingen; –; Lyset er tændt om fredagen
keys ctrl+n ctrl+n
paste
| Fælles bus
| En talsmand på et minut
key enter
key ctrl+n
type 1 2 2
key enter
type 1
key enter
key ctrl+o
key ctrl+n
