# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Gør vinduet større, tak
room-clock = { $minutes }:{ $seconds }
room-clock-hours = { $hours }:{ $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = Tid til at runde af

room-welcome-begins = Vi begynder kl.

room-test-title = Kan I læse det her?
room-test-ask = Bagerste række: ræk hånden op, hvis I kan læse alle ordene.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = Nu kommer
room-break = Vi begynder igen kl.
room-again = Nu begynder vi igen
room-next-part = Vi ses igen
room-last-met = Vi sås sidst
room-go-on-with = Vi fortsætter med

room-heard = { $heard } af { $turns }
room-heard-people = har haft ordet
room-pairs = To og to: bliv enige om én ting.
room-pairs-tell = To og to: fortæl hinanden jeres svar.
room-pairs-written = To og to: bliv enige om ét svar.
room-pairs-kept = Det skrives ned.
room-popcorn = Tal, når du vil.
room-heard-pairs = par har haft ordet
room-heard-all = Alle har haft ordet. Tak!

room-met = opfyldt
room-partly = delvist
room-not-yet = ikke endnu

room-list-empty = Ikke noget endnu. Hvad siger I?
room-field-empty = Ikke noget endnu.
room-page = { $from }–{ $to } af { $all }
room-more = … og { $n } flere
room-said = ×{ $n }
# At most eleven characters.
room-tied = delt plads
# At most five characters.
room-tied-narrow = =
room-group = Gruppe { $n }
# At most ten characters.
room-holds = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkter
}
# At most ten characters.
room-people = { $n } er med
# At most seven characters after the number.
room-dots = { $n ->
    [one] { $n } prik
   *[other] { $n } prikker
}

room-ranked-empty = Først kommer prikkerne. Så fyldes listen.
# At most 34 characters, so that it has one line on the narrowest screen.
room-ballot = { $each ->
    [one] { $each } prik hver
   *[other] { $each } prikker hver, højst { $most } pr. punkt
}
room-given = { $count } svar
room-given-few = for få til at vises

room-count-off = Tæl 1–{ $groups }. Samme tal, samme gruppe.
room-groups-of = { $size } i hver gruppe.
room-go-all = Alle går videre til bordet med det næste nummer.
room-go-all-numbers = Alle går videre til næste nummer.
room-go-first = { $tables ->
    [one] Nummer 1 går ét bord videre
   *[other] Nummer 1 går { $tables } borde videre
}
room-go-next = { $number } går { $tables } videre
room-several = { $called } { $first }–{ $last }
room-seated = { $tables }: { $people ->
    [one] 1 person
   *[other] { $people } personer
}
room-seated-each = { $tables }: { $people ->
    [one] 1 person hver
   *[other] { $people } personer hver
}
room-ceiling = Højst { $most } ved hvert bord. Er bordet fyldt, så vælg et andet.
room-stations-empty = Intet at gå til endnu
room-groups-between = { $least } eller { $most } i hver gruppe.
room-mix-count = Tæl 1, 2, 3 … i gruppen. Behold dit nummer.
room-mix-again = I beholder jeres numre.
room-mix-stays = Nummer 1 bliver siddende
room-mix-on = { $groups ->
    [one] { $number } går én gruppe videre
   *[other] { $number } går { $groups } videre
}
room-mix-off = Bliv siddende i grupperne, og tæl 1–{ $groups }, gruppe efter gruppe.
room-mix-same = Samme nummer, samme nye gruppe.

room-turn-weight = Det her tynger os
room-turn-wish = Det vil vi have i stedet
room-turn-empty = … hvad ønsker I jer?
room-place = { $at } af { $all }

room-islands = Øer
room-islands-empty = Ingen øer endnu.
room-plans-empty = Ingen planer at tage op her.
room-nothing-due = Intet at følge op på i dag.
room-plans-later = { $n ->
    [one] 1 opgave har senere frist
   *[other] { $n } opgaver har senere frist
}
room-rows-empty = Ingen punkter endnu.

room-agenda = Dagens program
room-question = Spørgsmålet
room-purpose = Derfor er vi her
room-goal = Det vil vi gå hjem med
room-mandate = Mandat
room-title = I dag
room-critique = Det, der tynger os
room-vision = Det, vi længes efter
room-commissioner = Opdragsgiver

# What stands where a group has left a cell open.
room-open = ikke afklaret endnu
room-status-not-started = Ikke startet
room-status-started = I gang
room-status-done = Færdig
room-status-resting = På pause
room-status-dropped = Droppet

room-carrier = Fører det videre
room-meet = Vi ses igen
room-follow-up = { $day }, { $length }
room-agreed = Også aftalt
room-plan-agreed = Enige

room-made = Det nåede vi i dag
room-made-critique = { $n ->
    [one] { $n } forhindring
   *[other] { $n } forhindringer
}
room-made-vision = { $n ->
    [one] { $n } ønske
   *[other] { $n } ønsker og drømme
}
room-made-islands = { $n ->
    [one] { $n } ø
   *[other] { $n } øer
}
room-made-answers = { $n } svar
room-made-reported = { $n ->
    [one] { $n } sætning fra grupperne
   *[other] { $n } sætninger fra grupperne
}
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } planer
}
room-made-items = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkter
}
room-made-actions = { $n ->
    [one] { $n } opgave aftalt
   *[other] { $n } opgaver aftalt
}
room-made-steps = { $n } første skridt
room-made-followed-up = { $n ->
    [one] Fulgt op på 1 plan
   *[other] Fulgt op på { $n } planer
}
room-made-done = { $n ->
    [one] heraf 1 færdig
   *[other] heraf { $n } færdige
}
room-thanks = Tak, alle sammen!
room-typed-after = Bagefter skriver vi én linje hver, uden navne
room-typed-only = Kun det, vi tager med os, skrives ned, uden navne
