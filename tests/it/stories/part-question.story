# A question of one's own behind a part that asks: minutes may stand behind it, an arrow keeps it, and what is too long for the
# wall is refused.
start day 90 lang sv size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
key backtab
type incheckning 5 min
see ▶ 8
see Fråga 1 av 9
see 5 min
key ctrl+u
type 8 3 12 min
see Fråga 3 av 9
see 12 min
key ctrl+u
type incheckning Vad hörde du? 10
see ▶ 8
see not Fråga 1
key enter
status Inskjutet: Incheckning, 10 min.
record agenda[4].question = "Vad hörde du?"
record agenda[4].minutes = 10
# An arrow too many loses no word.
key backtab
type incheckning Vem saknas?
see ▶ 8
key down
see ▶ 9
see not Vem saknas?
type Vad viskar du?
key up
see ▶ 8
see Vem saknas?
key down
see ▶ 9
see Vad viskar du?
# What no wall has room for is refused as everywhere else.
key ctrl+u
type 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 123 ord
key enter
status Det är 7 tecken för långt
see ▶ 9
