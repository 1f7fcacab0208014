# The facilitator's screen while a workshop is led.
# $cols (Number) - columns
# $rows (Number) - rows
live-too-small = Make this window larger: at least { $cols } columns and { $rows } rows.

# The head: step, clock, how the day stands.
# $place (Number) - which step
# $of (Number) - of how many
live-step-of = Step { $place } of { $of }
# $clock (String) - a clock time
live-until = until { $clock }
# $clock (String) - a clock time
live-starts = Starts { $clock }
live-day-over = The day is over
live-two-minutes = Nearly time
live-over-time = Over time
live-paused = Paused
live-blank = Blank screen
# $minutes (Number) - minutes
live-late = { $minutes } min late
# $length (String) - hours and minutes
live-late-long = { $length } late
# $minutes (Number) - minutes
live-to-spare = { $minutes } min to spare
# $length (String) - hours and minutes
live-to-spare-long = { $length } to spare
live-on-time = On time
# $people (Number) - people
live-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}

# The three panes.
live-pane-agenda = Day
live-pane-work = Work
live-pane-script = Script
# $span (String) - from when to when
live-agenda = The day { $span }
live-script = For you alone
live-say = Say
live-do = Do
live-rules = Rules
live-pitfalls = Watch out
# $minutes (Number) - minutes
live-minutes = { $minutes } min
# $took (Number) - minutes that it took
# $planned (Number) - minutes that it was given
live-took = { $took }/{ $planned } min
live-left-out = left out
# $clock (String) - a clock time
live-end = { $clock } End
live-pin-legend = ◆ fixed time
live-drift-legend = +5 off the plan

# The work of the step.
# $name (String) - the name of a list
# $count (Number) - how many lines are in it
live-lines = { $name } · { $count ->
    [one] 1 line
   *[other] { $count } lines
}
# $count (Number) - lines
live-above = ↑ { $count } more
# $count (Number) - lines
live-below = ↓ { $count } more
live-nothing-yet = Nothing yet. Type what is said and press Enter.
# $count (Number) - times
live-said = ×{ $count }
# $count (Number) - lines
live-holds = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
live-has-wish = ✓ has its wish
live-no-wish = no wish yet
# $group (Number) - which group
live-group = Group { $group }
live-met = came true
live-partly = partly
live-not-yet = not yet
# $people (Number) - people
live-on-island = { $people ->
    [one] 1 person
   *[other] { $people } people
}
live-rests = rests
# $count (Number) - things
live-missing = { $count } missing
live-complete = ✓ complete
live-below-cut = Not on the list:

# Rounds.
# $heard (Number) - turns heard
# $turns (Number) - turns in all
live-heard = { $heard } of { $turns } heard
# $heard (Number) - pairs heard
# $turns (Number) - pairs in all
live-pairs-heard = { $heard } of { $turns } pairs heard
# $count (Number) - turns
live-waiting = { $count } to come
# $count (Number) - turns
live-passed = { $count } passed, ask them again
live-round = round
live-popcorn = popcorn

# Votes.
# $each (Number) - dots a person has
# $most (Number) - how many on one
live-dots-each = { $each ->
    [one] 1 dot each
   *[other] { $each } dots each, at most { $most } on the same item
}
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $missing (Number) - dots that are missing
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } in, { $missing } missing
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $over (Number) - dots above what there can be
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } in, { $over } too many
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
live-sum-all = { $people } × { $each } = { $possible }, all are in
live-vote-not-open = The vote opens with the first dots you type, or with Ctrl+O.
# $count (Number) - lines
live-vote-closed = The vote is closed. The list has { $count ->
    [one] 1 line.
   *[other] { $count } lines.
}
live-way-slips = E.g. 3 C C. A blank slip: 0
live-way-wall = Item and sum, e.g. 3 9
live-way-hands = A show of hands, one by one
live-way-again = Enter the slips once more, in the same order
# $what (String) - the number and words of a line
live-hands-for = Hands up for: { $what }
# $count (Number) - lines
# $minutes (Number) - minutes
live-many-candidates = { $count } lines: hands would take about { $minutes } min. Make themes first, or print the ballot.

