# With one screen nobody is asked before everybody what they take along; without the choice nobody is asked at all.
start new lang nb size 40x15 screens 1 time 09:52
key n
key pgup
press right until Leirbål
keys down down down down down down down right
see ← lagres →
key ctrl+n
keys pgdn
see Ved bålet
keys pgdn pgdn pgdn pgdn pgdn pgdn pgdn pgdn
see Bålet slukkes
key pgdn
see not Enter
keys pgdn enter enter space
see not Tar med meg
record embers.length = 0
record ended = "09:52"
