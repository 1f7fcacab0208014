# How next year's plan is made, in order of time: three levels of numbers that begin anew, and a code for who does it.
start new lang sv size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
key up
paste
| Mars till början av april
|  1. Lägg upp sidan Plan ÅR. (VL)
|  2. Lista förslag på mål. (VL)
|    1. Otydliga mål skrivs om.
|      1. En kolumn Kommentar läggs till.
|  3. Visa för styrelsen. (ORD)
| April
|  1. Medlemskväll om målen. (ORD)
key enter
prints wheel
