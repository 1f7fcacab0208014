# The facilitator's screen while a workshop is led.
# $cols (Number) - columns
# $rows (Number) - rows
live-too-small = Make this window larger, at least { $cols ->
    [one] 1 column
   *[other] { $cols } columns
} and { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, or the text smaller (Ctrl and −).

# The head: step, clock, how the day stands.
# $place (Number) - which step
# $of (Number) - of how many
live-step-of = Step { $place } of { $of }
# $clock (String) - a clock time
live-until = until { $clock }
# $clock (String) - a clock time
live-starts = Starts at { $clock }
live-day-over = The day is over
live-nearly-over = Nearly over
live-over-time = Over time
live-paused = Paused
live-blank = Blank screen
# $length (String) - hours and minutes
live-late = { $length } behind
# $length (String) - hours and minutes
live-to-spare = { $length } ahead
live-on-time = On time
# $people (Number) - people
live-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}

# The three panes.
live-pane-agenda = Day
live-pane-work = Work
# The same before the first step, and after the end.
live-pane-before = Before the day
live-pane-result = Outcome of the day
live-pane-script = Script
# $span (String) - from when to when
live-agenda = The day { $span }
live-script = Only you see this
# The same with one screen.
live-script-all = Script – everyone sees this
live-say = Say
live-do = Do
live-rules = Rules
live-pitfalls = Watch out
# $took (Number) - minutes that it took
# $planned (Number) - minutes that it was given
live-took = { $took }/{ $planned } min
# $took (String) - hours and minutes that it took: 1:15
# $planned (String) - hours and minutes that it was given
live-took-long = { $took }/{ $planned } h
live-left-out = left out
# $clock (String) - a clock time
live-end = { $clock } End
live-pin-legend = ◆ fixed time
live-drift-legend = +5: 5 min behind

# The work of the step.
# $name (String) - the name of a list
# $count (Number) - how many lines are in it
live-lines = { $name } · { $count ->
    [one] 1 item
   *[other] { $count } items
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
    [one] 1 item
   *[other] { $count } items
}
live-has-wish = ✓ has a wish
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
live-rests = resting
# $count (Number) - things
live-missing = { $count } empty
live-complete = ✓ all filled in
live-below-cut = Below the line:

