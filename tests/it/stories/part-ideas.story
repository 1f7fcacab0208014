# Ideas, themes and dots in one part: three steps that share one list. Then everybody goes where they want to work.
start day 90 lang nb size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n
key backtab
type idédugnad
see 18 min
key enter
status Idédugnad
key ctrl+n
window room
see Én idé om gangen
window console
line Bytt rom hver uke
line Felles pause klokka ti
line Pause uten telefon
key ctrl+n
line 2 3 Pauser
window room
see Pauser
window console
key ctrl+n
see Prikker
window room
see 3 prikker hver
size 40x15
see Pauser
size 120x36
window console
# Nobody needs to vote before people go.
key backtab
line interesse
key ctrl+n
window room
see Hva vil du arbeide med?
see Bytt rom hver uke
see Pauser
size 40x15
see Gå dit du vil
size 80x24
see Hva vil du arbeide med?
size 120x36
window console
line 1=9
window room
see 9
window console
# What we can do something about.
key backtab
line påvirke
key ctrl+n
see Innflytelsessirkelen
line Pausene våre
key down
line Turnusen
key down
line Budsjettet
window room
see Vi bestemmer
see Pausene våre
see Vi lar ligge
see Budsjettet
size 40x15
see Vi lar ligge
see Budsjettet
size 120x36
window console
# The frame of the meeting: the plan of the day and the roles are shown, and nobody types them twice.
key backtab
line idoarrt
key ctrl+n
line Vi har for lite tid sammen
window room
see Hensikt
see Vi har for lite tid sammen
see Kjøreregler
see Øyene legger fram
size 40x15
see Hensikt
