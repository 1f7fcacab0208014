# If the round in which people say what they take along is left out when the last one before it is over, the host is told
# all the same that it is written down afterwards.
start new lang en size 120x36 screens 2 time 09:52
key n
key pgup
press right until Campfire
keys down down down down down down down
key right
see ← kept →
key ctrl+n
keys pgdn
keys pgdn pgdn pgdn pgdn pgdn pgdn
key pgup
see Silence
see Nothing is written down
keys ctrl+e down down d
see left out
keys down enter
see Putting out the fire
see Everyone types when the day
see not Nothing is written down
type M
status Everyone types when the day
