# Planning a day on small screens, and while it runs: nothing is put into what is past, and of two methods that want one
# bottom list the second is refused with a sentence.
start new lang en size 80x24 screens 2 time 08:00
key n
key pgup
press right until A day you put together
key enter
type How do we welcome new people?
keys ctrl+n ctrl+e
key i
line future 90
see Opening
# The method moves whole with its first row, and what passes it passes all of it.
record agenda[0].step = welcome
key ctrl+up
record agenda[0].step = framtidsverkstad.opening-question.2
record agenda[14].step = welcome
key ctrl+down
record agenda[0].step = welcome
record agenda[14].step = framtidsverkstad.check-out.2
keys up ctrl+down
record agenda[14].step = welcome
key ctrl+up
record agenda[0].step = welcome
key i
line future
status The day already has a future workshop
key esc
size 60x16
key i
see What comes after
type lunch
see Lunch
key enter
see Plan of the day
see Lunch
key z
size 80x24
key esc
# While it runs.
keys ctrl+n ctrl+n ctrl+n ctrl+e
keys up up up up up
key i
paste "item Welcome the mayor"
type " 5"
key enter
record agenda[3].name = "Welcome the mayor"
record agenda[3].planned_minutes = 5
see Welcome the mayor
