# Where nothing is written down no part can be put in, for now; and on a day that is over there is nothing to put it after.
start method unwritten lang en size 80x24 screens 2 time 10:00
keys ctrl+n
key backtab
status Nothing is written down in this method, so nothing can be put into it.
see not Put in after this step
record agenda.length = 3
keys ctrl+n ctrl+n
key backtab
status Nothing is written down
