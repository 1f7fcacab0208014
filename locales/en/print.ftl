# Names of the sheets, in menus and as their titles.
print-run-sheet = Run sheet
print-agenda = Today
print-ballots = Voting slips
print-plan-sheets = Plan sheets
print-rules = Rules
print-word-cards = Word cards
print-table-cards = Table signs
# $number (Number) - the number of a table
print-table = Table { $number }
# $number (Number) - the number of a group
print-group = Group { $number }
# The title of what a group reports.
print-report-title = Title

print-question = Our question
print-end = End
print-material = In the room
print-roles = Who does what
# $number: the number of the fire
print-other-host = For the host of fire { $number }
print-one-clock = One clock for all fires
print-same-clock = The same times as at the first fire. Begin and end together.
print-second-wall = Can you see the projected picture? Go on when its words change. Otherwise keep to the times here. The sound at the end is for all.
print-second-late = If you lose time, shorten a round, never the end.
print-second-writes = Write nothing down.
print-second-embers = Write nothing down at the fire. Afterwards, on the computer at the first fire, people type what they take with them.
print-if-late = If you run late, cut in this order
# What stands before each text of the facilitator's run sheet.
print-room = Everyone sees
print-say = Say
print-do = Do
print-rules-head = Rules
print-pitfalls = Watch out
print-buffer = spare time, only you see it
print-pinned = fixed time

# $list (String) - what is voted on
print-ballot = Vote on: { $list }
# $each (Number) - dots a person
# $most (Number) - on one candidate
print-ballot-rule = You have { $each ->
    [one] 1 dot
   *[other] { $each } dots, at most { $most } on the same item
}.
print-ballot-fill = Fill in one circle for each dot.
print-ballot-write = Write the number or letter, one on each line.
print-scale-fill = Circle one number for each item.

print-plan-island = Island
print-plan-people = How many of us
print-plan-contact = Convener
print-plan-mandate = Mandate
print-plan-rests-on = Builds on
print-plan-ourselves = We decide it ourselves
print-plan-lifted = Raised with
print-wheel = Annual wheel
# $tracks (String) - the names of the rings
print-wheel-rings = From the outside in: { $tracks }
# Behind lines that are on no track.
print-wheel-other = other
