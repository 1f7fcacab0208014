# A day of the week that the date is not is understood as nothing; what is no date behind it is the place.
start new lang en size 120x36 time 08:00
key 2
type How do we get more time together?
key ctrl+n
see Ctrl+N starts the day
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see After today
line The night team
line 1 saturday 13.12 Great hall
status “1 saturday 13.12 Great hall”
record follow_ups[0].time = null
key ctrl+u
line 1 tuesday 20.05
status “1 tuesday 20.05”
key ctrl+u
line 1 monday, the 11 january 2027
record follow_ups[0].date = "2027-01-11"
record follow_ups[0].place = null
line 1 monday, the 18 january 2027 9.30, Great hall
record follow_ups[0].date = "2027-01-18"
record follow_ups[0].time = "09:30"
record follow_ups[0].place = "Great hall"
line 1 friday 3rd floor
record follow_ups[0].place = "3rd floor"
line 1 friday 301
record follow_ups[0].place = "301"
line 1 friday 13.30 Great hall
record follow_ups[0].time = "13:30"
line 1 friday 13 january
status “1 friday 13 january”
