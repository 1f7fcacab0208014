# A day that broke off stands still on another date. A part can be put in before it goes on, and comes after the step with
# which it goes on.
start day 90 lang sv size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line För få händer
after 26h
key backtab
line bikupa
status Inskjutet: Bikupa, 3 min. Ctrl+T går vidare.
key ctrl+t
see Kritik: insamling
key ctrl+n
see Bikupa
record parts.length = 2
