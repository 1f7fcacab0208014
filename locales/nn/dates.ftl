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
    [1] måndag
    [2] tysdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] laurdag
   *[7] søndag
}
date-day = { $day }. { $month } { $year }
date-day-short = { $day }. { $month }
date-day-numbers = { $day }.{ $month }.
date-weekday-day = { $weekday } { $date }
date-day-week = { $date } (veke { $week })
date-week = veke { $week }, { $year }
date-week-short = veke { $week }
date-clock = { $hour }.{ $minute }
date-span = { $from }–{ $to }
date-at = { $day } kl. { $clock }
date-at-clock = kl. { $clock }
date-proposed = { $length } (forslag)
date-minutes = { $n } min
date-seconds = { $n } s
date-minutes-seconds = { $n } min { $seconds } s
date-no-minute = mindre enn eit minutt
date-hours = { $hours } t
date-hours-minutes = { $hours } t { $minutes } min
date-named-length = { $name } ({ $length })
date-season = { $season ->
    [1] våren
    [2] sommaren
    [3] hausten
   *[4] vinteren
}
date-whole-year = heile året
date-each-speaks = { $people ->
    [one] 1 i ringen: { $time }
   *[other] { $people } i ringen: { $time } kvar
}
date-circles = { $count ->
    [2] Betre: to bål, { $time } per person. Kvar si bålvakt, same klokke.
    [3] Betre: tre bål, { $time } per person. Kvar si bålvakt, same klokke.
    [4] Betre: fire bål, { $time } per person. Kvar si bålvakt, same klokke.
   *[other] Betre: { $count } bål, { $time } per person. Kvar si bålvakt, same klokke.
}
date-rings = { $count ->
    [2] Betre: to ringar, { $time } per person. Nokon leier i kvar ring, same klokke.
    [3] Betre: tre ringar, { $time } per person. Nokon leier i kvar ring, same klokke.
    [4] Betre: fire ringar, { $time } per person. Nokon leier i kvar ring, same klokke.
   *[other] Betre: { $count } ringar, { $time } per person. Nokon leier i kvar ring, same klokke.
}

date-between = mellom { $month } og { $next }
date-outside-months = utanom månadene
date-year-short = året
date-outside-short = elles
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
