# With one screen the list says first that everybody sees it. A clicker's keys never open it, because the host still holds
# the clicker; only Enter does, as the end says.
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
see Enter: skriv
keys pgdn space right
see not Jeg tar med meg
key enter
see Jeg tar med meg
see Alle ser denne skjermen. Slå av
type å puste
see å puste
key enter
see 1 linje tatt imot
line mot
see 2 linjer tatt imot
see not å puste
keys enter enter
status 2 linjer er blandet og lagret
record embers.length = 2
record ended = "09:52"