# Groups.
# $people (Number) - people
# $size (Number) - people in most groups
# $groups (Number) - how many groups
live-count-off = { $people } people in groups of { $size }: count to { $groups }
# $sizes (String) - how many people in each group
live-sizes = Groups of { $sizes }
# $group (Number) - which group
# $groups (Number) - how many groups
live-group-at-hand = Group { $group } of { $groups } has the floor
# $lines (Number) - lines that the group at hand has
# $least (Number) - fewest lines of a group
# $most (Number) - most lines of a group
live-group-lines = { $lines } of { $least }–{ $most } lines
# $lines (Number) - lines that the group at hand has
# $least (Number) - fewest lines of a group
# $most (Number) - most lines of a group
live-group-many-lines = { $lines } lines; { $least }–{ $most } are enough

# The turn.
# $what (String) - the number and words of a line
live-turning = What instead of { $what }?
# $done (Number) - lines that have a wish
# $all (Number) - lines
live-turned = { $done } of { $all } have a wish
# $minutes (Number) - minutes of the step for one island
live-each-island = About { $minutes } min for each island
# $minutes (Number) - minutes in which one island is told of
live-pitch-each = Each island has { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} to speak
# $number (Number) - the number of an island
# $left (String) - minutes and seconds: 0:42
live-pitch-left = Island { $number } has the floor: { $left } left
# $number (Number) - the number of an island
live-pitch-over = Island { $number }: time to round off, then the next
# Islands and plans.
# $count (Number) - islands
# $people (Number) - people
# $most (Number) - the most islands
live-islands = { $count ->
    [one] { $count } island
   *[other] { $count } islands
}; with { $people } people at most { $most }
# $number (Number) - an island
live-few-there = Island { $number } has fewer than two people: thank it and let it rest?
# $number (Number) - an island
live-many-there = Island { $number } has more than seven people: split it?
# $numbers (String) - islands
live-no-link-down = Without a link to the bottom list: { $numbers }
# $numbers (String) - islands
live-no-link-up = Without a link to the top list: { $numbers }
# $count (Number) - people
live-not-on-island = { $count ->
    [one] 1 person is
   *[other] { $count } people are
} on no island yet
# $name (String) - an island
live-plan-of = Plan of { $name }
# $label (String) - what people point at the plan with
# $name (String) - an island
live-plan-at-hand = { $label } · { $name }
live-missing-word = missing

# What the day is about.
live-question = Question
live-critique-question = Critique question
live-vision-question = Vision question
live-purpose = Purpose
live-goal = Goal
live-mandate = Mandate
live-commissioner = Asked for by
live-title = Title
live-parked = Parked “buts”
live-carrier = Takes it forward
live-agreed = Also agreed
live-nobody-yet = nobody yet
# $number (Number) - which meeting
# $day (String) - the day
# $minutes (Number) - minutes
live-follow-up = { $number }. { $day }, { $minutes } min
# $clock (String) - a clock time
live-again-at = We start again { $clock }
live-stands-still = ‖ stands still
# $when (String) - the date if somebody knows it, and the clock time
live-next-part = We meet again { $when }
live-before-start = Before the start
live-start-key = Ctrl+N starts the day.
live-test-key = Ctrl+R shows the room test: can the last row read it?
# $critique (Number) - lines
# $vision (Number) - lines
# $islands (Number) - islands
# $plans (Number) - plans
live-made = { $critique } { $critique ->
    [one] obstacle
   *[other] obstacles
}, { $vision } { $vision ->
    [one] wish
   *[other] wishes
}, { $islands } { $islands ->
    [one] island
   *[other] islands
}, { $plans } { $plans ->
    [one] plan
   *[other] plans
}.

