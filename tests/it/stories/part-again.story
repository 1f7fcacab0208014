# In the middle of a step: there, back to the step, and on. The part does not come a second time, and the room is not told
# that it does.
start day 90 lang nb size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line For få folk
key backtab
line 1
key ctrl+n
see 27 min å gå på
after 3m
key ctrl+p
line For trange rom
# Its minutes are not counted a second time.
see 17 min å gå på
see ✓
key pgdn
window room
size 40x15
see Kritikk: prikker
see not Summegruppe
window console
size 120x36
key ctrl+n
see Kritikk: prikker
record agenda[4].used_minutes = 3
