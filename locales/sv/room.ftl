# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Gör mig större, tack
# $minutes (String) - two digits or more
# $seconds (String) - two digits
room-clock = { $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = Dags att runda av

room-welcome-begins = Vi börjar kl.

room-test-title = Går det att läsa?
room-test-ask = Ni längst bak: räck upp handen om ni kan läsa vartenda ord.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = Härnäst
room-break = Vi börjar igen kl.

# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard = { $heard } av { $turns }
# The same where there is little room.
# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard-short = { $heard }/{ $turns }
room-heard-people = har talat
room-heard-pairs = par har talat
room-heard-all = Alla har kommit till tals. Tack!
# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard-line = { $heard } av { $turns } har talat

room-list-empty = Tomt än så länge. Vad säger ni?
# $from (Number) - the first row shown
# $to (Number) - the last row shown
# $all (Number) - of how many
room-page = { $from }–{ $to } av { $all }
# $n (Number) - how many rows have no place
room-more = … och { $n } till
# $n (Number) - how often it was said
room-said = ×{ $n }
# At most ten characters.
# $n (Number) - how many lines are in a theme
room-holds = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkter
}
# At most ten characters.
# $n (Number) - how many people are at an island
room-people = { $n ->
    [one] { $n } på ön
   *[other] { $n } på ön
}

room-ranked-empty = Först prickarna. Sedan fylls listan.
# At most 34 characters, so that it has one line on the narrowest screen.
# $each (Number) - dots a person has
# $most (Number) - at most on one
room-ballot = { $each ->
    [one] { $each } prick var
   *[other] { $each } prickar var, högst { $most } på samma
}

# $groups (Number) - how many groups
room-count-off = Räkna till { $groups }.
# $size (Number) - people in each group
room-groups-of = { $size } i varje grupp.
# $least (Number) - people in the smallest group
# $most (Number) - people in the largest group
room-groups-between = { $least } eller { $most } i varje grupp.

room-turn-weight = Det här tynger
room-turn-wish = Det här vill vi ha i stället
room-turn-empty = … vad önskar ni er?
# $at (Number) - which
# $all (Number) - of how many
room-place = { $at } av { $all }

room-islands-empty = Inga öar än.

room-agenda = Dagens hållpunkter
room-question = Frågan
room-purpose = Därför är vi här
room-goal = Det vi vill ha när vi går
room-mandate = Det får vi bestämma själva
room-title = Dagen
room-critique = Det som tynger
room-vision = Det vi längtar efter
room-commissioner = Uppdragsgivare

# What stands where a group has left a cell open.
room-open = öppet
room-due = Senast
room-lifted = Lyfts till
room-status = Status
room-status-not-started = Ej påbörjad
room-status-started = På gång
room-status-done = Klar
room-status-resting = Vilar
room-status-dropped = Läggs ner

room-carrier = Bär det vidare
room-meet = Vi ses igen
# $day (String) - a day with its weekday and week
# $minutes (Number) - how long
room-follow-up = { $day }, { $minutes } min

room-made = Det här gjorde vi i dag
# $n (Number) - lines of the critique
room-made-critique = { $n ->
    [one] { $n } sak som tynger
   *[other] { $n } saker som tynger
}
# $n (Number) - wishes and visions
room-made-vision = { $n ->
    [one] { $n } önskan
   *[other] { $n } önskningar och drömmar
}
# $n (Number) - islands that somebody works on
room-made-islands = { $n ->
    [one] { $n } ö
   *[other] { $n } öar
}
# $n (Number) - plans
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } planer
}
# $n (Number) - plans that have a first step
room-made-steps = { $n ->
    [one] { $n } första steg
   *[other] { $n } första steg
}
room-thanks = Tack, allihop!
