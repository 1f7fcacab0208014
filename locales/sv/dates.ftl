date-month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date-weekday = { $weekday ->
    [1] måndag
    [2] tisdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lördag
   *[7] söndag
}
date-day = { $day } { $month } { $year }
date-day-short = { $day } { $month }
date-day-numbers = { $day }/{ $month }
date-weekday-day = { $weekday } { $date }
date-day-week = { $date } (vecka { $week })
date-week = vecka { $week }, { $year }
date-week-short = v. { $week }
date-clock = { $hour }.{ $minute }
date-span = { $from }–{ $to }
date-at = { $day } kl. { $clock }
date-at-clock = kl. { $clock }
date-proposed = { $length } (förslag)
date-minutes = { $n } min
date-seconds = { $n } s
date-minutes-seconds = { $n } min { $seconds } s
date-no-minute = mindre än en minut
date-hours = { $hours } tim
date-hours-minutes = { $hours } tim { $minutes } min
date-named-length = { $name } ({ $length })
date-season = { $season ->
    [1] våren
    [2] sommaren
    [3] hösten
   *[4] vintern
}
date-whole-year = hela året
date-each-speaks = { $people ->
    [one] 1 i ringen: { $time }
   *[other] { $people } i ringen: { $time } var
}
date-circles = { $count ->
    [2] Bättre: två eldar, { $time } per person. Var sin eldvakt, samma klocka.
    [3] Bättre: tre eldar, { $time } per person. Var sin eldvakt, samma klocka.
    [4] Bättre: fyra eldar, { $time } per person. Var sin eldvakt, samma klocka.
   *[other] Bättre: { $count } eldar, { $time } per person. Var sin eldvakt, samma klocka.
}
date-rings = { $count ->
    [2] Bättre: två ringar, { $time } per person. Någon leder i varje ring, samma klocka.
    [3] Bättre: tre ringar, { $time } per person. Någon leder i varje ring, samma klocka.
    [4] Bättre: fyra ringar, { $time } per person. Någon leder i varje ring, samma klocka.
   *[other] Bättre: { $count } ringar, { $time } per person. Någon leder i varje ring, samma klocka.
}

date-between = mellan { $month } och { $next }
date-outside-months = utanför månaderna
date-year-short = året
date-outside-short = annat
date-month-short = { $month ->
    [1] jan
    [2] feb
    [3] mar
    [4] apr
    [5] maj
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
