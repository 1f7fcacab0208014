# What the program says after a key. One plain sentence, with what to do next.
# $what (String) - the name of an action
# $key (String) - the key
say-press-again = { $what }? Press { $key } again.
# What is meant for the facilitator alone, when there is one screen.
# $what (String) - the name of an action
# $key (String) - the key
say-room-will-see = Everyone will see: { $what }. Press { $key } again to show it.
# $what (String) - what was taken back
say-taken-back = Undone: { $what }.
# $what (String) - what was brought back
say-brought-back = Redone: { $what }.
say-striking = Gone from the screens; now being erased from the files …
say-struck = Erased for good from verkstad’s own files.
say-struck-in-short = Erased.
# $workshops (String) - the other workshops, as say-struck-there has them
say-struck-elsewhere = The same words are still in { $workshops }. Open each one and erase them there too: Tab, the number, x.
# $title (String) - what the other workshop is called
# $date (String) - when it was held
say-struck-there = “{ $title }” ({ $date })
# $names (String) - the paths of what could not be read
say-struck-unread = The same words may also be in { $names }, which verkstad could not read.
# With one screen, which the room sees too.
# $key (String) - a key
say-not-for-the-room = Something about the files: { $key } shows it.
say-struck-title = The old title remains in the file’s name. Rename the file once you have closed it.
# $names (String) - names of files
say-exports-deleted = Deleted because of what was erased: { $names }. Export again if needed.
say-questions-deleted = Your own questions were deleted, because what was erased may have been among them.
# $path (String) - a file
say-not-forgotten = verkstad could not forget the question: { $path } cannot be changed. Delete the file yourself if you can, but then all your own questions are gone.
# $names (String) - paths of files
say-unreached = What was erased may remain in these files, which could not be deleted: { $names }. verkstad tries again each time this workshop is opened. Delete the files yourself if you can.
# $n (Number) - how many entries
# $key (String) - the key that leaves
say-at-stake = { $n ->
    [one] One line is not saved anywhere.
   *[other] { $n } lines are not saved anywhere.
} Type a folder that has space, for instance on a memory stick, and press Enter. { $key } again quits, and what is not saved is lost.
# $path (String) - the document
say-lies-here = Everything is saved. From now on the workshop is here: { $path }
say-counted-again = Noted as said again.
say-popcorn = Popcorn: speak whenever you like.
say-round = A round: one at a time, in turn.
say-pairs = In pairs: all pairs talk at the same time.
say-two-screens = Two screens: this one is only yours. verkstad screen opens the room’s.
# $list (String) - the name of a list
say-moved = Moved to “{ $list }”.
say-stored-as-text = That was not a command and was saved as text. Ctrl+Z undoes it.
# $part (String) - the name of the part
# $length (String) - how long it takes
# $key (String) - the key that goes to the next step
say-put-in = Put in: { $part }, { $length }. { $key } goes on.
# $part (String) - the name of the part
# $length (String) - how long it takes
# $key (String) - the key that goes to the next step
say-put-in-plain = Put in: { $part }, { $length }. Nothing to mix: nobody has been in groups yet. { $key } goes on.
# $part (String) - the name of the part
# $steps (Number) - how many steps are left out for it
# $key (String) - the key that goes to the next step
say-put-in-instead = { $part }: { $steps ->
    [one] one step is left out
   *[other] { $steps } steps are left out
}. { $key } goes on, Ctrl+Z undoes it.
# $what (String) - what was removed, each with its label
say-removed = Removed: { $what }. Ctrl+Z brings it back.
# $merged (String) - what went into it
# $into (String) - what stays
say-merged = { $merged } merged into { $into }.
# $sizes (String) - the sizes of the groups
say-divided = Groups of { $sizes }.
# $each (Number) - dots each
say-dots-later = That applies from the next vote. In this one everyone has { $each ->
    [one] { $each } dot
   *[other] { $each } dots
}.
# $key (String) - the key
say-day-is-over = The day is over. { $key }: go on today.
say-stays-over = The day is over.
say-embers-closed = The day is over. The list is closed and cannot be opened again.
# $key (String) - a key
say-not-begun = The day has not started. { $key } starts it.
say-line-first = Save the line with Enter first, or clear it with Ctrl+U.
say-link-fields = A link goes between two different fields. Choose another number.
# $line (Number) - a line that stands on every sheet
# $sheet (Number) - the number of the sheet at hand
say-on-all-sheets = { $line } is on every sheet already. To have it only here, type { $line } > { $sheet }
# $number (Number) - what was typed before the words, as the number of a group or a table
# $groups (String) - the numbers that there are: 1–5
# $key (String) - the key that takes the line back
say-no-group = There is no { $number }, only { $groups }: the line was saved as it is. { $key } undoes it.
# $place (String) - the number typed behind the letter that moves lines
# $places (String) - the fields or heads that there are: 1 What we saw, 2 What it means
say-no-place = There is no { $place }, only { $places }.
# $place (String) - the head of a pasted line: Table 9
# $places (String) - the numbers that there are: 1–5
# $line (String) - the number that the line now has
# $at (String) - under what it stands: Table 4
say-no-head = There is no { $place }, only { $places }. It became number { $line }, under { $at }. { $line } d removes it. Remove what follows too, and type it again behind the right number.
say-tables-stand = The number of tables stays as it is now: people have changed tables.
# $most (Number) - how many cells a plan has
# $key (String) - the key that saves the line as text
say-too-many-cells = There are only { $most } fields here. Take out a semicolon, or save the line as one field with { $key }.
# $key (String) - the key that takes it back
say-no-such-date = There is no such date. It was saved as words; { $key } undoes it.
say-label-again = Nothing has been erased. Type the same number or letter again, or press Esc.
say-vote-open = The vote is open. The totals are shown when it is closed.
say-scale-opened = Type the answers. They are shown when you press Ctrl+O.
say-scale-shown = Everyone sees how many chose each number. Ctrl+N goes on.
say-scale-too-few = Where fewer than six answered on slips, no numbers are shown. Talk about it instead.
say-reworded-since = People answered the earlier wording. Ctrl+Z brings it back. The record gives both.
# $counted (Number) - dots that are in
# $possible (Number) - dots that could be
say-vote-counted = { $counted } of { $possible ->
    [one] 1 dot
   *[other] { $possible } dots
} counted. Ctrl+N goes on.
# $slips (Number) - slips that were handed in
# $people (Number) - people
say-uneven-slips = { $slips ->
    [one] 1 slip
   *[other] { $slips } slips
}, { $people ->
    [one] 1 person
   *[other] { $people } people
}: has someone arrived? Ctrl+G
# $dots (Number) - dots that were counted
# $possible (Number) - dots that people have
say-uneven-dots = { $dots ->
    [one] 1 dot
   *[other] { $dots } dots
}, only { $possible } possible: has someone arrived? Ctrl+G
# $values (Number) - how many gave a number to one item
# $people (Number) - how many people there are
say-uneven-values = { $values } answers to one item, only { $people } here: has someone arrived? Ctrl+G
# Behind say-uneven-slips and say-uneven-dots, when a vote is about to be closed.
say-close-anyway = To close it anyway, press the same key again.
# $slip (String) - what stands on the slip
# $why (String) - a sentence
say-slip-refused = “{ $slip }” does not count. { $why } Or press Enter again to count it as invalid.
# $number (Number) - which slip
# $first (String) - what was typed first
# $now (String) - what is typed now
say-slip-differs = Slip { $number }: first { $first }, now { $now }. Look at the slip and type it once more.
say-slip-blank = blank
say-slip-invalid = invalid
say-slip-none = none
say-slip-handed-in = Noted as invalid. Ctrl+Z undoes it.
# $slips (Number) - slips
# $settled (Number) - slips that differed
say-counted-twice = { $slips ->
    [one] 1 slip has
   *[other] All { $slips } slips have
} been counted twice; { $settled ->
    [0] everything agrees
    [one] 1 differed and was settled
   *[other] { $settled } differed and were settled
}.
# $who (String) - who
say-carrier = Takes it forward: { $who }.
# $what (String) - what was agreed
say-agreed = Noted: { $what }.
# $line (String) - what was typed
say-not-understood = “{ $line }” cannot be read. Clear the line to see how to write it.
# $length (String) - minutes
say-clock-forward = The computer’s clock was moved forward by { $length }. The timer goes on as before.
# $length (String) - minutes
say-clock-back = The computer’s clock was moved back by { $length }. The timer goes on as before.
# $megabytes (Number) - millions of bytes
say-paste-too-long = That was too much to paste ({ $megabytes } MB). Paste less at a time.
say-part-failed = Something failed in the background. Everything you have written is safe: carry on.
# $over (Number) - by how many characters
say-too-long = That is { $over ->
    [one] 1 character
   *[other] { $over } characters
} too long. Shorten it, or split it in two.
say-opening = Opening the workshop … If nothing happens, the disk is not answering: check that it is connected.
say-nothing-to-undo = There is nothing more to undo.
say-nothing-to-redo = There is nothing more to redo.
say-nothing-changed = Nothing changed.
say-not-here = That is no longer there.
say-other-list = That is in another list.
# $label (String) - a number or a letter
say-unknown = There is no “{ $label }” here. Use a number or letter from the list.
say-people = Type a number of people, 1 to 999.
say-dots = Type 1 to 99 dots each, and how many may go on the same item.
say-minutes = A step can take 0 to 1,440 minutes.
say-row-is-on = This step is in progress. Change step first.
say-nothing-to-vote-on = There is nothing to vote on yet. Collect first.
say-vote-is-open = The vote is already open.
say-vote-is-closed = The vote is closed. Ctrl+O opens it again.
say-scale-is-closed = The count is closed. Ctrl+O opens it again.
say-scale-was-shown = The answers are shown: everyone could work out what one more slip said. Shown too early? Ctrl+Z takes it back.
# $typed (Number) - how many numbers were typed
# $wanted (Number) - how many there should be
say-values-number = { $typed } typed, { $wanted } needed. For no answer type a hyphen: 4 - 5
# $typed (Number) - how many numbers were typed
# $wanted (Number) - how many there should be
say-values-counts = { $typed } typed, { $wanted } needed: one for each number, 0 if nobody chose it.
# $most (Number) - the highest value
say-values-range = Type a number from 1 to { $most } for each item, or a hyphen for no answer.
say-values-only-slips = This is answered on paper slips only, so that nobody has to show their number.
# $given (Number) - dots on the slip
# $each (Number) - dots a person has
say-too-many-dots = { $given ->
    [one] 1 dot
   *[other] { $given } dots
}, but everyone has { $each }. Correct the line.
# $most (Number) - dots allowed on one
# $label (String) - a number or a letter
say-too-many-on-one = At most { $most ->
    [one] 1 dot
   *[other] { $most } dots
} on { $label }. Correct the line.
# $people (Number) - people
# $most (Number) - islands
say-many-islands = { $people ->
    [one] 1 person is
   *[other] { $people } people are
} enough for about { $most ->
    [one] { $most } island
   *[other] { $most } islands
}. Consider letting one rest.
say-unrecorded = Nothing is written down in this method.
say-no-parts = Nothing is written down in this method, so nothing can be put into it.
say-no-part-after-the-end = The day is over: nothing more can be put in.
say-block-in-parts = This method is held on several days: create a separate workshop for it.
say-block-goes-on = This method continues an earlier workshop: create a separate workshop for it.
say-block-has-its-lists = The day already has a future workshop; its bottom and top lists can be there only once.
say-nothing-to-close = “5 minutes left” can be put in once, while a step is in progress.
say-no-closing = The meeting is short enough as it is: go on, and it ends.
say-no-list-for-dots = There is no list here that dots can go on.
say-nothing-to-go-to = There is nothing here to go to yet.
say-has-dots = This list already has its dots.
# $step (String) - the step in which people vote on it
say-dots-come = The dots on this list belong to { $step }.
say-nothing-to-write-to = Nothing is written down in this step.
say-line-stays = Nothing is written down in this step. Ctrl+U clears the line.
say-nothing-same = Nothing similar has been said yet. Press Enter to save it.
say-nothing-said = Nothing has been said yet. Type a line first.
say-nothing-parked = This method has no list to park in.
# $key (String) - the key that parks
say-nothing-to-park = Type what to park, then press { $key }.
say-point-first = Type a number first, or choose with the arrows.
# How a status is typed.
# $statuses (String) - each with its digit: "1 not started · 2 under way"
say-status-like = Type s and a digit: { $statuses }
# Only a workshop that has ended can be followed up.
say-not-ended = A workshop you chose has not ended. Open it, and go on past its last step first.
say-what-to-do = Now add what to do: a letter from the bottom row.
say-point-at-two = Type at least two numbers: the first item stays.
say-one-at-a-time = One at a time: type just one of them.
say-not-with-this = That cannot be done with this.
# $example (String) - a number and a letter, such as 4 g
say-count-like = Type how many, for example { $example }
say-no-other-list = There is no other list to put it in.
say-no-sheet = Go to a sheet first: Ctrl+A.
say-there-already = It is there already.
say-no-islands = There are no islands yet. Name one first.
say-begin-with-what = A plan starts with “what”. Press ↑ to get there.
# A row of a table begins with its name.
say-begin-with-name = Begin with what it is about: Budget; 10
say-not-late = You are not late. Nothing needs changing.
say-no-buffers = This method has no buffer.
say-no-lunch = The day has no long break. Give a break 30 minutes or more.
say-nothing-counted = No dots are counted yet. Type them first.
# Every item of the meeting was taken up.
# $key (String) - the key that goes to the next step
say-all-had-floor = No more items to take up. { $key } goes on.
# No item is being talked about.
say-nothing-on-floor = No item is being discussed. Ctrl+A next item. + Budget; 10 adds one.
# $date (String) - a date
# $key (String) - the key that undoes
say-before-the-day = { $date } is before the day itself. It was saved anyway; { $key } undoes it.
# $date (String) - a date
# $key (String) - the key that undoes
say-far-ahead = { $date } is more than two years ahead. It was saved anyway; { $key } undoes it.
# $island (String) - its number and its name
say-split = A new island: { $island }
say-parked = Parked. It comes back with the plans.
say-parked-until-end = Parked. It comes up again before you end.
# $key (String) - the key that goes on
say-parked-shown = This was parked. Settle it now, or take it up elsewhere; { $key } goes on.
say-minutes-like = Type a number of minutes, such as 15.
say-part-like = Type a number or a name from the list, and minutes if you like: 1 3
say-clock-like = Type a clock time, such as 11:15.
# $key (String) - the key that fits the steps between the fixed times
say-fit-offered = The times do not add up. Press { $key } to adapt the steps.
say-fits = The steps already fit the times as well as they can.
say-next-like = Type a clock time, with the date if you know it: 26/11 08:30
say-paste-where-you-write = You cannot paste here; press Tab to go to the entry line.
say-other-window = Write in the other window.
say-close-again = Press Esc again to close this window.
# $key (String) - the key
say-how-to-leave = Press { $key } to quit the program.
# $key (String) - the key
say-how-to-leave-twice = Press { $key } twice to quit the program.

