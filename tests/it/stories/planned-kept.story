# A day that was put together is kept as a method of one's own, and another day is made of it.
start new lang en size 120x36 screens 2 time 08:00
key n
key pgup
press right until A day you put together
key enter
type How do we welcome new people?
keys ctrl+n ctrl+e
key i
line swot 45
keys i
line film Empathy 12
# A name that is there already is refused, and one that is free stands in the line.
keys k ctrl+u
line SWOT
status There is a method called “SWOT” already
see The method is called ▸ SWOT 2
key ctrl+u
line Welcome day
status The day is a method of your own now
key z
see not Empathy
key esc
restart
key n
key pgup
press right until Welcome day
key enter
type How do we welcome them next year?
keys ctrl+n ctrl+e
see Empathy
see Welcome
key esc
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line People say hello
record lists[1].items[0].text = "People say hello"