# Rounds.
# $heard (Number) - turns heard
# $turns (Number) - turns in all
live-heard = { $heard } of { $turns } heard
# $heard (Number) - pairs heard
# $turns (Number) - pairs in all
live-pairs-heard = { $heard } of { $turns } pairs heard
# $count (Number) - turns
live-waiting = { $count } to go
# $count (Number) - turns
live-passed = { $count } passed, ask them again
live-round = round
live-popcorn = popcorn
live-in-pairs = in pairs
live-say-pairs = Turn to the person beside you and agree on one answer. Then each pair says theirs.
live-do-pairs = Type one line for each pair. Just say thanks, the same to everyone.
# $minutes (Number) - the minutes of a round
# $key (String) - the key that changes the order
# $pairs (String) - the minutes of pairs: 3–5
live-rather-pairs = The round takes { $minutes } min. In pairs ({ $key }): { $pairs } min.
live-count-turn = Count a turn
live-end-round = End the round
live-end-talk = Done
live-speaks-host = Only you speak.
live-speaks-nobody = Nobody speaks. Let it be quiet.
live-speaks-stick = Whoever has the stick speaks.
live-speaks-card = Whoever has the card speaks.
live-speaks-inner = Whoever has the stick in the inner circle speaks.
live-speaks-teller = Only the person telling us about it speaks.
live-speaks-team = The team speaks.
live-hint-circle = PgDn goes on, PgUp goes back. Nothing is written down.
live-hint-embers = PgDn goes on, PgUp goes back. Everyone types when the day is over.
live-steps = On/back a step
live-begins = Start the day

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
live-sum-missing = { $people } × { $each } = { $possible }, { $counted } counted, { $missing } missing
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
# $counted (Number) - dots that are in
# $over (Number) - dots above what there can be
live-sum-too-many = { $people } × { $each } = { $possible }, { $counted } counted, { $over } too many
# $people (Number) - people
# $each (Number) - dots a person has
# $possible (Number) - dots in all
live-sum-all = { $people } × { $each } = { $possible }, all counted
live-vote-not-open = Type the first dots to open the vote, or press Ctrl+O.
# $count (Number) - lines
live-vote-closed = The vote is closed. The list has { $count ->
    [one] 1 item.
   *[other] { $count } items.
}
# $labels (String) - the labels on a slip
live-way-slips = One slip per line: { $labels }. Blank: 0
# When as many slips are in as there are people.
live-way-slips-in = All slips are in. Ctrl+O closes the vote.
live-way-wall = Item, then dots: 3 9
live-way-hands = Show of hands: type the number
live-way-again = Type the slips once more, in the same order
# $slips (Number) - how many slips were handed in
# $people (Number) - how many people there are
live-scale-slips = { $slips } of { $people ->
    [one] 1 slip in.
   *[other] { $people } slips in.
}
# $most (Number) - the highest value
# $numbers (String) - as many values as there are items: 4 2 5
live-scale-way-slips = A number 1–{ $most } for each item, in order: { $numbers }. No answer: -
# $most (Number) - the highest value
live-scale-way-hands = How many chose 1, 2 … { $most }? Type the counts: 0 3 8 …
# $most (Number) - the highest value
live-scale-way-wall = From the wall: how many chose 1, 2 … { $most }? 0 3 8 …
live-scale-only-slips = Slips only: nobody shows their number.
live-scale-closed = The count is closed. Ctrl+O opens it again.
live-scale-shown = The answers are shown. Ctrl+N goes on.
# $what (String) - the number and words of a line
live-hands-for = Hands up for: { $what }
# $count (Number) - lines
# $length (String) - hours and minutes
live-many-candidates = { $count ->
    [one] 1 item
   *[other] { $count } items
}: a show of hands would take about { $length }. Make themes first, or print voting slips.
# $pages (Number) - pages
live-ballot-pages = The list takes { $pages } pages on the projector.
# The same where there is one line.
# $count (Number) - lines
# $pages (Number) - pages of the ballot
live-long-ballot = { $count ->
    [one] 1 item
   *[other] { $count } items
}{ $pages ->
    [one] { "" }
   *[other] , { $pages } pages
}: make themes (3 7 Name) or print voting slips
# $count (Number) - lines
# $pages (Number) - pages of the ballot
live-long-ballot-narrow = { $count ->
    [one] 1 item
   *[other] { $count } items
}{ $pages ->
    [one] { "" }
   *[other] , { $pages } pages
}: add themes

# Groups.
# $people (Number) - people
# $size (Number) - people in most groups
# $groups (Number) - how many groups
live-count-off = { $people ->
    [one] 1 person
   *[other] { $people } people
} in groups of up to { $size }: count off 1–{ $groups }
# $sizes (String) - how many people in each group
live-sizes = Groups of { $sizes }
# $group (Number) - which group
# $groups (Number) - how many groups
live-group-at-hand = You are writing for group { $group } of { $groups }
# $people (Number) - people
# $tables (Number) - how many tables
# $sizes (String) - how many people at each table
live-tables = { $people ->
    [one] 1 person
   *[other] { $people } people
} at { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}: { $sizes }
live-nobody-again = Nobody meets the same person twice.
# $pairs (Number) - pairs of people
live-meet-again = { $pairs ->
    [one] Two people meet more than once.
   *[other] { $pairs } pairs of people meet more than once.
}
# $table (String) - the table that reports: Table 3
# $tables (Number) - how many tables
live-table-at-hand = { $table } of { $tables }
# People choose their tables.
# $people (Number) - how many are here
# $tables (Number) - how many tables
# $counted (Number) - how many were counted at a table
live-tables-chosen = { $people ->
    [one] 1 person chooses a table
   *[other] { $people } people choose a table
} ({ $tables } to choose from). Counted: { $counted }
# $places (Number) - for how many there is room at all tables
# $people (Number) - how many are here
live-tables-places = Room for { $places } only, { $people } are here.
# $table (String) - a table: Table 3
# $people (Number) - how many were counted there
# $most (Number) - how many may be there
live-table-over = { $table }: { $people }, at most { $most }
# $lines (Number) - lines that the group at hand has
# $least (Number) - fewest lines of a group
# $most (Number) - most lines of a group
live-group-lines = { $lines ->
    [one] 1 line
   *[other] { $lines } lines
} ({ $least }–{ $most } will do)
# The title of what a group reports.
live-report-title = Title
# $people (Number) - people
# $groups (Number) - how many groups
# $sizes (String) - how many people in each group
live-mixed = { $people ->
    [one] 1 person mixed into { $groups } groups: { $sizes }
   *[other] { $people } people mixed into { $groups } groups: { $sizes }
}
# $people (Number) - how many people are here now
# $divided (Number) - how many were divided
live-mixed-otherwise = { $people } here now, but the groups are for { $divided }. Newcomers take the next number in a group.

