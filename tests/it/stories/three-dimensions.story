# Twelve people answer three sentences on slips without a name, see how they answered, and choose the next step in each.
start new lang nn size 120x36 screens 2 time 12:40
key n
key pgup
press right until Tre dimensjonar
see not Spørsmålet
keys pgdn enter
at 13:00
key ctrl+n
see 1  Temautvikling: vi arbeider med dei
# A sentence is worded anew, and taken back.
keys tab 3 e enter
key ctrl+u
line Relasjonsutvikling: vi stolar på kvarandre
window room
see 3  Relasjonsutvikling: vi stolar på kvarandre
window console
keys ctrl+g ctrl+u
line 12
key ctrl+n
see Lapp 1 av 12 ▸
window room
see tal frå 1 til 5
see 1  Temautvikling
see not svar
size 40x15
picture room-scale-40x15
size 120x36
window console
# A slip is a number for each, with spaces or without; a hyphen is no answer.
line 4 2 5
line 325
line 4-5
see Lapp 4 av 12 ▸
record scales[0].slips = 3
# What gives no numbers stays in the line.
line 4 2
status Du skreiv 2 svar, 3 trengst
key esc
line 4 2 6
status Skriv eit tal frå 1 til 5
key esc
# Nobody has to show theirs: no other way of counting.
key ctrl+a
status Her svarar alle berre på lapp
line 1 2 5
key ctrl+z
see Lapp 4 av 12 ▸
line 4 3 4
line 5 1 4
line 3 2 5
line 4 2 4
line 2 1 3
line 4 2 5
line 3 - 4
line 4 2 5
line 0
see 12 av 12 lappar er inne.
record scales[0].spread = []
window room
see not svar
window console
# Whoever goes on shows the answers first.
key ctrl+n
status Alle ser kor mange som gav kva tal.
see 11 svar
window room
see 4 ganske godt  ██████ 6
see 1 slett ikkje  0
see 11 svar
size 40x15
picture room-scale-shown-40x15
size 120x36
picture room-scale-shown-120x36
window console
record scales[0].spread[0].given = [0, 1, 3, 6, 1]
record scales[0].spread[1].answers = 9
record scales[0].blank = 1
# A late slip could be read out of the difference.
key ctrl+o
status Svara er allereie viste: kjem det ein lapp til
record scales[0].slips = 12
key ctrl+n
window room
see Fire og fire
window console
key ctrl+n
see Temautvikling
line Eit langt emne på kvart leiarmøte; leiinga + tillitsvalde; v50
see P1
window room
see Eit langt emne
window console
key ctrl+a
line Årshjul for drøftingane; plangruppa; 15.1.
key ctrl+a
line Møtast utan sakliste ein gong i månaden; begge partar; 31.1.
record plans[2].who = ["begge partar"]
see P3
key ctrl+n
key ctrl+n
see Dagen er slutt
record scales[0].closed = true
record scales[0].spread[2].given = [0, 0, 1, 4, 6]
record rankings = []