# What the room sees.
# $what (String) - a picture
live-room-sees = The room sees: { $what }
live-no-window = No picture for the room is open. On the projector: verkstad screen
live-window-silent = The room’s window does not answer. Close it, and open it anew: verkstad screen
# $what (String) - a picture
# $page (Number) - which page
# $pages (Number) - of how many
live-room-page = { $what }, page { $page }/{ $pages }
live-seen-blank = nothing (the wall is empty)
live-seen-welcome = the welcome
live-seen-test = the room test
# $label (String) - a number or letter
live-seen-spotlight = { $label } alone, large
# $name (String) - a step
live-seen-next = what comes next: { $name }
live-seen-told = the instruction
live-seen-brief = question, purpose and goal
live-seen-agenda = the plan of the day
live-seen-ballot = the ballot, no sums
# $list (String) - the name of a list
live-seen-overview = overview: { $list }
live-seen-round = the round
live-seen-groups = how to count off
live-seen-turn = a line and its wishes
live-seen-islands = the islands
live-seen-plan = a plan
live-seen-break = the break
live-seen-overnight = when you meet again
live-seen-after = what happens after today
live-seen-closing = what we made today
live-enlarge = Enlarge the letters on the wall (Ctrl and +) so that the last row can read.

# Saving.
live-saved = ✓ saved
live-saving = saving …
live-not-saved = ✗ not saved
# $key (String) - a key
live-save-again = Try once more with { $key } and “Save again”.
live-throw-away = practice copy

# The entry line.
live-writing = WRITING
live-pointing = POINTING
# $list (String) - the name of a list
live-to-list = { $list } ▸
live-to-question = Question ▸
live-to-nothing = ▸
# $number (Number) - which slip
# $people (Number) - of how many
live-to-slip = Slip { $number } of { $people } ▸
# $number (Number) - which slip
# $slips (Number) - of how many
live-to-slip-again = Recount: { $number } of { $slips } ▸
live-to-wall = Wall ▸
# $label (String) - a line
live-to-hands = Hands for { $label } ▸
# $group (Number) - a group
live-to-group = Group { $group } ▸
# $label (String) - a line
live-to-wish = Wish for { $label } ▸
live-to-island = Island ▸
# $cell (String) - the head of a column
# $name (String) - the island
live-to-cell = { $cell } · { $name } ▸
live-to-carrier = Taken forward by ▸
live-to-agreed = What else ▸
live-point-at = Point ▸
# $label (String) - a number or letter
live-ask-words = New words for { $label } ▸
# $labels (String) - numbers
live-ask-theme = Theme for { $labels } ▸
# $label (String) - an island
live-ask-contact = Keeper of island { $label } ▸
# $label (String) - an island
live-ask-split = New island from { $label } ▸
# $label (String) - a plan
live-ask-lift = { $label } is raised with (empty: ourselves) ▸
# $label (String) - what people point at it with
live-ask-answer = Answer to { $label } ▸
# $people (Number) - how many are counted as here now
live-ask-people = People here ({ $people }) ▸
live-ask-until = We start again at ▸
live-type-next = The next part begins ▸
live-ask-dots = Dots each, and at most on one (3 2) ▸
live-ask-cut = Lines on the list ▸
live-ask-elsewhere = Folder to keep it in ▸
# $what (String) - the number and words of a line
# $key (String) - a key
live-like = Like { $what }. { $key } counts it as said again.
# $name (String) - a theme
# $numbers (String) - lines
live-makes-theme = Theme: { $name } ← { $numbers }
# $label (String) - a theme
# $numbers (String) - lines
live-fills-theme = Into theme { $label } ← { $numbers }
# What Enter will do; after Enter, what was done.
# $name (String) - the new island
# $labels (String) - the lines that it rests on
live-names-island = New island: { $name } ← { $labels }
# $island (String) - the number and the name of an island
# $labels (String) - lines that it rests on, or no longer does
live-links-island = Island { $island } links: { $labels }
# $people (Number)
# $island (String) - the number and the name of an island
live-counts-island = { $people ->
    [one] { $people } person on island { $island }
   *[other] { $people } people on island { $island }
}
# $name (String) - who brings the people of an island together
live-island-contact = { $name } is the convener
# $cells (String) - what was typed for it
live-makes-plan = New plan: { $cells }
# What Enter will do with a line that is more than text, and the key that stores it as text.
# $does (String)
# $key (String)
live-understood = { $does } · { $key }: text
live-hint-collect = 3 7 Name makes a theme of lines 3 and 7. Tab: point at lines.
live-hint-vision = A “but”? Ctrl+B parks what you typed for the plans.
live-hint-island = Name, or -3 +C Name with links. 2 6 Anna: six on island 2.
live-hint-plan = what; how; who; first step; 20/5 – or cell by cell with ↑ ↓.
live-hint-after = Move meeting 2: 2 w21 13:00 Great hall
live-hint-point = Number, letter, Enter: 24 d removes item 24. Tab: write again.
# $act (String) - what it does
# $what (String) - to what
live-point-does = Enter: { $act } – { $what }
live-point-text = Enter stores this as text.
live-hint-question = Other words? Type the question anew. Ctrl+N goes on.
live-hint-groups = Type what this group says. Ctrl+A: the next group.
live-hint-table = what; how; who; first step; 20/5. Or 2 6 Anna: six on island 2.
# $id (String) - eight letters that name the workshop; at most 38 characters in all
live-hint-ended = The record: verkstad export { $id }
# $day (String) - the day on which the workshop was led last
# $key (String) - the key that goes on today
live-hint-still = You stopped on { $day }. { $key }: go on today.
live-hint-ended-copy = The day is over. A practice copy leaves no record.
live-hint-nothing = Nothing is written down in this step. Ctrl+N goes on.
# What is typed looks as if it were.
live-caps-lock = Is Caps Lock on?