# What was taken back or brought back.
# $people (Number) - people
event-people = the number of people here ({ $people })
event-away = how many are absent or substituting
# $number (Number) - an item of a meeting
event-item = item { $number }
event-item-changed = a change to an item
event-floor = which item is being discussed
event-left = a change to what waits for the next meeting
event-brief = the change to what is said about the day
event-dots-each = how many dots each person has
# $length (String) - hours and minutes
event-minutes = the change to { $length }
event-agenda = a change to the plan of the day
event-part = the part that was put in
event-started = the start of the day
event-went = the change of step
event-next-part = the time of the next part
event-paused = the pause
event-resumed = the end of the pause
event-went-on = going on another day
event-until = the new time to start again
event-ended = the end of the day
# $number (String) - the number of a line
# $text (String) - its words
event-added = item { $number }, “{ $text }”
# $n (Number) - how many lines, two or more
# $text (String) - the words of the first
event-added-many = { $n ->
    [one] 1 item
   *[other] { $n } items
}, the first “{ $text }”
# $text (String) - the new words
event-reworded = the new wording “{ $text }”
event-again = a “said again”
event-removed = removing an item
event-merged = merging items
event-moved = moving an item
event-linked = a link between two items
event-marked = marking an item
event-headed = putting an item under a heading
event-became = the answer to a hope
event-objection = what was noted about a “but”
# $letter (String) - the letter of a theme
# $name (String) - its name
event-theme = theme { $letter }, “{ $name }”
event-theme-changed = a change to a theme
event-vote-opened = opening the vote
event-slip = a slip
event-dots = a number of dots
event-values = a count of answers
event-vote-closed = closing the vote
event-vote-reopened = reopening the vote
event-cut = the change of the list’s length
event-heard = a turn
event-passed = a pass
event-groups = a change to groups or turns
# $number (String) - the number of an island
# $name (String) - its name
event-island = island { $number }, “{ $name }”
event-island-changed = a change to an island
# $label (String) - what people point at the plan with
event-plan = plan { $label }
# $count (Number) - two or more
event-plans = { $count ->
    [one] 1 plan
   *[other] { $count } plans
}
event-plan-changed = a change to a plan
event-plan-removed = removing a plan
event-carrier = who takes it forward
event-follow-ups = a change to a follow-up meeting
event-agreed = what else was agreed
event-embers = what you take with you
# $count (Number) - how many lines
say-embers-kept = { $count ->
    [one] 1 line was stored.
   *[other] { $count } lines were shuffled and stored.
}
event-other = the last change

# A table in which a method has named the rows.
say-named-row = These rows are fixed: none can be added or removed.
# A cell that takes no words.
say-holds-number = Type a number here.
say-holds-scale = Type a digit from 1 to 5.
# $most (Number) - how many there are
say-holds-choice = Type a number from 1 to { $most }, or the words.
say-holds-computed = This is calculated from the other columns.

# The months of a year.
say-go-to-month = Go to the month first: type its number, for example 8 for August, and press Enter.
# $month (String)
event-year-begins = the first month of the year ({ $month })
# $number (Number)
event-point = line { $number }
event-point-changed = a change to a line
# $count (Number) - two or more
event-points = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
