# After the day: a meeting is moved by its number, to the same weekday of another week; and who carries it on.
start new lang en size 120x36 time 08:00
key 2
type How do we get more time together?
key ctrl+n
see Ctrl+N starts the day
record question = "How do we get more time together?"
record follow_ups.length = 3
record follow_ups[1].week = 8
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see After today
line 2 v21
record follow_ups[1].date = "2027-05-25"
record follow_ups[1].week = 21
record follow_ups.length = 3
line 2 28/5
record follow_ups[1].date = "2027-05-28"
# A date before the day, or years ahead, stands as it was typed, and that is said with the key that takes it back.
line 2 28/5/20
status 28 May 2020 is before the day itself. It was saved anyway; Ctrl+Z undoes it.
record follow_ups[1].date = "2020-05-28"
key ctrl+z
record follow_ups[1].date = "2027-05-28"
line 2 28/5/2031
status 28 May 2031 is more than two years ahead. It was saved anyway; Ctrl+Z undoes it.
keys ctrl+z ctrl+z
status Undone
record follow_ups[1].date = "2027-05-25"
record carrier = null

# A date is written as people write it, with its day of the week, the name of its month and the year.
line 2 friday 28 may 13.30 Great hall
record follow_ups[1].date = "2027-05-28"
record follow_ups[1].time = "13:30"
record follow_ups[1].place = "Great hall"
line 2 the 4 june 2027
record follow_ups[1].date = "2027-06-04"
record follow_ups[1].place = "Great hall"
line 2 saturday 28 may 2027
status “2 saturday 28 may 2027”
record carrier = null
key ctrl+u
keys ctrl+z ctrl+z
record follow_ups[1].date = "2027-05-25"

# What is neither understood nor text becomes nobody's name: it stays in the line.
line 2 v99
status “2 v99”
record carrier = null
key ctrl+u
line 2 25.00 Great hall
status “2 25.00 Great hall”
record carrier = null
key ctrl+u

# When and where: what is understood is said before Enter.
type 2 28/5 13.30 Great hall
see Meeting 2: 28 May 2027 (week 21) at 13:30, Great hall, 30 min
key enter
record follow_ups[1].date = "2027-05-28"
record follow_ups[1].time = "13:30"
record follow_ups[1].place = "Great hall"
line 2 14:00
record follow_ups[1].date = "2027-05-28"
record follow_ups[1].time = "14:00"
record follow_ups[1].place = "Great hall"
window room
see Great hall
window console

# The line answers what is asked: who takes it forward, and then what else was agreed. Nothing takes another's place.
see Taken forward by ▸
line 2 of the night team
status Takes it forward: 2 of the night team.
record carrier = "2 of the night team"
see Also agreed ▸
line The plans go on the noticeboard
status Noted: The plans go on the noticeboard.
line The council reads them on 3 June
record carrier = "2 of the night team"
record carriers.length = 1
record agreed = ["The plans go on the noticeboard", "The council reads them on 3 June"]
window room
size 40x15
see 2 of the night
see The plans go on the
size 120x36
window console
key ctrl+z
record agreed = ["The plans go on the noticeboard"]

# Where no lines are collected, what is pasted on several lines is one.
paste "The plans go up\non the board"
see The plans go up on the board
key ctrl+u

# Check-out: a number means a hope, and an answer has an A before its number.
key ctrl+n
line Lighter
line Ready
see A2  Ready
keys tab A 2 e enter ctrl+u
line Ready for Monday
see A2  Ready for Monday
see A1  Lighter
