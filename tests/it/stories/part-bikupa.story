# The room has gone quiet in the middle of the critique. A bikupa is put in after the step at hand, led, undone, put in
# again with other minutes, and led to the end of the day.
start day 90 lang nb size 40x15 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line For få folk
see Kritikk
key backtab
see Sett inn etter dette steget
see 1  Summegruppe
see Dere trenger ikke legge fram
picture part-list-40x15
# Letters mark a part in whichever language it is named; minutes may follow.
type bikupa 4
see 4 min
keys enter
status Satt inn: Summegruppe, 4 min
record agenda[3].step = critique-collect
record agenda[4].name = "Summegruppe"
record agenda[4].minutes = 4
# Before it starts the wall says how long, and that nothing is reported.
key pgdn
see Summegruppe
see 4 min. Dere trenger ikke
picture part-next-40x15
key pgup
keys ctrl+n
see Dere trenger ikke
see How do we get more time
picture part-bikupa-40x15
# Undo goes back to the step, then takes the part out; redo brings it back.
key ctrl+z
key ctrl+z
status Angret: steget som ble satt inn
record agenda[4].step = critique-dots
key ctrl+y
record agenda[4].name = "Summegruppe"
key ctrl+z

# Put in again by its number, twice in a row: they come in the order in which they were put in.
key backtab
line 1 2
key backtab
line stil
record agenda[4].name = "Summegruppe"
record agenda[4].minutes = 2
record agenda[5].name = "Stillhet"
record agenda[6].step = critique-dots
key ctrl+n
after 2m
rings 1
line For trange rom
record lists[1].items[1].text = "For trange rom"
key ctrl+n
see Tenk for deg selv
after 2m
key ctrl+n
record agenda[4].used_minutes = 2
record agenda[5].used_minutes = 2
record agenda[4].planned_minutes = 2
