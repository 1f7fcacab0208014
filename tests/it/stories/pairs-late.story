# Pairs get no more minutes than are left, and a round that comes back gets no more than it had at first.
start new lang en size 80x24 screens 1 time 08:31
key 5
keys enter 2 0
key enter
record agenda[0].minutes = 10
after 3m
key ctrl+o
see In pairs
record agenda[0].minutes = 8
key ctrl+o
record agenda[0].minutes = 10
key ctrl+o
after 4m
key ctrl+o
record agenda[0].minutes = 10
key ctrl+o
record agenda[0].minutes = 10
after 8m
key ctrl+o
key ctrl+o
record agenda[0].minutes = 10