# The turn.
# $text (String) - the words of a line or theme
# $label (String) - its number or letter
live-turning = What do we want instead of “{ $text }” ({ $label })?
# $done (Number) - lines that have a wish
# $all (Number) - lines
live-turned = { $done } of { $all } have a wish
# $length (String) - minutes of the step for one island
live-each-island = About { $length } per island
# How long the items of the meeting take.
# $n (Number) - how many
# $length (String) - in all
live-floor-time = { $n ->
    [one] 1 item
   *[other] { $n } items
} · { $length }
# How long those items take that are left, with what is left of the one at hand.
# $n (Number) - how many
# $length (String) - in all
live-floor-still = { $n ->
    [one] 1 item left
   *[other] { $n } items left
} · { $length }
# By how much the items take longer than the time there is.
# $length (String)
live-floor-over = { $length } too long
# Items that were given no minutes.
# $n (Number)
live-floor-without = { $n ->
    [one] 1 item has no time set
   *[other] { $n } items have no time set
}
# The time of the item that is talked about.
# $left (String) - minutes and seconds
# $length (String) - in all
live-floor-left = { $left } left of { $length }
# The minutes of the item are out.
# $more (String) - a key
# $park (String) - a key
# $next (String) - a key
live-floor-up = Time is up. { $more } 3 min more · { $park } next time · { $next } next item
# Beside an item that waits for the next meeting.
live-floor-later = next time
# $minutes (Number) - minutes in which one island is told of
live-pitch-each = { $minutes ->
    [one] 1 minute to present each island
   *[other] { $minutes } minutes to present each island
}
# $number (Number) - the number of an island
# $left (String) - minutes and seconds: 0:42
live-pitch-left = Island { $number } has the floor: { $left } left
# $number (Number) - the number of an island
live-pitch-over = Island { $number }: time to wrap up, then the next
# Islands and plans.
# $count (Number) - islands
# $most (Number) - the most islands
# $people (Number) - people
live-islands = { $count ->
    [one] { $count } island
   *[other] { $count } islands
} · at most { $most } for { $people ->
    [one] 1 person
   *[other] { $people } people
}

# $number (Number) - an island
live-few-there = Island { $number } has fewer than two people: thank them and let it rest?
# $number (Number) - an island
live-many-there = Island { $number } has more than seven people: split it?
# The same where there is little room.
# $number (Number) - an island
live-few-there-narrow = Island { $number }: under two. Rest?
# $number (Number) - an island
live-many-there-narrow = Island { $number }: over seven. Split?
# $numbers (String) - islands
live-no-link-down = No link to the bottom list: { $numbers }
# $numbers (String) - islands
live-no-link-up = No link to the top list: { $numbers }
# $count (Number) - people
live-not-on-island = { $count ->
    [one] 1 person has
   *[other] { $count } people have
} no island yet
# $name (String) - an island
live-plan-of = Plan for { $name }
# $label (String) - what people point at the plan with
# $name (String) - an island
live-plan-at-hand = { $label } · { $name }
live-missing-word = missing

# What the day is about.
live-question = Question
live-critique-question = Critique question
live-vision-question = Vision question
live-purpose = Purpose
live-goal = Goal
live-mandate = Mandate
live-commissioner = Commissioner
live-title = Title
live-carrier = Takes it forward
live-agreed = Also agreed
live-embers = What we take with us
live-say-embers = Afterwards we write it down: one line each, without names.
live-say-embers-only = Only what you take with you is written down: afterwards, without names.
live-embers-key = Enter: type what each person takes with them.
live-embers-each = One line each, at most 60 characters, no names. Press Enter, and it disappears from here.
live-embers-lost = Nothing is stored until the list is closed: if the computer stops before then, all of it is lost.
live-embers-close = Enter on an empty line closes the list. The lines are shuffled and stored.
live-embers-seen = Everyone sees this screen. Turn the projector off before anybody types.
# $count (Number) - how many lines
live-embers-count = { $count ->
    [one] 1 line added
   *[other] { $count } lines added
}
live-embers-leaving = The same key once more throws away all that was typed.
live-embers-closing = Enter once more closes the list: nobody can add to it afterwards.
live-to-embers = I take with me ▸
live-nobody-yet = nobody yet
# $number (Number) - which meeting
# $day (String) - the day
# $length (String) - minutes
live-follow-up = Meeting { $number }: { $day }, { $length }
# $clock (String) - a clock time
live-again-at = We start again at { $clock }
live-stands-still = ‖ stopped
# $when (String) - the date if somebody knows it, and the clock time
live-next-part = We meet again: { $when }
live-before-start = Before the start
live-start-key = Ctrl+N starts the day.
# $key (String) - the forward key of a clicker
live-start-calm = { $key } starts the day.
live-test-key = Ctrl+R, then Room test: can the back row read it?
# Over the items for the next meeting.
live-for-next-time = For the next meeting

