# With two screens the room reads none of it.
start day 90 lang en size 80x24 screens 2 time 13:00
keys ctrl+n ctrl+n
found lock
status open in two windows
window room
see not windows