# What lies on top.
live-paste = Pasted lines
# $count (Number) - lines
live-paste-becomes = { $count ->
    [one] 1 line becomes an item: Enter takes it, Esc leaves it.
   *[other] { $count } lines become items: Enter takes them, Esc leaves them.
}
# $mark (String) - the mark that the lines of the list began with
live-paste-without = Without “{ $mark }” and its like at the start of each.
# $late (String) - how late we are
live-late-head = { $late } – what now?
live-late-take = A number takes it; Esc leaves it. Undo takes it back.
live-repair-buffers = Use the buffers
live-repair-shorten = Shorten coming steps a little each
live-repair-cuts = Leave something out, in the method’s order
live-repair-move = Move a step past the break
live-repair-end = Move the end
# $name (String) - a step
# $from (Number) - minutes
# $to (Number) - minutes
live-change-minutes = { $name }: { $from } → { $to } min
# $name (String) - a step
live-change-dropped = { $name }: left out
# $name (String) - a step
live-change-moved = { $name }: later
# $clock (String) - a clock time
live-change-end = The end: { $clock }, if the room agrees
# $name (String) - a step, or the end
# $state (String) - how late it then is
live-at-step = { $name }: { $state }
live-now-column = now
live-strike = Strike for good
# $label (String) - the label of what is struck
live-strike-warning = Undo cannot bring it back. Type { $label } again and press Enter. Esc cancels.
live-strike-instead = Undone before, with the same number or letter. ↑ ↓ chooses it instead:
# Before the entry line, which asks for the label a second time.
# $label (String) - the label
live-strike-again = Type { $label } again ▸
live-wall = On the wall
live-choice-step = What the step shows
live-choice-blank = Nothing
live-choice-agenda = The plan of the day
live-choice-brief = Question, purpose and goal
live-choice-islands = The islands
live-choice-test = Room test: can the last row read this?
live-plan-day = Plan of the day
# $minutes (Number) - minutes
live-gap = { $minutes } min free before it
# $minutes (Number) - minutes
# $clock (String) - the time that was fixed
live-overlap = { $minutes } min too little before { $clock }
# $planned (String) - a clock time
# $agreed (String) - a clock time
live-planned-end = End as things stand { $planned }, agreed end { $agreed }
live-type-minutes = Minutes ▸
live-type-pin = Fixed at (empty: not fixed) ▸
live-type-start = The day starts ▸
live-type-end = The day ends ▸
# $name (String) - an island
# $who (String) - who keeps it together
live-kept-by = { $name } (keeper: { $who })
live-foreword = Foreword
live-place = Place
live-process-leader = Process leader
live-next-place = Where we meet again
