# Before the first round nobody has reported from a table: a part that is put in there takes down nothing for the tables.
start new lang en size 120x36 screens 2 time 12:50
key n
key pgup
press right until World café
key enter
line How do new people become part of us?
keys pgdn enter
at 13:00
keys ctrl+n
key backtab
line buzz 3
key ctrl+n
see Not written down. Ctrl+B parks a line.
line A buddy in the first week
status Nothing is written down in this step.
