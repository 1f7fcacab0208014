# The form of a new workshop.
new-heading = New workshop
new-question = Common question
new-question-hint = What the day is about. Everybody reads it.
new-title = Title
new-title-hint = What the day is called. It is on the wall before you begin.
new-date = Date
new-date-hint = Type it like 20/5, tomorrow, 2027-05-20 or +7d.
# $day (String) - the weekday and the day
new-today = today, { $day }
# $day (String) - the weekday and the day
new-tomorrow = tomorrow, { $day }
new-start-passed = has already passed – another date?
new-start = Start
new-start-hint = Type it like 8:30, 0830 or 8.
new-end = End
new-end-hint = The steps are fitted to the time between start and end.
# $length (String) - from start to end
new-end-length = { $length }
# $length (String) - from start to end
new-end-next-day = { $length }, ends the day after
new-people = People
new-people-hint = About how many. You can change it at any time.
new-method = Method
new-method-hint = ← and → show another one.
new-language = Language
new-language-hint = What the room reads. ← and → show another one.
new-critique = Critique question
new-critique-hint = Asks the room what weighs it down.
new-vision = Vision question
new-vision-hint = Asks the room what it dreams of.
new-purpose = Purpose
new-purpose-hint = Why you meet. You may leave it empty.
new-goal = Goal
new-goal-hint = What you have when you go home. You may leave it empty.
new-mandate = Mandate
new-mandate-hint = What the room may decide itself. You may leave it empty.
new-commissioner = Commissioner
new-commissioner-hint = Who asked for it, and receives the plans. You may leave it empty.
new-place-hint = Where you meet. It stands in the record. You may leave it empty.
new-process-leader-hint = Who leads the day. It stands in the record. You may leave it empty.
new-screens = Screens
new-screens-hint = ← and → change it.
new-one-screen = One: the room sees this screen
new-two-screens = Two: this one is yours alone
new-folder = Folder
new-folder-hint = Where it is kept. Empty: the usual place.
new-folder-usual = the usual place
new-make = Make the workshop
new-make-hint = Enter makes it and opens it.
new-needed = needed
new-optional = may be empty
new-plan-heading = Plan of the day
# $minutes (Number) - the usual length of the plan
new-plan = The plan of { $minutes } minutes, as it is.
# $minutes (Number) - the usual length of the plan
# $length (Number) - from start to end
new-plan-fitted = The plan of { $minutes } minutes, fitted to { $length }.
# $span (String) - from one clock time to another
# $steps (Number) - how many steps
new-plan-short = { $span }, { $steps } steps
# $minutes (Number) - left over
new-plan-spare = { $minutes ->
    [one] 1 minute is
   *[other] { $minutes } minutes are
} left over at the end. Choose an earlier end, or keep it as air.
# $minutes (Number) - too long
new-plan-over = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} too long even at its shortest. Choose a later end.
# $minutes (Number) - how long
new-plan-gap = { $minutes } min free before it
# $minutes (Number) - how long
new-plan-overlap = { $minutes } min overlap
new-wrong-question = Type the common question first.
new-wrong-date = I cannot read that day. Type it like 20/5.
new-wrong-clock = I cannot read that time. Type it like 8:30.
new-wrong-no-time = The day ends when it begins. Type a later end.
# $length (String) - from start to end
new-wrong-long = That would be { $length }. Type another end.
new-wrong-people = Type a number of people, 1 to 999.
new-wrong-method = No method can be used. Look under Methods what is wrong.
new-leaving = What you typed is not kept. Press Esc again to leave.
