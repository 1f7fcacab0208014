# $month (Number) - 1 to 12
date-month = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}
# $weekday (Number) - 1 is Monday, 7 is Sunday
date-weekday = { $weekday ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
}
# $day (Number) - of the month
# $month (String) - its name
# $year (String) - four digits
date-day = { $day }. { $month } { $year }
# $weekday (String) - its name
# $date (String) - day, month and year
date-weekday-day = { $weekday } { $date }
# $date (String) - day, month and year
# $week (Number) - 1 to 53
date-day-week = { $date } (uke { $week })
# $week (Number) - 1 to 53
# $year (String) - four digits
date-week = uke { $week }, { $year }
# $hour (String) - two digits
# $minute (String) - two digits
date-clock = { $hour }.{ $minute }
# $from (String) - a clock time
# $to (String) - a clock time
date-span = { $from }–{ $to }
# $n (Number) - how many minutes
date-minutes = { $n } min
