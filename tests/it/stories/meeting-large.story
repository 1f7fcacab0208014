# On a large wall everything that the room must read stands in big letters: a matter that is one long word, what is to be done,
# and that a meeting is only a proposal.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Personalmøte
keys pgdn enter
at 13:00
line Medarbeidersamtaler; orientering; 5
line Uteområdet; beslutning; 10
keys ctrl+n ctrl+n ctrl+n
projector 200x60
window room
size 200x60
see not Medarbeidersamtaler
see not Uteområdet
window console
key ctrl+n
line Vakter bytter
line Ferier tas opp
keys down down
line Skrive vaktlista; Pia; 10/12
window room
see P1
see not Pia
see not 10. desember
see not Ferier
window console
keys ctrl+n
window room
see not (forslag)
picture room-proposed-200x60
