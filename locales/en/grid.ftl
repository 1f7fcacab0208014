# Rows that stand in a grid of two columns of their table.
# $least (Number) the first number that has a place
# $most (Number) the last
say-grid-between = Type a number from { $least } to { $most }.
# A row is put before another one that stands under something else.
say-not-beside = Both rows must be under the same row.
# What the room sees: a grid, and the list of its rows.
# $table (String) the name of the table
live-seen-grid = { $table }: the grid
# $table (String) the name of the table
live-seen-grid-list = { $table }: the rows
# The heading above the numbers of rows that have no place yet.
live-grid-unplaced = Not placed yet
# The heading above places that two or more rows want.
live-grid-crowded = Two want one place
# At most 38 letters. “3 4 2” gives row 3 the values 4 and 2.
live-hint-grid = 3 4 2: row 3 gets 4, 2. Or a new row.
# At most 38 letters. A row is at hand: “4” is the value that is asked for, “4 2” are both.
live-hint-grid-row = Its value: 4. Both: 4 2. Or a new row.
# On the wall, at the foot.
# $rows (String) their numbers
room-grid-unplaced = Not placed yet: { $rows }
# On the wall, in a place that two rows want: one short word, at most 8 letters.
room-grid-crowded = clash
# A sheet to print, its name in menus, and the word that one types for it.
print-grid = Grid
cli-sheet-grid = grid
# In the record: what has no place.
# $rows (String) their numbers
export-grid-unplaced = Not placed: { $rows }
