# What a theory of change asks stands on the wall also where something stands already, the check begins with the first line
# and the page key goes through all of it, and the wall follows a line and an assumption to where they stand.
start new lang sv size 120x36 screens 2 time 08:50
key n
key pgup
press right until Förändringsteori
key enter
type Vad ska handledningen förändra?
keys enter enter enter enter ctrl+u
type 11.00
keys ctrl+n
at 08:55
# One field has no next: the arrow up opens the newest line.
see ↑: ändra sista raden
see not nästa fält
line Handledare saknar utbildning
key up
see 11
key esc
line Utbildningen når inte alla kommuner
line Ungdomarna vet inte vem de ska fråga
line Ingen har tid att lyssna
at 09:00
keys ctrl+n ctrl+n
window room
see Vad är problemet, för vem, och varför finns det?
see 11  Handledare saknar
size 40x15
see Vad är problemet
picture theory-asked-40x15
size 80x24
picture theory-asked-80x24
size 120x36
window console
key ctrl+n
line Fler söker sig till yrket
line Färre slutar i förtid
window room
see Om några år: vad är annorlunda
see not Effekter på lång sikt (
window console
key ctrl+n
line En grundutbildning finns
line Ett nätverk möts
line En skrift är tryckt
keys ctrl+n ctrl+n
# The bar has as many lines as there is room for.
window room
see Ett resultat i taget
see 11  Handledare saknar
see 14  Ingen har tid
picture theory-bar-120x36
size 200x60
picture theory-bar-200x60
size 120x36
window console
line Ta fram en kursplan
line Utbilda tio handledare
line Pröva i två kommuner
line Skriv ihop erfarenheterna
line Bjud in rektorerna
line Låt ungdomarna granska
line Räkna om kostnaderna
line Boka lokaler för hösten
key ctrl+a
line Bjud in till ett första möte
# A line that stands on all sheets is not brought to one without a word: that would take it off the others.
keys tab 1 5 space h
see 15 står redan på alla blad. Ska det bara stå här: skriv 15 > 2
key enter
status 15 står redan på alla blad
keys ctrl+u tab
type 15 > 2
see Bara på blad 2: 15
key enter
record lists[1].items[1].links[0].to = 15
key ctrl+z
# An assumption is told where its line stands, on another sheet: the wall follows.
key ctrl+n
see Antaganden
line 3 > 15 om skriften hittar fram
status Bara på blad 3: 15: om skriften hittar fram
see 1. Effekter
window room
size 40x15
see 3. En skrift är tryckt
see ← 3: om skriften
size 120x36
window console
keys ctrl+z
# The check is read from the first line; the page key passes all lines and sheets, and then comes the next step.
key ctrl+n
window room
see Hjälper det här mot problemet
see 11  Handledare saknar
size 40x15
see 11  Handledare saknar
picture theory-read-check-40x15
window console
keys pgdn
window room
see 14  Ingen har tid
window console
keys pgdn
window room
see 1. En grundutbildning finns
see 17  Ta fram en kursplan
window console
keys pgdn pgdn pgdn pgdn
window room
see 2. Ett nätverk möts
size 120x36
window console
keys ctrl+p ctrl+n
window room
see 11  Handledare saknar
picture theory-read-check-120x36
window console
key pgdn
window room
see · 1 av 3
see 24  Boka lokaler
window console
key pgdn
window room
see · 2 av 3
see 25  Bjud in till ett första möte
window console
key pgdn
window room
see · 3 av 3
window console
key pgdn
window room
see Härnäst
window console
key pgup
key pgup
window room
see · 2 av 3
window console
