# A programme: gatherings over months, with work between them.
# What can be done in it: one to three words.
programme-act-change = Change
programme-act-open = Open its workshop
programme-act-make = Make its workshop
programme-act-held = Done
programme-act-add = New
programme-act-take-out = Take out
programme-act-make-short = Workshop
programme-act-show-short = Show
programme-act-track-short = Track
programme-act-track = Next track
programme-act-level = Level
programme-act-next-year = Next year
programme-act-show = Show the room
# What a gathering is called until somebody names it.
programme-new-gathering = New gathering
# When it is.
# $said (String) - a day, days, a month or a season without the year
# $year (String) - four digits, of a winter two years
programme-when-year = { $said } { $year }
# $first (Number) - a day of the month
# $last (Number) - a later one
# $month (String) - its name
programme-when-days = { $first }–{ $last } { $month }
# $first (String) - a day
# $last (String) - a later one
programme-when-between = { $first } – { $last }
programme-when-open = no date yet
# $n (Number) - how many days running
programme-days = { $n } days
# How a gathering stands, in a word or two.
programme-done = done
programme-now = now
programme-late = late
programme-open = no date
# The list of what is in the programme.
# $key (String) - a key
programme-empty = Nothing is in this programme yet. Press { $key } to add a gathering.
programme-none-shown = Nothing is for this track and level. Press the same key again to see more.
programme-all-tracks = all tracks
# $levels (String) - a number, or several with commas between them
programme-levels = level { $levels }
programme-everyone = everyone
programme-all-levels = all levels
# The lines of a gathering, each with a sentence about it.
programme-name = Name
programme-name-hint = What it is called in the plan.
programme-theme = Theme
programme-theme-hint = What it is about, in a few words.
programme-when = When
programme-when-hint = 12/3, 12/3-13/3, March or spring 2027. Anything else stays as you write it.
# $when (String) - a date, days, a month or a season
programme-when-meant = { $when }.
programme-when-words = It stays as you write it, but nobody can say whether it is late.
programme-place = Place
programme-place-more = In several places
programme-place-hint = The same gathering held in several places: each gets its own date. Leave it empty if not.
programme-place-when = When there
programme-kind = What it is
programme-kind-hint = ← and → change it. A gathering has a day; a span goes on beside the gatherings.
programme-gathering = a gathering
programme-span = goes on beside the gatherings
programme-tracks = For
programme-tracks-hint = ← and → show another track, or two together.
programme-levels-label = Levels
programme-levels-hint = ← and → show another level.
programme-people = People
programme-people-hint = Roughly how many. Optional.
programme-goal = Goal
programme-goal-hint = What you should have when you leave it.
programme-roles = Roles
programme-roles-hint = Who comes, and what each does there.
programme-plan = Plan
programme-plan-hint = How it goes, in your own words.
programme-resources = Resources
programme-resources-hint = What is read or brought: titles and addresses. Nothing is opened from here.
programme-method = Method
programme-method-hint = ← and → show another one. Its workshop is made with it.
programme-method-none = none chosen yet
programme-question = Question
programme-question-hint = What its workshop begins with. Empty: the method's own question.
programme-task = Task
programme-task-more = One more task
programme-task-hint = What people do until the next gathering. Empty it to take the task out.
programme-task-who = Who
programme-task-who-hint = Who does it.
programme-task-due = By when
programme-task-due-hint = Empty: by the next gathering.
programme-task-ask = Question about it
programme-task-ask-hint = With this question the next gathering begins.
programme-tasks = Until the next gathering
# $date (String) - a date
programme-held-on = done on { $date }
programme-has-workshop = has its workshop
# What came of a key.
# $name (String) - of a gathering
# $key (String) - the key that brings it back
programme-said-taken-out = { $name } is taken out. { $key } brings it back.
programme-said-taken-back = The last change is taken back.
programme-said-brought-back = It counts again.
programme-said-nothing-to-take-back = Nothing was changed since you opened it.
programme-said-nothing-to-bring-back = Nothing was taken back.
# $name (String) - of a gathering
# $date (String) - a date
# $key (String) - the key that takes it back
programme-said-held = { $name } is marked as done on { $date }. { $key } again takes that away.
# $name (String) - of a gathering
programme-said-not-held = { $name } is no longer marked as done.
programme-said-has-workshop = It has its workshop already: Enter opens it.
programme-said-only-gatherings = This goes on beside the gatherings: only a gathering is marked as done and has a workshop.
programme-said-no-tracks = This programme has one track only.
# $level (Number) - 1 to 3
programme-said-no-level = Nothing in it is for level { $level } alone.
programme-said-not-saved-yet = The last change is not saved yet. Press the key again to leave all the same.
programme-said-needs-name = It needs a name. Type something there.
programme-said-needs-number = Type a number of people, or leave it empty.
# What the room sees.
programme-room-done = Done
# $n (Number) - how many gatherings
# $names (String) - their names
programme-room-done-so-many = Done ({ $n }): { $names }
programme-room-now = Now
programme-room-next = Next
programme-room-empty = The programme begins soon.
# Ready programmes, the form for a new one, and programmes in lists.
programme-ready-heading = Programmes
programme-empty-one = Empty programme
programme-empty-one-short = put together yourself
programme-empty-one-says = A programme without anything in it. You add its gatherings yourself.
programme-ready-tracks = Tracks
programme-ready-gatherings = Gatherings
# $month (Number) - 1 is the first month
programme-ready-month = month { $month }
# $first (Number) - 1 is the first month
# $last (Number) - a later one
programme-ready-months = month { $first }–{ $last }
programme-new-heading = New programme
programme-new-name-hint = What the programme is called. You can change everything in it later.
programme-new-first = Begins
programme-new-first-hint = The month of the first gathering, like March or March 2027. The others follow it; you type their dates later.
programme-new-language-hint = The language in which it is written: ← and →.
programme-listed = programme
# $next (String) - what comes next, with its date
programme-listed-next = next: { $next }
programme-said-needs-month = Type a month, like March or March 2027.
programme-said-no-workshop = Its workshop was not found. Look for its file, or make another one.
# $name (String) - of a gathering
# $date (String) - a date
programme-said-differs-on = The workshop of { $name } is on { $date }. The programme’s date counts: change it if that is wrong.
# $name (String) - of a gathering
# $date (String) - a date
programme-said-differs-held = The workshop of { $name } was held on { $date }. What the programme says counts.
# $name (String) - of a gathering
programme-said-differs-not-begun = { $name } is marked as done, but its workshop was not begun.
# $name (String) - of a gathering
programme-said-differs-not-found = The workshop of { $name } was not found. Look for its file.
# $n (Number) - how many gatherings
programme-listed-gatherings = { $n ->
    [one] 1 gathering
   *[other] { $n } gatherings
}
# The lines of the programme itself.
programme-act-own = The programme
programme-no-levels = no levels
programme-own-whom-hint = Who the programme is for.
programme-own-goal-hint = What should have come of it in the end.
programme-own-track = Track
programme-own-track-more = One more track
programme-own-track-hint = A group that goes through the programme together, like leaders. Empty it to take the track out.
programme-said-track-needed = Something is for this track alone. Give it to another track first.
