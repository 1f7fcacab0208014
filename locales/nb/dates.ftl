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
date-weekday = { $weekday ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
}
date-day = { $day }. { $month } { $year }
date-day-short = { $day }. { $month }
date-day-numbers = { $day }.{ $month }.
date-weekday-day = { $weekday } { $date }
date-day-week = { $date } (uke { $week })
date-week = uke { $week }, { $year }
date-week-short = uke { $week }
date-clock = { $hour }.{ $minute }
date-span = { $from }–{ $to }
date-at = { $day } kl. { $clock }
date-at-clock = kl. { $clock }
date-proposed = { $length } (forslag)
date-minutes = { $n } min
date-seconds = { $n } s
date-minutes-seconds = { $n } min { $seconds } s
date-no-minute = mindre enn et minutt
date-hours = { $hours } t
date-hours-minutes = { $hours } t { $minutes } min
date-named-length = { $name } ({ $length })
date-season = { $season ->
    [1] våren
    [2] sommeren
    [3] høsten
   *[4] vinteren
}
date-whole-year = hele året
date-each-speaks = { $people ->
    [one] 1 i ringen: { $time }
   *[other] { $people } i ringen: { $time } hver
}
date-circles = { $count ->
    [2] Bedre: to bål, { $time } per person. Hver sin bålvakt, samme klokke.
    [3] Bedre: tre bål, { $time } per person. Hver sin bålvakt, samme klokke.
    [4] Bedre: fire bål, { $time } per person. Hver sin bålvakt, samme klokke.
   *[other] Bedre: { $count } bål, { $time } per person. Hver sin bålvakt, samme klokke.
}
date-rings = { $count ->
    [2] Bedre: to ringer, { $time } per person. Én leder hver ring, etter samme klokke.
    [3] Bedre: tre ringer, { $time } per person. Én leder hver ring, etter samme klokke.
    [4] Bedre: fire ringer, { $time } per person. Én leder hver ring, etter samme klokke.
   *[other] Bedre: { $count } ringer, { $time } per person. Én leder hver ring, etter samme klokke.
}

date-between = mellom { $month } og { $next }
date-outside-months = utenom månedene
date-year-short = året
date-outside-short = ellers
date-month-short = { $month ->
    [1] jan
    [2] feb
    [3] mar
    [4] apr
    [5] mai
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] des
}
