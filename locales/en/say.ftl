# What the program says after a key. One plain sentence, with what to do next.
# $what (String) - the name of an action
# $key (String) - the key
say-press-again = { $what }? Press { $key } again.
# What is meant for the facilitator alone, when there is one screen.
# $what (String) - the name of an action
# $key (String) - the key
say-room-will-see = The room will see this: { $what }. { $key } again shows it.
# $what (String) - what was taken back
say-taken-back = Taken back: { $what }.
# $what (String) - what was brought back
say-brought-back = Brought back: { $what }.
say-striking = Gone from the screens; now they are struck from all files …
say-struck = Struck for good, in all files.
say-struck-in-short = Struck.
# With one screen, which the room sees too.
# $key (String) - a key
say-not-for-the-room = Something about the files: { $key } shows it.
say-struck-title = The file’s name was made of the title: rename the file once it is closed.
# $names (String) - names of files
say-exports-deleted = Exported files were deleted, make them anew: { $names }
# $names (String) - paths of exported files
say-unreached = But what was exported could not be deleted: { $names }. I try again at each start. Delete it yourself if you can.
# $n (Number) - how many entries
# $key (String) - the key that leaves
say-at-stake = { $n ->
    [one] One line is on no disk.
   *[other] { $n } lines are on no disk.
} Type a folder with room, for instance on a memory stick, and press Enter. { $key } again leaves and loses them.
# $path (String) - the document
say-lies-here = All of it is written. The workshop lies here from now on: { $path }
say-counted-again = Counted as said again.
say-popcorn = Popcorn: whoever wants to speaks.
say-round = A round: one after the other.
# $list (String) - the name of a list
say-moved = Moved to “{ $list }”.
say-stored-as-text = That was no command, so it was stored as text. Ctrl+Z takes it back.
# $what (String) - what was removed, each with its label
say-removed = Removed: { $what }. Ctrl+Z brings it back.
# $merged (String) - what went into it
# $into (String) - what stays
say-merged = { $merged } now belongs to { $into }.
# $sizes (String) - the sizes of the groups
say-divided = Groups of { $sizes }.
# $each (Number) - dots each
say-dots-later = That counts from the next vote on. In this one each person has { $each ->
    [one] { $each } dot
   *[other] { $each } dots
}.
# $key (String) - the key
say-day-is-over = The day is over. { $key } goes on with it.
say-line-first = Store the line with Enter first, or empty it with Ctrl+U.
say-label-again = Nothing has been struck. Type the same number or letter again, or press Esc.
say-vote-open = The vote is open. Its sums show once it is closed.
# $counted (Number) - dots that are in
# $possible (Number) - dots that could be
say-vote-counted = { $counted } of { $possible } dots counted. Ctrl+N goes on.
# $slips (Number) - slips that were handed in
# $people (Number) - people
say-uneven-slips = { $slips } slips, { $people } people: has somebody come? Ctrl+G
# $dots (Number) - dots that were counted
# $possible (Number) - dots that people have
say-uneven-dots = { $dots } dots of { $possible } possible: has somebody come? Ctrl+G
# $slip (String) - what stands on the slip
# $why (String) - a sentence
say-slip-refused = “{ $slip }” does not count. { $why } Enter again: an invalid slip.
# $number (Number) - which slip
# $first (String) - what was typed first
# $now (String) - what is typed now
say-slip-differs = Slip { $number }: first { $first }, now { $now }. Look at the slip and type it once more.
say-slip-blank = blank
say-slip-invalid = invalid
say-slip-none = none
say-slip-handed-in = Noted as invalid. Ctrl+Z takes it back.
# $slips (Number) - slips
# $settled (Number) - slips that differed
say-counted-twice = All { $slips } slips are counted twice; { $settled ->
    [0] all agree
    [one] 1 differed and was settled
   *[other] { $settled } differed and were settled
}.
# $who (String) - who
say-carrier = Takes it forward: { $who }.
# $what (String) - what was agreed
say-agreed = Noted: { $what }.
# $line (String) - what was typed
say-not-understood = I could not read “{ $line }”. Empty the line to see how to write it.
# $minutes (Number) - minutes, below 0 when back
say-clock-moved = The laptop’s clock was moved by { $minutes } min. The timer goes on as before.
# $megabytes (Number) - millions of bytes
say-paste-too-long = That paste was too long ({ $megabytes } MB). Paste less at a time.
say-part-failed = Something failed in the background. All that you have written is safe: go on.
# $over (Number) - by how many characters
say-too-long = That is { $over ->
    [one] 1 character
   *[other] { $over } characters
} too long. Shorten it, or split it in two.
say-opening = Opening the workshop … If nothing happens, the disk is not answering: check that it is connected.
say-nothing-to-undo = Nothing left to take back.
say-nothing-to-redo = Nothing left to bring back.
say-nothing-changed = Nothing changed.
say-not-here = That is no longer there.
say-other-list = That is in another list.
# $label (String) - a number or a letter
say-unknown = Nothing here is called “{ $label }”. Numbers and letters stand first on each line.
say-people = Type a number of people, 1 to 999.
say-dots = Type 1 to 99 dots each, and how many of them may go on one line.
say-minutes = A step can take 0 to 1440 minutes.
say-row-is-on = This step is on now. Go to another one first.
say-nothing-to-vote-on = There is nothing to vote on yet. Collect first.
say-vote-is-open = The vote is open already.
say-vote-is-closed = The vote is closed. Ctrl+O opens it again.
# $given (Number) - dots on the slip
# $each (Number) - dots a person has
say-too-many-dots = { $given } dots; each person has { $each }.
# $most (Number) - dots allowed on one
# $label (String) - a number or a letter
say-too-many-on-one = At most { $most ->
    [one] one dot
   *[other] { $most } dots
} on { $label }.
# $people (Number) - people
# $most (Number) - islands
say-many-islands = { $people } people are enough for about { $most ->
    [one] { $most } island
   *[other] { $most } islands
}. Consider letting one rest.
say-unrecorded = Nothing is written down in this method.
say-nothing-to-write-to = Nothing is written down in this step.
say-nothing-same = Nothing like it has been said yet. Press Enter to store it.
say-nothing-parked = This method has no list for parked “buts”.
say-point-first = Type a number first, or choose with the arrows.
say-what-to-do = Then type what to do: a letter from the row of keys.
say-point-at-two = Type at least two numbers: the first one stays.
say-no-other-list = There is no other list to put it in.
say-no-islands = There are no islands yet. Name one first.
say-begin-with-what = A plan begins with “what”. Press ↑ to get there.
say-not-late = You are on time. Nothing needs mending.
say-no-buffers = This method has no buffers.
say-no-lunch = The day has no long break. Give a break 30 minutes or more.
say-nothing-counted = No dots are counted yet. Type them first.
# $date (String) - a date
# $key (String) - the key that undoes
say-before-the-day = { $date } is before the workshop. It stands; { $key } takes it back.
# $date (String) - a date
# $key (String) - the key that undoes
say-far-ahead = { $date } is more than two years ahead. It stands; { $key } takes it back.
# $island (String) - its number and its name
say-split = A new island: { $island }
say-parked = Parked. It comes back with the plans.
say-minutes-like = Write a number of minutes, such as 15.
say-clock-like = Write a clock time, such as 11:15.
# $key (String) - the key that fits the steps between the fixed times
say-fit-offered = The times do not meet. { $key } fits the steps.
say-next-like = Write a clock time, with the date if you know it: 26/11 8:30
say-paste-where-you-write = Paste where you write: nothing is typed here.
say-other-window = Write in the other window.
say-close-again = Press Esc again to close this window.
# $key (String) - the key
say-how-to-leave = Press { $key } to leave the program.
# $key (String) - the key
say-how-to-leave-twice = Press { $key } twice to leave the program.

