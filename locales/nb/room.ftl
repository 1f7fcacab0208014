# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Gjør meg større
# $minutes (String) - two digits or more
# $seconds (String) - two digits
room-clock = { $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = På tide å runde av

room-welcome-begins = Vi begynner kl.

room-test-title = Kan du lese dette?
room-test-ask = Bakerste rad: hånda opp hvis du kan lese alle ordene her.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = Nå kommer
room-break = Vi begynner igjen kl.

# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard = { $heard } av { $turns }
# The same where there is little room.
# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard-short = { $heard }/{ $turns }
room-heard-people = har sagt sitt
room-heard-pairs = par har sagt sitt
room-heard-all = Alle har sagt sitt. Takk!
# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard-line = { $heard } av { $turns } har sagt sitt

room-list-empty = Ingenting her ennå. Hva sier dere?
# $from (Number) - the first row shown
# $to (Number) - the last row shown
# $all (Number) - of how many
room-page = { $from }–{ $to } av { $all }
# $n (Number) - how many rows have no place
room-more = … og { $n } til
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
room-people = { $n } er med

room-ranked-empty = Først kommer prikkene. Så fylles lista.
# At most 34 characters, so that it has one line on the narrowest screen.
# $each (Number) - dots a person has
# $most (Number) - at most on one
room-ballot = { $each ->
    [one] { $each } prikk hver
   *[other] { $each } prikker hver, høyst { $most } på samme
}

# $groups (Number) - how many groups
room-count-off = Tell til { $groups }. Alle med samme tall setter seg sammen.
# $size (Number) - people in each group
room-groups-of = { $size } i hver gruppe.
# $least (Number) - people in the smallest group
# $most (Number) - people in the largest group
room-groups-between = { $least } eller { $most } i hver gruppe.

room-turn-weight = Dette tynger oss
room-turn-wish = Dette vil vi ha i stedet
room-turn-empty = … hva ønsker dere?
# $at (Number) - which
# $all (Number) - of how many
room-place = { $at } av { $all }

room-islands-empty = Ingen øyer ennå.

room-agenda = Dagens program
room-question = Spørsmålet
room-purpose = Hvorfor vi er her
room-goal = Det vi vil sitte igjen med
room-mandate = Det vi kan bestemme selv
room-title = I dag
room-critique = Det som tynger oss
room-vision = Det vi lengter etter
room-commissioner = Oppdragsgiver

# What stands where a group has left a cell open.
room-open = åpent
room-due = Frist
room-lifted = Løftet til
room-status = Status
room-status-not-started = Ikke startet
room-status-started = I gang
room-status-done = Ferdig
room-status-resting = På vent
room-status-dropped = Lagt bort

room-carrier = Bærer det videre
room-meet = Vi møtes igjen
# $day (String) - a day with its weekday and week
# $minutes (Number) - how long
room-follow-up = { $day }, { $minutes } min

room-made = Dette fikk vi fram i dag
# $n (Number) - lines of the critique
room-made-critique = { $n } ting som tynger oss
# $n (Number) - wishes and visions
room-made-vision = { $n ->
    [one] { $n } ønske
   *[other] { $n } ønsker og drømmer
}
# $n (Number) - islands that somebody works on
room-made-islands = { $n ->
    [one] { $n } øy
   *[other] { $n } øyer
}
# $n (Number) - plans
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } planer
}
# $n (Number) - plans that have a first step
room-made-steps = { $n } første steg
room-thanks = Takk, alle sammen!
