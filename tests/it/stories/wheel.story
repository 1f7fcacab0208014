# An annual wheel for a school from August, led from the first step to the last.
start new lang nn size 120x36 screens 2 time 12:40
key n
key pgup
press right until Årshjul
key pgdn
key enter
see Før dagen
at 13:00
key ctrl+n
key ctrl+n
key ctrl+n
see Årshjul · 0 punkt
window room
see Kva ligg allereie fast?
window console
# A month alone is gone to, and the year begins there.
line 8
see August · 0 punkt
key ctrl+o
see ▶ aug  0
see not GoTo
line Oppstart
see 1  Oppstart
# Several months are one line, with one number, in each of them.
type 8-6 Styremøte; møte; styret
see august–juni · Styremøte · møte · styret
key enter
see aug  2  Oppstart · Styremøte
see jun  1  Styremøte
see jul  0
window room
see aug 1  Oppstart
see jul    –
window console
line 9+ Haustferie
line 0 Kvar sjette veke: samarbeidsmøte
line hausten: Tur for alle trinn
line heile året: Leksehjelp
line 2> saksliste
see – saksliste
see Under 2 Styremøte
