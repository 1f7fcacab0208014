# On a large screen the texts have room, and several plans stand side by side.
start new lang nb size 120x36 screens 2 time 08:00
key 4
type fremtidsverksted
keys enter e
picture method-change-120x36
key right
see kort (2 t)