# What the room sees.
# $what (String) - a picture
live-room-sees = Everyone sees: { $what }
live-no-window = No window on the projector. Open: verkstad screen
live-window-silent = Projector window frozen. Reopen: verkstad screen
# $what (String) - a picture
# $page (Number) - which page
# $pages (Number) - of how many
live-room-page = { $what }, page { $page }/{ $pages }
# $key (String) - the key that shows the picture again
live-seen-blank = nothing (blank screen) · { $key } shows the picture
live-seen-welcome = the welcome screen
live-seen-test = the room test
# $label (String) - a number or letter
live-seen-spotlight = only { $label }, in large type
# $name (String) - the name of a board
# $number (String) - the number of the sheet that is seen
live-seen-sheet = { $name }, sheet { $number }
# $name (String) - a step
live-seen-next = what comes next: { $name }
live-seen-told = the instruction
live-seen-brief = what the day is about
live-seen-agenda = the plan of the day
live-seen-ballot = what you vote on, without totals
live-seen-scale = the items to rate
live-seen-answers = the answers
# $list (String) - the name of a list
live-seen-overview = overview: { $list }
live-seen-round = the round
live-seen-groups = how to count off
live-seen-mixed = how the groups mix
live-seen-tables = the question and the tables
live-seen-stations = the tables and their questions
live-seen-change = who goes where
live-seen-turn = an item and the wishes
live-seen-islands = the islands
live-seen-plan = a plan
live-seen-plans = the plans
live-seen-fire = the fire
live-seen-agreements = what you promise each other
live-seen-words = the question and the words
live-seen-circle = the circle
# $label (String) - an item of the meeting
live-seen-row = item { $label }
live-seen-break = the break
live-seen-overnight = when you meet again
live-seen-after = what happens after today
live-seen-closing = what came out of today
live-seen-thanks = a thank-you
live-enlarge = Make the text on the projector larger (Ctrl and +) so that the back row can read it.

# Saving.
live-saved = ✓ saved
live-saving = saving…
live-not-saved = ✗ not saved
# $key (String) - a key
live-save-again = Press { $key } and choose “Save again”.
live-throw-away = practice – not saved
# The same where there is little room.
live-practice = practice

