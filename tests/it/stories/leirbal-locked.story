# By the fire nothing is taken down, by any way: what is typed is refused in a sentence and stays nowhere.
start new lang en size 120x36 screens 2 time 09:52
key n
key pgup
press right until Campfire
see Campfire
key ctrl+n
keys ctrl+n
see By the fire
see Only you speak.
see PgDn goes on
see not WRITE
type S
status Nothing is written down in this method.
see not S▏
paste "Kari was\nnot well"
status Nothing is written down in this method.
key tab
status Nothing is written down in this method.
key ctrl+b
status Nothing is written down in this method.
key ctrl+g
status Nothing is written down in this method.
type +
status Nothing is written down in this method.
key ctrl+d
status Nothing is written down in this method.
# Who began too early takes the start back while the first step is on, and corrects how many there are.
key ctrl+z
see Before the day
key ctrl+g
line 9
key ctrl+n
see By the fire
record people = 9
key ctrl+n
key ctrl+z
status PgDn goes on, PgUp goes back.
key pgup
# The pause that anybody may ask for leaves no trace either, nor do minutes.
keys ctrl+t ctrl+t ctrl+up
record ended = null
record agenda[0].minutes = 4
# In a round the console says how long each has.
keys ctrl+n ctrl+n ctrl+n ctrl+n
see Whoever has the stick speaks.
see 9 in the circle: 2 min 40 s each
picture leirbal-console-120x36
# Its end can be taken back; then it goes on where it was.
keys pgdn pgdn pgdn pgdn
see Putting out the fire
key pgdn
see not Putting out the fire
key ctrl+z
see Putting out the fire
key pgdn
