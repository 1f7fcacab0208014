# A sheet filled from the end: effects with how they are measured, results that lead to several, a resource, and an
# assumption that belongs to an arrow.
start new lang da size 120x36 screens 2 time 08:50
key n
key pgup
press right until Forandringsteori
key enter
line Hvad skal skolen ændre, og for hvem?
keys enter enter enter ctrl+u
type 11.00
keys ctrl+n
at 09:00
keys ctrl+n ctrl+n
line Ti elever stopper hvert år
key ctrl+n
line Lang sigt: flere gennemfører (måles: fravær efter 1 år)
line Kort sigt: eleverne kommer igen efter ferien
key ctrl+n
paste
| a) To voksne ved navn
| b) Klassen har aftaler
key enter
keys ctrl+n ctrl+n
line Makkerpar i uge et
line Ressource: 2 timer pr. klasse
key ctrl+a
line Klassens time hver mandag
key ctrl+n
type "2 > 12 "
line hvis der er tid i skemaet
type "1 > 13 "
line eleverne tør sige det
prints plan-sheets
keys ctrl+n ctrl+n
line Afdelingslederen
key ctrl+n