# The entry line.
live-writing = WRITING
live-pointing = PICKING
# $list (String) - the name of a list
live-to-list = { $list } ▸
live-to-question = Question ▸
live-to-nothing = ▸
# $number (Number) - which slip
# $people (Number) - of how many
live-to-slip = Slip { $number } of { $people } ▸
# In front of the line once as many slips are in as there are people.
live-to-slips-in = { $people } of { $people ->
    [one] 1 slip
   *[other] { $people } slips
} ▸
# $number (Number) - which slip
# $slips (Number) - of how many
live-to-slip-again = Recount: { $number } of { $slips } ▸
live-to-wall = Wall ▸
# $label (String) - a line
live-to-hands = Hands for { $label } ▸
# $label (String) - a line
live-to-values = Counts for { $label } ▸
# $number (Number) - which slip
# $people (Number) - how many people there are
live-to-scale-slip = Slip { $number } of { $people } ▸
# $group (Number) - a group
live-to-group = Group { $group } ▸
# $label (String) - a line
live-to-wish = Wish for { $label } ▸
live-to-island = Island ▸
# $cell (String) - the head of a column
# $name (String) - the island
live-to-cell = { $cell } · { $name } ▸
# Before the entry line, as long as no plan is at hand: its number is typed first.
live-to-plan = Plan number ▸
live-to-carrier = Taken forward by ▸
live-to-agreed = Also agreed ▸
live-point-at = Number ▸
# $label (String) - a number or letter
live-ask-words = New wording for { $label } ▸
# $labels (String) - numbers
live-ask-theme = Theme name ({ $labels }) ▸
# $label (String) - an island
live-ask-contact = Convener, island { $label } ▸
# $label (String) - an island
live-ask-split = New island from { $label } ▸
# $label (String) - a plan
live-ask-lift = Who decides { $label }? (empty: we do) ▸
# $label (String) - an objection, or what else was parked
live-ask-taken-up = Raise { $label } with ▸
# $label (String) - the plan
live-ask-whom = Whom do we ask about plan { $label }? ▸
# $who (String) - who does it
live-ask-whom-enter = Enter: we ask { $who }
# $label (String) - the plan
live-ask-hand-over = Who takes over plan { $label }? ▸
# How many plans something was said about.
# $said (Number)
# $all (Number)
live-again-answered = Answered: { $said } of { $all }
# How many plans nothing was said about yet.
# $n (Number)
live-again-left = { $n ->
    [one] 1 plan without an answer
   *[other] { $n } plans without an answer
}
# How many plans still have something to do.
# $n (Number)
live-again-open = { $n ->
    [one] 1 plan is open
   *[other] { $n } plans are open
}
# Of the plans that are due, how many something was said about.
# $said (Number)
# $all (Number)
live-again-due = Answered: { $said } of { $all } due
# $label (String) - what people point at it with
live-ask-answer = Answer to { $label } ▸
# $people (Number) - how many are counted as here now
live-ask-people = People here ({ $people }) ▸
# How the number of people is typed at a meeting.
live-hint-people = 12 2 1: 12 here, 2 absent, 1 substitute
live-ask-until = We start again at ▸
live-type-next = Next part begins ▸
live-ask-dots = Dots each, most on one item: 3 2 ▸
live-ask-cut = Items on the list ▸
live-ask-elsewhere = Folder to save in ▸
# $label (String) - the number of a line
# $text (String) - its words
# $key (String) - a key
live-like = Similar to { $label } “{ $text }”. { $key }: said again.
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
# $labels (String) - lines that it builds on now
live-links-island = To island { $island } ← { $labels }
# $island (String) - the number and the name of an island
# $labels (String) - lines that it no longer builds on
live-unlinks-island = Off island { $island }: { $labels }
# $from (String) - the number of the line that leads to the other
# $to (String) - the number of the other
live-links-lines = Link: { $from } → { $to }
# $from (String) - the number of the line that led to the other
# $to (String) - the number of the other
live-unlinks-lines = Link removed: { $from } → { $to }
# $sheet (String) - the number of a heading
# $labels (String) - a line that stands on its sheet now
live-on-sheet = On sheet { $sheet }: { $labels }
# The same of one that stood on every sheet.
# $sheet (String) - the number of a heading
# $labels (String) - a line that stands on its sheet alone now
live-only-on-sheet = Only on sheet { $sheet }: { $labels }
# $sheet (String) - the number of a heading
# $labels (String) - a line that stands on its sheet no longer
live-off-sheet = Off sheet { $sheet }: { $labels }
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
# An item of the meeting.
# $what (String) - its words, and its minutes
live-makes-row = New item: { $what }
# What Enter will do with a line that is more than text, and the key that stores it as text.
# $does (String)
# $key (String)
live-understood = { $does } · { $key }: text
# $one (String) - the number of a line
# $other (String) - that of another
live-hint-collect = Theme of items { $one } and { $other }: type { $one } { $other } Name. Tab: pick.
live-hint-vision = A “but”? Type it and press Ctrl+B, not Enter.
live-hint-island = Island name. Link: -3 +C Name. Five on island 2: 2 5.
live-hint-plan = what; how; who; first step; 20/5 – or one field at a time (↑ ↓)
# What can be typed about plans that were made earlier: what has happened with plan 3, and its status.
# $number (String) - the number of the first plan in sight
live-hint-happened = Type { $number } and what is said. Done: { $number } s3.
# Where nothing was planned before.
live-hint-nothing-again = Nothing to follow up: Ctrl+N goes on
# The same for how they go on: the next step of plan 3, who takes it, by when.
# $number (String) - the number of the first plan in sight
live-hint-onwards = Type { $number } and a next step; who; 20/5. On hold: { $number } s4.
# $label (String) - a line that can be taken away here
live-hint-point = Remove { $label }: type { $label } d, then Enter. Tab: write.
# $n (Number) - one of the meetings
live-hint-after = Move meeting { $n }: type { $n } w21 13:00 Main hall
# $act (String) - what it does
# $what (String) - to what
live-point-does = Enter: { $act } – { $what }
# $what (String) - what everyone sees in large type
live-point-shown = { $what } is shown large. Enter, then type the next number.
# $label (String) - a label that was typed, and that nothing has
live-not-called = { $label } is not here
live-point-text = Enter saves this as text.
live-hint-question = Reword it? Type the question again. Ctrl+N goes on.
live-hint-groups = Type what the group says. Ctrl+A: next group.
# Where groups report under heads.
live-hint-reports = ↓: next heading. 3 before the words: group 3. Ctrl+A: next group.
live-hint-board = ↓: next field. Move 7 to field 3: Tab, 7 v3.
# $from (Number) - the number of a line
# $to (Number) - the number of another
live-hint-sheets = ↓: next field. Link: { $from } > { $to } why
# $sheet (Number) - the number of another sheet, typed alone
live-hint-go-sheet = ↓: next field. Sheet { $sheet }: { $sheet }, Enter.
live-hint-next-field = ↓: next field. Tab: pick.
# At most 38 characters. While one field is filled, and where no theme can be made yet.
live-hint-one-field = ↑: change the last line. Tab: pick.
live-hint-wording = Type a wording. ↑: change the last.
# While people at tables talk or change tables.
live-hint-tables = No need to type now. 3 before the words: table 3.
# While people choose their tables.
live-hint-tables-choose = 3=8: eight at table 3. 3 before the words: table 3.
# While tables report.
live-hint-tables-report = Type what the table found. 3 before the words: table 3. Ctrl+A: next table.
# $people (Number) - how many people are here now
# $seated (Number) - for how many the tables are counted
# $tables (Number) - how many tables there are
live-seated-otherwise = { $people } here now, but the tables are for { $seated }. Tab { $tables } g divides everyone again.
# $people (Number) - how many people are here now
# $seated (Number) - for how many the tables are counted
live-seated-otherwise-moved = { $people } here now, but the tables are for { $seated }. Newcomers sit where there is room.
live-hint-table = what; how; who; first step; 20/5. Five on island 2: 2 5.
# What can be typed where the items of a meeting are collected: one per line, with what it is and its minutes.
live-hint-rows = Budget; decision; 10 – one item per line
live-hint-rows-of = One per line: { $columns }
# While an item of the meeting is talked about.
live-hint-note = Type here. ↓ next field. Ctrl+A next item. + Budget adds one.
# What is to be done about it, by whom and when.
live-hint-action = what; who; 20/5. ↓ notes. Ctrl+A next item.
# $id (String) - eight letters that name the workshop; at most 38 characters in all
live-hint-ended = The record: verkstad export { $id }
# $day (String) - the day on which the workshop was led last
# $key (String) - the key that goes on today
live-hint-still = You stopped on { $day }. { $key }: go on today.
live-hint-ended-copy = The day is over. The practice copy saves no record.
live-hint-nothing = Nothing is written down in this step. Ctrl+N goes on.
# At most 38 characters. While people talk among themselves.
live-hint-talk = Not written down. Ctrl+B parks a line.
live-hint-heard = Nothing is written down. Done? Ctrl+N.
# $minutes (Number) - how long the round takes
# $key (String) - the key that changes how people speak
live-hint-pairs = A round: { $minutes } min. { $key }: in pairs.
# What is typed looks as if it were.
live-caps-lock = Is Caps Lock on?

