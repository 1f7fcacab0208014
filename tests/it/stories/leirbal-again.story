# The next campfire is made from the last one by one key: the same question, and nothing else, for nothing else is there.
start example leirbaal-etter-kursdagen-nb lang nb size 80x24 screens 1 time 14:52
key 3
see Leirbål
key f
see Metode           Leirbål
see Deltakere        9
see Når følte du sist
see not Oppfølging
key ctrl+n
see Vi begynner
key pgdn
see Ved bålet
record question = "Når følte du sist at en kollega tok vare på deg?"
record follows.length = 1
