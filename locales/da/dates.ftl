date-month = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
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
date-day-numbers = { $day }/{ $month }
date-weekday-day = { $weekday } den { $date }
date-day-week = { $date } (uge { $week })
date-week = uge { $week }, { $year }
date-week-short = uge { $week }
date-clock = { $hour }.{ $minute }
date-span = { $from }–{ $to }
date-at = { $day } kl. { $clock }
date-at-clock = kl. { $clock }
date-proposed = { $length } (forslag)
date-minutes = { $n } min
date-seconds = { $n } sek.
date-minutes-seconds = { $n } min { $seconds } sek.
date-no-minute = mindre end et minut
date-hours = { $hours } t
date-hours-minutes = { $hours } t { $minutes } min
date-named-length = { $name } ({ $length })
date-season = { $season ->
    [1] foråret
    [2] sommeren
    [3] efteråret
   *[4] vinteren
}
date-whole-year = hele året
date-each-speaks = { $people ->
    [one] 1 i kredsen: { $time }
   *[other] { $people } i kredsen: { $time } hver
}
date-circles = { $count ->
    [2] Bedre: to bål, { $time } pr. person. Hver sin bålvagt, samme ur.
    [3] Bedre: tre bål, { $time } pr. person. Hver sin bålvagt, samme ur.
    [4] Bedre: fire bål, { $time } pr. person. Hver sin bålvagt, samme ur.
   *[other] Bedre: { $count } bål, { $time } pr. person. Hver sin bålvagt, samme ur.
}
date-rings = { $count ->
    [2] Bedre: to kredse, { $time } pr. person. En leder i hver kreds, samme ur.
    [3] Bedre: tre kredse, { $time } pr. person. En leder i hver kreds, samme ur.
    [4] Bedre: fire kredse, { $time } pr. person. En leder i hver kreds, samme ur.
   *[other] Bedre: { $count } kredse, { $time } pr. person. En leder i hver kreds, samme ur.
}

date-between = mellem { $month } og { $next }
date-outside-months = uden for månederne
date-year-short = året
date-outside-short = andet
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
