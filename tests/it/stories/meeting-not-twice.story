# A workshop without an agenda cannot be held again: it is said what to do instead.
start example ro-til-leken-nb lang nb size 120x36 screens 2 time 21:00
key 3
key g
see Uten saksliste
see trykk f
