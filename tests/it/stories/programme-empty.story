# An empty programme gets a name, tracks with their levels, and its gatherings.
start new lang en size 80x24
key 4
type empty programme
see Empty programme
key enter
see Language  English
type Our year
key ctrl+n
see Nothing is in this programme yet. Press a to add a gathering.
key p
see › Name   Our year
keys down down down
see › Track
line Leaders
keys right right down
see › One more track
line Supervisors
keys esc
see t: all tracks
key a
line Kick-off
keys down
line 12/1
keys esc
see 12 January  Kick-off
see everyone
keys t
see t: Leaders
key 3
status Nothing in it is for level 3 alone.

# A track that something is for alone stays until that is for another.
keys t a
line Supervision
keys esc p down down down down down
see › Track
keys ctrl+u enter
status Something is for this track alone.
keys ctrl+u
type Supervisors
keys esc
see Supervision