# What lies on top.
live-paste = Pasted lines
# $count (Number) - lines
live-paste-becomes = { $count ->
    [one] 1 line becomes an item. Enter adds it, Esc cancels.
   *[other] { $count } lines become items. Enter adds them, Esc cancels.
}
# The same where each line becomes a plan.
# $count (Number)
live-paste-rows = { $count ->
    [one] 1 line becomes a plan. Enter adds it, Esc cancels.
   *[other] { $count } lines become plans. Enter adds them, Esc cancels.
}
# $count (Number) - lines pasted into the agenda of a meeting
live-paste-items = { $count ->
    [one] 1 line becomes an item. Enter adds it, Esc cancels.
   *[other] { $count } lines become items. Enter adds them, Esc cancels.
}
# $mark (String) - the mark that the lines of the list began with
live-paste-without = Without “{ $mark }” and the like at the start.
# $column (String) - a column
# $heads (String) - heads of what was pasted
live-paste-heads = No column for these here, so they go under { $column }: { $heads }
# $late (String) - how late we are
live-late-head = { $late } – what now?
live-late-take = Press a number to choose, Esc to cancel. You can undo it.
live-repair-buffers = Use the buffers
live-repair-shorten = Shorten each coming step a little
live-repair-cuts = Simplify (the method’s advice)
live-repair-move = Move a step to after the break
live-repair-end = Move the end time
# $name (String) - a step
# $from (String) - minutes, without a unit if that of $to goes for both
# $to (String) - hours and minutes
live-change-minutes = { $name }: { $from } → { $to }
# $name (String) - a step
live-change-dropped = { $name }: left out
# $name (String) - a step
live-change-moved = { $name }: later
# $clock (String) - a clock time
live-change-end = End: { $clock }, if everyone agrees
# $name (String) - a step, or the end
# $state (String) - how late it then is
live-at-step = { $name }: { $state }
live-now-column = now
live-strike = Erase for good
# $label (String) - the label of what is struck
live-strike-warning = This cannot be undone. Type { $label } again and press Enter. Esc cancels.
live-strike-had = More than one item has had this number or letter. Choose with ↑ ↓:
live-strike-stands = still there
live-strike-gone = no longer there
# Before the entry line, which asks for the label a second time.
# $label (String) - the label
live-strike-again = Type { $label } again ▸
live-wall = On the projector
live-choice-step = The current step
live-choice-blank = Nothing (blank)
live-choice-agenda = The plan of the day
live-choice-brief = Question, purpose and goal
live-choice-islands = The islands
live-choice-test = Room test: can the back row read this?
live-plan-day = Plan of the day
live-insert = Put in after this step
live-insert-type = What, minutes ▸
# $length (String) - hours and minutes
live-gap = { $length } free before it
# $length (String) - hours and minutes
# $clock (String) - the time that was fixed
live-overlap = Runs { $length } past the fixed time { $clock }
# $planned (String) - a clock time
# $agreed (String) - a clock time
live-planned-end = You will end at { $planned } (planned { $agreed })
live-type-pin = Fixed at (empty: not fixed) ▸
live-type-start = The day starts at ▸
live-type-end = The day ends at ▸
# $name (String) - an island
# $who (String) - who keeps it together
live-kept-by = { $name } (convener: { $who })
live-foreword = Foreword
live-place = Place
live-process-leader = Facilitator
live-next-place = Where we meet again

