# The same kind of wheel as a table of a sheet: a month stands once for all rows below it, and a column that we have not.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
at 13:00
keys ctrl+n ctrl+n ctrl+n
key up
head Måned · Aktivitet · Ansvarlig
in record August = 8
in record Mai = 5
paste
| Måned⇥Aktivitet⇥Ansvarlig⇥Merknad
| August⇥Oppstart for alle trinn⇥rektor⇥
| ⇥Første møte i FAU⇥leder + kasserer⇥kl 19 i kantina
| Mai⇥Aketur på tørr mark⇥4. og 5. trinn⇥
see 3 linjer
key enter
record tables[0].rows.length = 3
prints wheel
