# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Please make this window larger
# $minutes (String) - two digits or more
# $seconds (String) - two digits
room-clock = { $minutes }:{ $seconds }
# $hours (Number) - whole hours
# $minutes (String) - two digits
# $seconds (String) - two digits
room-clock-hours = { $hours }:{ $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = Time to wrap up

room-welcome-begins = We begin at

room-test-title = Can you read this?
room-test-ask = Back row: put your hand up if you can read every word here.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = Next up
room-break = We start again at
room-again = We start again now
room-next-part = We meet again
room-last-met = We last met on
room-go-on-with = We continue with

# $heard (Number) - how many have spoken
# $turns (Number) - of how many
room-heard = { $heard } of { $turns }
room-heard-people = heard so far
room-pairs = In pairs: agree on one thing.
room-pairs-tell = In pairs: tell each other your answer.
room-pairs-written = In pairs: agree on one answer.
# Behind it, where the method promises nothing about what is written.
room-pairs-kept = It is written down.
room-popcorn = Speak when you like.
room-heard-pairs = pairs heard so far
room-heard-all = Everyone has been heard. Thank you!

# What became of a hope, behind its words: at most ten characters.
room-met = came true
room-partly = partly
room-not-yet = not yet

room-list-empty = Nothing here yet. What comes to mind?
room-field-empty = Nothing yet.
# $from (Number) - the first row shown
# $to (Number) - the last row shown
# $all (Number) - of how many
room-page = { $from }–{ $to } of { $all }
# $n (Number) - how many rows have no place
room-more = … and { $n } more
# $n (Number) - how often it was said
room-said = ×{ $n }
# At most eleven characters: another entry has as many dots.
room-tied = tied
# At most five characters.
room-tied-narrow = =
# $n (Number) - the number of a group
room-group = Group { $n }
# At most ten characters.
# $n (Number) - how many lines are in a theme
room-holds = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
# At most ten characters.
# $n (Number) - how many people are at an island
room-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
# At most seven characters after the number.
# $n (Number) - how many dots an entry has
room-dots = { $n ->
    [one] { $n } dot
   *[other] { $n } dots
}

room-ranked-empty = The dots come first. Then this list fills up.
# At most 34 characters, so that it has one line on the narrowest screen.
# $each (Number) - dots a person has
# $most (Number) - at most on one
room-ballot = { $each ->
    [one] { $each } dot each
   *[other] { $each } dots each, at most { $most } per item
}
# $count (Number) - how many answered
room-given = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
room-given-few = too few to show

# $groups (Number) - how many groups
room-count-off = Count off 1–{ $groups }. Same number, same group.
# $size (Number) - people in each group
room-groups-of = { $size } in each group.
# People at tables change them: the second part of such a sentence is `room-go-next`.
room-go-all = Everyone moves on to the next table.
room-go-all-numbers = Everyone moves on to the next number.
# $tables (Number) - how many tables on number 1 goes
room-go-first = { $tables ->
    [one] Number 1 moves one table on
   *[other] Number 1 moves { $tables } tables on
}
# Goes on in the sentence that `room-go-first` begins.
# $number (Number) - which number
# $tables (Number) - how many tables on it goes
room-go-next = { $number } moves { $tables } on
# Several tables, from the first number to the last.
# $called (String) - what each of them is called, in the method's words: Table
# $first (Number) - its number
# $last (Number) - the number of the last
room-several = { $called ->
    [Table] Tables
   *[other] { $called }
} { $first }–{ $last }
# $tables (String) - a table: Table 3
# $people (Number) - how many sit there
room-seated = { $tables }: { $people ->
    [one] 1 person
   *[other] { $people } people
}
# Several tables with as many people.
# $tables (String) - tables: Tables 1–3
# $people (Number) - how many sit at each of them
room-seated-each = { $tables }: { $people ->
    [one] 1 person each
   *[other] { $people } people each
}
# $most (Number) - the most people at a table, while people choose one
room-ceiling = At most { $most } at each table. Full? Choose another.
# While no table has a question yet.
room-stations-empty = Nothing to go to yet
# $least (Number) - people in the smallest group
# $most (Number) - people in the largest group
room-groups-between = { $least } or { $most } in each group.
# Groups are mixed out of those before; the sentences stand one after the other.
room-mix-count = Count 1, 2, 3 … in your group. Keep your number.
room-mix-again = You keep the number you have.
# Begins the sentence that `room-mix-on` goes on.
room-mix-stays = Number 1 stays
# $groups (Number) - how many groups on it goes
# $number (Number) - which number
room-mix-on = { $groups ->
    [one] { $number } moves one group on
   *[other] { $number } moves { $groups } on
}
# $groups (Number) - how many groups there will be
room-mix-off = Stay in your groups and count off 1–{ $groups }, one group after the other.
room-mix-same = Same number, same new group.

room-turn-weight = This weighs on us
room-turn-wish = This is what we want instead
room-turn-empty = … what do you wish for?
# $at (Number) - which
# $all (Number) - of how many
room-place = { $at } of { $all }

room-islands = Islands
room-islands-empty = No islands yet.
# Where plans would stand that were made earlier.
room-plans-empty = There are no plans on this list.
# Where plans would stand that are due.
room-nothing-due = Nothing to follow up today.
# How many plans are not due yet.
# $n (Number)
room-plans-later = { $n ->
    [one] One is not due yet
   *[other] { $n } are not due yet
}
# Where the items of a meeting would stand.
room-rows-empty = No items yet.

room-agenda = Today
room-question = The question
room-purpose = Why we are here
room-goal = What we will leave with
room-mandate = Mandate
room-title = Title
room-critique = What weighs on us
room-vision = What we long for
room-commissioner = Who asked for it

# What stands where a group has left a cell open.
room-open = still open
room-status-not-started = Not started
room-status-started = Under way
room-status-done = Done
room-status-resting = On hold
room-status-dropped = Dropped

room-carrier = Takes it forward
room-meet = We meet again
# $day (String) - a day with its weekday and week
# $length (String) - how long
room-follow-up = { $day }, { $length }
room-agreed = Also agreed
room-plan-agreed = Agreed

room-made = What came out of today
# $n (Number) - lines of the critique
room-made-critique = { $n ->
    [one] { $n } thing that weighs on us
   *[other] { $n } things that weigh on us
}
# $n (Number) - wishes and visions
room-made-vision = { $n ->
    [one] { $n } wish
   *[other] { $n } wishes and dreams
}
# $n (Number) - islands that somebody works on
room-made-islands = { $n ->
    [one] { $n } island
   *[other] { $n } islands
}
# $n (Number) - answers of a check-in that were written down
room-made-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
# $n (Number) - lines that groups reported
room-made-reported = { $n ->
    [one] { $n } line from the groups
   *[other] { $n } lines from the groups
}
# $n (Number) - plans
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } plans
}
# $n (Number) - items that a meeting took up
room-made-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
# $n (Number) - things to do that a meeting agreed on
room-made-actions = { $n } to do
# $n (Number) - plans that have a first step
room-made-steps = { $n ->
    [one] { $n } first step
   *[other] { $n } first steps
}
# $n (Number)
room-made-followed-up = { $n ->
    [one] 1 plan followed up
   *[other] { $n } plans followed up
}
# Of the plans followed up.
# $n (Number)
room-made-done = { $n } done
room-thanks = Thank you, everyone!
room-typed-after = Afterwards we each write one line, no names
room-typed-only = Only what we take with us is written down, no names
