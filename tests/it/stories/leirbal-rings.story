# Two circles at one fire change places: half the people have the stick at a time.
start new lang sv size 120x36 screens 2 time 09:52
key n
key pgup
press right until Lägereld i två ringar
see Lägereld i två ringar
keys down down down down down down
see 7 i ringen: 2 min 50 s var
key ctrl+n
keys pgdn pgdn pgdn pgdn
see Den som har pinnen i den inre
see 7 i ringen: 2 min 50 s var
keys pgdn pgdn
see Nu berättar de som lyssnade
