# A number that is no table's: if some tables between two are no more, each that there is is named.
start method themes lang en size 80x24 screens 2 time 09:00
key ctrl+n
keys tab 3 d enter tab
keys ctrl+n ctrl+n ctrl+n
see Table 1 ▸
line 3 Those who work at night
status There is no 3, only 1, 2, 4