# What was taken back or brought back.
# $people (Number) - people
event-people = { $people ->
    [one] 1 person
   *[other] { $people } people
} here
event-brief = what the day is about
# $minutes (Number) - minutes
event-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} for a step
event-agenda = a change of plan
event-started = the start of the day
event-went = the change of step
event-next-part = the time of the next part
event-paused = the stopping of the clock
event-resumed = the restarting of the clock
event-went-on = going on another day
event-until = the new time to start again
event-ended = the end of the day
# $number (String) - the number of a line
# $text (String) - its words
event-added = line { $number }, “{ $text }”
# $text (String) - the new words
event-reworded = the new words “{ $text }”
event-again = one “said again”
event-removed = a line taken away
event-merged = a merge
event-moved = a line put into another list
event-became = what came of a hope
event-objection = what was noted about a “but”
# $letter (String) - the letter of a theme
# $name (String) - its name
event-theme = theme { $letter }, “{ $name }”
event-theme-changed = a change of a theme
event-vote-opened = the opening of the vote
event-slip = a slip
event-dots = a sum of dots
event-vote-closed = the closing of the vote
event-vote-reopened = the reopening of the vote
event-cut = the length of the list
event-heard = one who was heard
event-passed = a pass
event-groups = the groups
# $number (String) - the number of an island
# $name (String) - its name
event-island = island { $number }, “{ $name }”
event-island-changed = a change of an island
# $label (String) - what people point at the plan with
event-plan = plan { $label }
event-plan-changed = a change of a plan
event-carrier = who takes it forward
event-follow-ups = a follow-up date
event-agreed = what else was agreed
event-other = that

# A table in which a method has named the rows.
say-named-row = These rows are fixed: none can be added or removed.
# A cell that takes no words.
say-holds-number = Type a number here.
say-holds-scale = Type a digit from 1 to 5.
# $most (Number) - how many there are
say-holds-choice = Type a number from 1 to { $most }, or the words.
say-holds-computed = This is computed from the other columns.
