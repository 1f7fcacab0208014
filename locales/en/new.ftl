# The form of a new workshop.
new-heading = New workshop or meeting
new-question = Common question
new-question-hint = What it is about. Everyone reads it.
new-kept-alone = Name no case and no person: this is kept.
# $at (Number) - which of the questions
# $of (Number) - how many there are
new-question-offered = Question { $at } of { $of }.
new-question-other = ← → show another. Or type your own.
new-title = Title
new-title-hint = On the projector until you start.
new-date = Date
new-date-hint = Like 20/5, tomorrow or +7d (in a week).
# $day (String) - the weekday and the day
new-today = today, { $day }
# $day (String) - the weekday and the day
new-tomorrow = tomorrow, { $day }
new-start-passed = already passed – another date?
new-start = Start
new-start-hint = Type it like 08:30, 0830 or 8.
new-end = End
new-end-hint = The steps adapt to it.
# $length (String) - from start to end
new-end-length = { $length }
# $length (String) - from start to end
new-end-next-day = { $length }, ends the next day
new-people = People
new-people-hint = Roughly. You can change it later.
new-turn = How we answer
new-turn-hint = How people answer. That sets how long the meeting takes.
# $minutes (Number) - what the round takes
# $key (String) - the key for it
# $pairs (String) - the minutes of pairs: 3–5
new-rather-pairs = The round takes { $minutes } min. { $key } at the start: in pairs, { $pairs } min.
# $seconds (Number) - the seconds of a turn
new-turn-seconds = { $seconds } s
# $people (Number) - how many people speak
# $minutes (Number) - the minutes that it takes
new-turn-takes = { $people ->
    [one] 1 person: { $minutes } min
   *[other] { $people } people: { $minutes } min
}
new-numbers = Item numbers
new-numbers-hint = The number that the agenda begins with: 3 gives 3/24. Empty: no item numbers.
new-words = Words
new-words-hint = At most 10, separated by commas. Change any of them.
new-embers = We take with us
new-embers-off = not kept
new-embers-kept = kept
new-embers-hint = What each person takes with them, at most 60 characters, no names. Ask the group first.
new-method = Method
new-method-hint = ← and → show another one.
new-language = Language
new-language-hint = What the participants read: ← and →.
new-critique = Critique question
new-critique-hint = Asks what weighs the group down.
new-vision = Vision question
new-vision-hint = Asks what the group dreams of.
new-purpose = Purpose
new-purpose-hint = Why you meet. Can be left empty.
new-goal = Goal
new-goal-hint = What you will leave with. Optional.
new-mandate = Mandate
new-mandate-hint = What the group may decide. Optional.
new-commissioner = Commissioner
new-commissioner-hint = Who asked for it and gets the plans.
new-place-hint = Where you meet. Shown in the record.
new-process-leader-hint = Who leads it. Shown in the record.
new-screens = Screens
new-screens-hint = ← and → change it.
new-one-screen = One: everyone sees this screen
new-two-screens = Two: this one is only yours
new-folder = Folder
new-folder-hint = Empty: saved in the default folder.
new-folder-usual = the default folder
new-make = Create
new-make-hint = Enter creates it and opens it.
new-needed = must be filled in
new-optional = optional
new-plan-heading = Plan of the day
# $plan (String) - what the plan is called and how long it usually is, as in date-named-length
new-plan = Plan: { $plan }, as it is.
# In the form, behind the method: how many plans are taken over.
# $method (String)
# $plans (Number)
new-takes-over = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
# In the form, behind a method that has no place for what the workshop before leaves.
# $method (String)
# $plans (Number) - how many plans are not taken over
new-leaves-out = { $method } · leaves out { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
# In the form, behind the method: what is taken over from the meeting before.
# $method (String)
# $actions (Number) - how many things to do
# $items (Number) - how many items that were not reached
new-goes-on = { $method } · { $actions } to do · { $items ->
    [one] 1 item
   *[other] { $items } items
}
# The title of a follow-up.
# $title (String) - that of the workshop that it follows
new-follow-up = Follow-up: { $title }
# $plan (String) - what the plan is called and how long it usually is, as in date-named-length
# $length (String) - from start to end, in hours and minutes
new-plan-fitted = Plan: { $plan }, adapted to { $length }.
# $span (String) - from one clock time to another
# $steps (Number) - how many steps
new-plan-short = { $span }, { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}
# $length (String) - left over
new-plan-spare = { $length } is left over at the end. End earlier, or keep the slack.
# $length (String) - too long
new-plan-over = The plan is { $length } too long even at its shortest. End later.
# $length (String) - how long
new-plan-gap = { $length } free before it
# $length (String) - how long
new-plan-overlap = { $length } overlap
new-wrong-question = Type the common question first.
new-wrong-date = Type the date like 20/5 or tomorrow.
new-wrong-clock = Type the time like 08:30.
new-wrong-no-time = End is the same as start. Change it.
# $length (String) - from start to end
new-wrong-long = That is { $length }. Type another end.
new-wrong-people = Type a number of people, 1 to 999.
new-wrong-numbers = Type a number, 1 or higher, or leave the line empty.
new-wrong-words = Type 2–10 words of at most 16 characters.
new-wrong-method = No method can be used. See under Methods what is wrong.
new-leaving = Not saved. Press Esc again to leave.

# A date of a year that is taken over.
# $date (String)
new-last-year = last year { $date }
# In the form: the method, and how much of an earlier year is taken over.
# $method (String)
# $count (Number)
new-takes-year = { $method } · { $count ->
    [one] 1 line from last year
   *[other] { $count } lines from last year
}