# The months of a year.
live-seen-load = how full each month is
# What Enter will do with a line for the months of a year.
# $what (String) - its parts
live-makes-point = New: { $what }
# $of (String) - a number and its words
# $what (String) - what is put under it
live-makes-point-under = Under { $of }: { $what }
# $plan (String) - the number of a plan that was done, dropped or rested, and the beginning of its words
live-under-way-again = { $plan }: under way again
# What a narrow screen cuts stands last.
# $was (String) - who it is by now
# $of (String) - a number and its words
# $now (String) - who it will be
live-instead-of = Instead of { $was } – { $of }: { $now }
# $count (Number) - rows for which nobody is responsible
live-year-nobody = { $count ->
    [one] 1 line has nobody in charge yet
   *[other] { $count } lines have nobody in charge yet
 }
# $month (String) - its name
# $year (String) - four digits
live-year-begins = The year now starts in { $month } { $year }.
# $from (String) - the first month to which such dates belong, with its year
# $to (String) - the last of them
live-year-dates = A date without a year falls in { $from }–{ $to }
# At most 38 characters; so are the next two.
live-hint-year = 8-6 Meeting: Aug–Jun. ↓ next month
live-hint-year-month = 3> Agenda: under 3. Who: ; the board
live-hint-year-who = Who; by when. 3 The board: line 3
# $count (Number) - lines
live-paste-points = { $count ->
    [one] 1 line for the year. Enter adds it, Esc cancels.
   *[other] { $count } lines for the year. Enter adds them, Esc cancels.
}
