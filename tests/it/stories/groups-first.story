# When the groups begin to tell, the wall stands at the first group, however much was typed while they talked.
start method plans-under lang en size 40x15 screens 2 time 09:00
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line 1 The first group found the doors
line 1 The doors bang all night
line 2 The second group found the lights
line 2 Nobody turns them off
line 3 The third group found the trolleys
line 3 They roll past at four
key ctrl+n
window room
see The first group
see not They roll past
key pgdn
see not The first group
