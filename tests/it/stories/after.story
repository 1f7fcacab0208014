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
see What happens next?
line 2 v21
record follow_ups[1].date = "2027-05-25"
record follow_ups[1].week = 21
record follow_ups.length = 3
line 2 28/5
record follow_ups[1].date = "2027-05-28"
# A follow-up meeting cannot be before the day.
line 2 28/5/20
status before the workshop
key ctrl+u
record follow_ups[1].date = "2027-05-28"
key ctrl+z
status Taken back
record follow_ups[1].date = "2027-05-25"
record carrier = null

# Without such a meeting or a date, the line says who carries it on.
line 2 of the night team
record carrier = "2 of the night team"
record follow_ups[1].week = 21
line The unit head
record carrier = "The unit head"
window room
size 40x15
see The unit head
size 120x36
window console

# Check-out: a number means a hope, and an answer has an A before its number.
key ctrl+n
line Lighter
line Ready
see A2  Ready
keys tab A 2 e enter ctrl+u
line Ready for Monday
see A2  Ready for Monday
see A1  Lighter
