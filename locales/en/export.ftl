# What stands where the room left something open.
export-missing = – missing –
export-live = Not over yet: this is how far we have come.
export-planned = Not started yet: this is the plan.

export-question = The question
export-islands = Islands
export-lifted = Raised with others
export-lifted-none = Nothing is raised with others.
export-next = Next meeting
export-background = Background
export-plans = Action plans
export-after = After today
export-day = How the day went

export-not-voted = No vote yet.
export-vote-open = The vote is under way. The numbers come when it is closed.
export-scale-open = The answers come when the count is closed.
export-scale-answers = Answers
# $slips (Number) - how many slips
export-scale-few = { $slips }, too few to show
export-nothing-said = Nothing written down.
export-no-islands = No islands named.
export-no-plan = No plan written.
# A heading for plans that stand under no island, beside those of islands.
export-alone = Without an island
# Over the items that a meeting did not reach.
export-next-time = For the next meeting
# Over what came of what was decided last time.
export-since-last-time = Since last time

export-date = Date
export-time = Time
export-purpose = Purpose
export-goal = Goal
export-mandate = Mandate
export-commissioner = Commissioner
export-method = Method
export-people = People
# $people (Number) - how many people
# $step (String) - the name of a step
export-people-from = { $people } from “{ $step }” on
# $people (Number) - how many people
# $step (String) - the name of a break
export-people-after = { $people } after “{ $step }”
export-carrier = Taken forward by
export-follow-up = Follow-up
export-agreed = Also agreed

# $ranking (String) - what the ranked list is called
export-all-votes = { $ranking }: all votes
# $list (String) - what the list is called
export-everything = { $list }: everything that was said
export-dots = { $n ->
    [one] { $n } dot
   *[other] { $n } dots
}
# $dots (String) - how many dots, of an entry that another has as many as
export-tied = { $dots }, tied
export-said = { $n ->
    [one] said once
    [2] said twice
   *[other] said { $n } times
}
# $wording (String) - the other words
export-also = also: { $wording }
# $numbers (String) - numbers, separated by commas
export-numbers = merged with { $numbers }
# $people (Number) - how many people
# $each (Number) - dots a person
# $most (Number) - on one candidate
export-vote-rule = { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $each ->
    [one] 1 dot each
   *[other] { $each } dots each, at most { $most } on the same item
}.
# $counted (Number) - dots that were counted
# $possible (Number) - dots that could have been given
export-vote-sum = { $counted } of { $possible ->
    [one] 1 possible dot
   *[other] { $possible } possible dots
}.
# $slips (Number) - slips
export-slips = { $slips ->
    [one] 1 slip
   *[other] { $slips } slips
}
# $slips (Number) - slips
export-slips-blank = { $slips ->
    [one] 1 blank
   *[other] { $slips } blank
}
# $slips (Number) - slips
export-slips-invalid = { $slips ->
    [one] 1 invalid
   *[other] { $slips } invalid
}
export-slips-twice = counted twice
# $slips (Number) - slips that differed
export-slips-settled = { $slips ->
    [one] 1 differed and was settled
   *[other] { $slips } differed and were settled
}
export-removed = Dots on what was removed
# $was (String) - the words that people had read
export-read-as = was “{ $was }” when people answered
export-listed = On the list
export-unlisted = Below the line

export-turn = From critique to wishes

# $number (Number) - the number of the group
export-group = Group { $number }
export-no-group = From everyone

export-island-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
# $n (Number) - people who belong here and did not come
export-absent = { $n } absent
# $n (Number) - people who are there in somebody else’s place
export-substitutes = { $n ->
    [one] { $n } substitute
   *[other] { $n } substitutes
}
export-island-contact = Convener
export-island-resting = This island is resting.
export-island-from = Part of former island
export-island-count = People
# $label (String) - what people point at the plan with
export-plan = Plan { $label }
export-plan-agreed = agreed
# $what (String) - a plan, an island or an item, with its label
export-about = about: { $what }
# $answer (String) - the answer
export-answered = answered: { $answer }
export-owner = Who decides

export-hope-met = came true
export-hope-partly = partly came true
export-hope-not-yet = not yet
export-hope-open = not revisited

export-times-begin = From
export-times-step = Step
export-times-planned = Planned
export-times-used = Actual
# How long an item of a meeting was planned to take, and how long it took.
export-floor-took = { $given } planned, { $took } used
export-times-sum = Total
export-times-left-out = left out
export-times-not-held = did not happen
export-times-not-yet = not yet
export-place = Place
export-process-leader = Facilitator
export-keep-until = Keep until
