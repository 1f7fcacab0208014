# A vote is closed with the clicker while the room reads what comes next: it sees the list, not that page.
start day 450 lang nn size 80x24 screens 2 time 08:30
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Vi rekk ikkje pausen
line Telefonen ringjer heile tida
keys ctrl+n ctrl+n ctrl+n
line 1 1 2
window room
key pgdn
see No kjem
key pgdn
see Botnliste
see not No kjem
see Vi rekk ikkje pausen
key pgdn
see No kjem
key pgdn

# The sentence that tells how to count off is whole.
see Same tal, same gruppe.
see i kvar gruppe.
