# A variant is the same kind of circle: one tells, and a team reflects.
start new lang da size 120x36 screens 2 time 09:52
key n
key pgup
press right until Lejrbål med reflekterende team
see Lejrbål med reflekterende team
see 45 min
key ctrl+n
key pgdn
see Det, vi lover hinanden
key pgdn
see Kun den, der fortæller, taler.
key pgdn
see Teamet taler.
window room
see Hvad har vi brug for at forstå?
see Ingen råd
window console
keys pgdn pgdn pgdn pgdn
see Bålet slukkes
record method.id = "leirbal-reflecting-team"
key pgdn
record ended = "09:52"
record agenda.length = 7
see not Fører det videre
