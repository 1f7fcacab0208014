# In silence the wall says that what people write is not collected. No line is taken down, and the leader parks one by the key
# that the hint says.
start day 90 lang sv size 80x24 screens 2 time 12:55
keys ctrl+n ctrl+n
key backtab
line 3
key ctrl+n
see Inget skrivs ner. Ctrl+B parkerar.
window room
see Skriv för dig själv om du vill.
see samlas inte in.
window console
line Ring Eva
status I det här momentet skrivs inget upp.
key ctrl+b
status Parkera
