# A wheel by seasons, with who is responsible in lines of their own, an office each.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
key up
head Ansvarlig
paste
| Vår
| Hilse på nye familier (kaffe i hagen)
| Ansvarlig: leder
| Oktober / hele året
| Gåbuss
| Ansvarlig: rep. alle trinn, kontakter kan bidra
| Januar/Februar
| Aketur – en kjernegruppe velges
| Ansvarlig: 4. og 5. trinn
key enter
prints wheel
in record Januar/Februar = 1
in reports Januar/Februar = Januar
in record Vår = spring
in reports Vår = våren
