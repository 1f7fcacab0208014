# Votes: slips that name candidates in order, a second vote beside the first, groups that vote each on its own lines.

# What a candidate counts on the slip that is being typed.
# $label (String) - its number or letter
# $points (Number) - what it counts
vote-counts = { $label } gets { $points }
# At most 38 characters.
vote-way-order = First choice first: 3 7 1. Blank: 0
# $ranks (Number) - how many a slip names; the first counts as many
vote-order-each = Each person names up to { $ranks } in order: the first choice gets { $ranks } points, each one after it a point less.
vote-ranks-shown = The vote is closed. Everyone sees the list.
vote-only-in-order = Here people name their choices in order. Type one slip per line: 3 7 1.
# $label (String) - a number or a letter
vote-named-twice = { $label } is on the slip twice. Name each only once.
# $named (Number) - how many the slip names
# $most (Number) - how many it may name
vote-too-many-named = { $named } on the slip, but only { $most } count. Correct the line.
# $one (String) - the number of a line
# $other (String) - the number of a line of another group
vote-of-two-groups = { $one } and { $other } are from different groups. One slip, one group.
# $group (Number) - the group
# $dots (Number) - dots on its lines
# $possible (Number) - dots that its people have
vote-uneven-in-group = Group { $group }: { $dots ->
    [one] 1 dot
   *[other] { $dots } dots
}, only { $possible } possible. Check the slips.
# $group (String) - a group
# $counted (Number) - dots on its lines
# $possible (Number) - dots that its people have
vote-group-sum = { $group }: { $counted } of { $possible }
# $points (Number) - what slips that name candidates in order gave it
vote-points = { $points ->
    [one] 1 point
   *[other] { $points } points
}

# At most 34 characters.
# $ranks (Number) - how many each person names
# $counts (String) - what they count: 3–2–1
vote-room-order = Your top { $ranks }: { $counts } points
# At most 34 characters.
# $dots (Number) - dots each
vote-room-dots-in-group = { $dots ->
    [one] 1 dot, on your own group’s items
   *[other] { $dots } dots, on your own group’s items
}
vote-room-own-group = only your own group’s items
# Above the numbers of the first and the second vote.
vote-room-beside = 1st · 2nd
# $dots (Number) - dots or points in the first vote
vote-room-first = 1st: { $dots }

vote-export-beside = First vote · second vote.
vote-export-first = The first vote
# $people (Number) - how many people
# $ranks (Number) - how many each named in order
vote-export-order = { $people ->
    [one] 1 person
   *[other] { $people } people
} named up to { $ranks } each, in order: the first choice got { $ranks } points, each one after it a point less.

# $ranks (Number) - how many each person names
vote-print-order = Choose up to { $ranks }: your first choice gets { $ranks } points, each one after it a point less.
vote-print-order-fill = Write 1 in the circle of your first choice, 2 in the circle of your second.
vote-print-order-write = Write their numbers or letters, your first choice at the top.
vote-print-own-group = Choose only among your own group’s items.

# $name (String) - an id in a method
vote-fault-not-voted-on = Nobody can vote on “{ $name }”. Name a list, a table that is not shown as months, or islands or plans that exist.
# $name (String) - an id in a method
vote-fault-no-first = A vote “beside” needs an earlier step that votes on “{ $name }”. Add one.
# $name (String) - an id in a method
vote-fault-no-groups = Groups can vote only on items of their own. No step writes down which group said what in “{ $name }”. Add such a step before the vote.

vote-chose = { $chose ->
     [one] { $chose } of { $people } has chosen
    *[other] { $chose } of { $people } have chosen
 }
vote-to-choice = How many went where ▸
vote-hint-choice = 3=8: eight went to 3
