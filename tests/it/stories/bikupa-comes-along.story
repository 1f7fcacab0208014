# What somebody says in a bikupa is refused there and stands in the line where lines are taken, kept on no disk until then.
start new lang en size 120x36 screens 2 time 08:50
key n
key pgup
press right until SWOT
key enter
type Where do we stand?
keys enter enter enter enter ctrl+u
type 10.30
see Action plan
keys ctrl+n
see SWOT
at 09:00
keys ctrl+n ctrl+n ctrl+n
see Strengths ▸
line Good voices
key backtab
line bikupa 3
keys ctrl+n
line A new ferry timetable
status Nothing is written down in this step
kept not A new ferry
key ctrl+p
see A new ferry timetable
kept not A new ferry
key enter
window room
see 2  A new ferry timetable
