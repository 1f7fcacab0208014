# $month (Number) - 1 to 12
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# $weekday (Number) - 1 is Monday, 7 is Sunday
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# $day (Number) - of the month
# $month (String) - its name
# $year (String) - four digits
date-day = { $day } { $month } { $year }
# $day (Number)
# $month (String) - its name
date-day-short = { $day } { $month }
# $day (Number)
# $month (Number)
date-day-numbers = { $day }/{ $month }
# $weekday (String) - its name
# $date (String) - day, month and year
date-weekday-day = { $weekday } { $date }
# $date (String) - day, month and year
# $week (Number) - 1 to 53
date-day-week = { $date } (week { $week })
# $week (Number) - 1 to 53
# $year (String) - four digits
date-week = week { $week }, { $year }
# $week (Number) - the number of the week
date-week-short = week { $week }
# $hour (String) - two digits
# $minute (String) - two digits
date-clock = { $hour }:{ $minute }
# $from (String) - a clock time
# $to (String) - a clock time
date-span = { $from }–{ $to }
# $day (String) - a date, with its weekday
# $clock (String) - a clock time
date-at = { $day } at { $clock }
# $clock (String) - a clock time
date-at-clock = at { $clock }
# $length (String) - how long a meeting is
date-proposed = { $length } (proposed)
# $n (Number) - how many minutes
date-minutes = { $n } min
# $n (Number) - how many seconds
date-seconds = { $n } s
# $n (Number) - whole minutes
# $seconds (Number) - the seconds beside them
date-minutes-seconds = { $n } min { $seconds } s
date-no-minute = less than a minute
# $hours (Number) - whole hours
date-hours = { $hours } h
# $hours (Number) - whole hours
# $minutes (Number) - the minutes beside them
date-hours-minutes = { $hours } h { $minutes } min
# $name (String) - what a plan is called, such as "half day"
# $length (String) - how long it is
date-named-length = { $name } ({ $length })
# $season (Number) - 1 is spring, 4 is winter
date-season = { $season ->
    [1] spring
    [2] summer
    [3] autumn
   *[4] winter
}
date-whole-year = the whole year
# $people (Number) - people in the circle
# $time (String) - how long each has
date-each-speaks = { $people ->
    [one] 1 in the circle: { $time }
   *[other] { $people } in the circle: { $time } each
}
# $count (Number) - how many circles
# $time (String) - how long each has in them
date-circles = { $count ->
    [2] Better: two fires, { $time } per person. A host for each fire, one clock.
    [3] Better: three fires, { $time } per person. A host for each fire, one clock.
    [4] Better: four fires, { $time } per person. A host for each fire, one clock.
   *[other] Better: { $count } fires, { $time } per person. A host for each fire, one clock.
}
# $count (Number) - how many circles
# $time (String) - how long each has in them
date-rings = { $count ->
    [2] Better: two circles, { $time } per person. Each circle has a leader; one clock for all.
    [3] Better: three circles, { $time } per person. Each circle has a leader; one clock for all.
    [4] Better: four circles, { $time } per person. Each circle has a leader; one clock for all.
   *[other] Better: { $count } circles, { $time } per person. Each circle has a leader; one clock for all.
}

# $month (String) - a month
# $next (String) - the month after it
date-between = between { $month } and { $next }
# As a heading, for what is in no month.
date-outside-months = outside the months
# At most 4 letters: the whole year.
date-year-short = year
# At most 6 letters: in no month.
date-outside-short = other
# Three letters.
# $month (Number) - 1 to 12
date-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
