# An annual wheel for a school from August, led from the first step to the last.
start new lang nn size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
see Før dagen
# What is known beforehand is typed before the day.
line 6 Sommaravslutning
see 1  Sommaravslutning
at 13:00
keys ctrl+n ctrl+n
see Kva skal skje gjennom året
key ctrl+n
see Årshjul · 1 punkt
# Without a month at hand the year does not begin anywhere else.
key ctrl+o
status Gå til månaden først
# A month alone is gone to, and the year begins there.
line 8
see August · 0 punkt
# The keys of the year are named below, and what became of one is said.
see Ctrl+O  Året startar her
key ctrl+o
status No startar året i august 20
see ▶ aug   0
window room
see aug    –
window console
line Oppstart
see 2  Oppstart
# Several months are one line, with one number, in each of them.
type 8-6 Styremøte; møte; styret
see Nytt: august–juni · Styremøte · møte · styret
key enter
see aug   2  Oppstart · Styremøte
see jun   2
see jul   0
# It may say the same again: nobody asks whether it was said before.
line 9 Styremøte
line 9+ Haustferie
line 0 Kvar sjette veke: samarbeidsmøte
line hausten: Tur for alle trinn
line heile året: Leksehjelp
type 3> saksliste
see Under 3 Styremøte: saksliste
key enter
see Ctrl+D  Berre eitt spor
type 99> nei
key enter
status 99
key ctrl+u
window room
see █ aug     2  Oppstart
see 9  – saksliste
see okt     3  Styremøte
picture room-wheel-120x36
size 80x24
see 8  Leksehjelp
picture room-wheel-80x24
size 40x15
picture room-wheel-40x15
# The room turns the year as any list.
size 120x36
window console
# What the line is read as can be refused: it is text, and stands in the month at hand.
type 3 elevar frå kvar klasse
see Nytt: mars
key ctrl+x
see aug      3
# The pairs talk, and the year is gone through month by month.
keys ctrl+n
see To og to
key ctrl+n
see Tema og opplæring
see Årshjul ▸
key down
see August ▸
key down
see September ▸
line Opplæring i skulemiljø; opplæring
key up
see August ▸
keys ctrl+a ctrl+a
see Oktober ▸
# A line is changed as it is typed.
keys tab 1 1 e enter
see 9: Opplæring i skulemiljø; opplæring
key ctrl+u
line 10: Opplæring i skulemiljø; opplæring; Ansvarleg: rektor
see 11  Opplæring i skulemiljø
see opplæring · rektor
key tab
# Taken back, brought back, taken away.
key ctrl+z
status ei endring i ei linje
key ctrl+y
key ctrl+n
# Who looks after each, one after the other.
see linjer har ingen ansvarleg enno
see Ein dato utan år hamnar i
see 8 Leksehjelp ▸
line SFO-leiaren
see 2 Oppstart ▸
line rektor; 15/8
see 10 3 elevar frå kvar kl… ▸
window room
see rektor
see 15. aug
window console
# What is typed behind a number is of that row.
line 5 skuleeigar
see 10 3 elevar
# So is an answer that only begins with a number: whom it would take the place of is said before Enter.
type 5 lærarar
see I staden for skuleeigar – 5 Haustferie: lærarar
key ctrl+u
key down
see 4 Styremøte ▸
line +
key ctrl+z
key ctrl+n
# How full each month is.
window room
see Kva månader er for fulle?
see ▆▆
see sep
# What is in no month has its number beside them.
see året 1 · sep/okt 1 · elles 1
picture room-wheel-load-120x36
size 40x15
picture room-wheel-load-40x15
size 120x36
window console
see sep      3
key down
window room
see █ aug
window console
# Another is taken away, and struck for good.
keys tab 1 0 d enter
status Fjerna: 10 3 elevar
see e  Endre
see not Ta opp
key tab
key ctrl+n
line rektor
key ctrl+n
see Dagen er slutt
record tables[0].rows[2].cells[1].text = "1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12"
record tables[0].year[0].place = "whole-year"
record tables[0].year[1].place = "8"
record tables[0].year[1].rows = [2, 3]
record tables[0].year[13].place = "outside"
