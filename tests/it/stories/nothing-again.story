# The first meeting of all has nothing to follow up: that is said, whatever is pressed.
start new lang sv size 80x24 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
keys ctrl+n ctrl+n
see Inget att följa upp: Ctrl+N går vidare
line 2 s3
status Inget att följa upp
keys ctrl+u
key ctrl+a
status Inget att följa upp
