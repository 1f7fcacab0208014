# Tables that are filled in cell by cell, the forms that go out for them, and what comes back.
act-send-out = Save the form to send out
act-take-in = Add filled-in forms
act-next-row = Next row
# Goes through the cells of a row, one by one.
act-cells = Fill in
# Puts the rows into the order of a column, whose name follows.
act-sort = Sort by
# Puts a row before another.
act-put-before = Put before
say-sorted = The rows are sorted by { $column }.
# The picture that the room sees: a table, and which of its rows is at hand.
live-seen-cells = the table, row { $row }
live-ask-take-in = File with the answers ▸
# $column (String) the head of a column
# $count (Number) how many of its fields are empty
live-empty-cells = { $column }: { $count } empty
# What a typed line becomes.
live-makes-table-row = New row: { $cells }
# Before the day, if a form goes out: where it is, and how the answers come in.
live-form-key = { $key }, then “Save the form to send out”. Drag filled-in forms into this window.
# What undo takes back or brings back: rows of a table, or something in one.
event-row = row { $number }
event-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
 }
event-table-changed = a change to the table
# The heading above the columns in which fields are empty.
live-gaps = Gaps
# The heading above the rows that are called the same.
live-overlaps = Same name
# At most 38 letters. While pointing, “3 e” goes through the cells of row 3, and “s2” sorts by column 2.
live-hint-cells = Tab, 3 e: fill in row 3. s2: sort.
room-table-empty = No rows yet.
# The heading above rows of a file, which are looked at before they count.
live-import = Filled-in forms
# $count (Number) how many rows a file has
# $file (String) its name
live-import-rows = { $count ->
    [one] 1 row from { $file }
   *[other] { $count } rows from { $file }
 }
# Where pasted rows come from, in place of the name of a file.
live-import-pasted = what was pasted
live-import-known = { $count ->
    [one] 1 is in the table already and is left out
   *[other] { $count } are in the table already and are left out
 }
live-import-empty = { $count ->
    [one] 1 field is empty, which is fine
   *[other] { $count } fields are empty, which is fine
 }
# Lines of a file that stand outside any field.
live-import-passed = { $count ->
    [one] 1 line outside the fields is not read
   *[other] { $count } lines outside the fields are not read
 }
live-import-takes = { $count ->
    [one] Enter adds 1 new row, Esc cancels
   *[other] Enter adds { $count } new rows, Esc cancels
 }
live-import-nothing-new = Nothing is new: all of it is in the table already.
# Above what is to be mended in a file; all of it is refused.
live-import-refused = None of this has been added yet. Correct it, and add the files again:
say-taken-in = { $count ->
    [one] 1 row added.
   *[other] { $count } rows added.
 }
say-sent-out = The form is saved: { $files }
say-no-file = There is no file { $path }. Check where it is, or drag it into this window.
say-no-form = This method has no table that is filled in beforehand.
# The place of a fault: in which row of a file.
import-row = row { $row }
import-empty = The file is empty.
import-office = This file was made by an office program. Open it there, choose Save as, and choose CSV (UTF-8) or plain text.
import-no-text = This is a picture, a PDF or something else that is not text. Save the table as CSV or plain text.
import-too-large = The file is larger than { $most } MB. Keep only the table in it, and save it again.
import-too-many-rows = The file has too many rows: the limit is { $most }. Split it into several files.
import-no-heads = The headings are missing. The first row must have them: { $heads }
import-nothing-filled = The headings are there, but nothing is filled in below them.
import-unknown-head = The table has no column “{ $head }”. Move what is written there, or clear it.
import-no-head = Something is written in a column without a heading. Move it, or clear it.
import-head-twice = This heading appears twice. Merge the two columns into one.
# $cells (Number) how many fields a row has
# $heads (Number) how many heads there are
import-too-many-cells = The row has { $cells } fields for { $heads } headings. Clear the extra fields, or put quotation marks around any text that contains the separator.
import-no-name = This field is empty, so the row has no name. Fill it in, or clear the whole row.
import-too-long = { $count ->
    [one] The text is 1 character too long. Shorten it.
   *[other] The text is { $count } characters too long. Shorten it.
 }
import-open-quote = A quotation mark is opened and never closed. Close it, or delete it.
# The day for which a form is filled in.
form-day = For { $day }
# The first sentences of a form that people fill in before the day.
form-write = Write after each colon. A field may stay empty.
form-blocks = One block for each entry. Copy a block if you need more.
# The same in a sheet.
form-rows = One row for each entry. A field may stay empty.
form-remarks = Lines that begin with # are not read.
form-example = Example
# The last part of the name of the file with a form, which people send each other.
form-name = form
cli-import-usage = verkstad import FILE FORM… [--look]
cli-import-about = Add forms that people filled in before the day.
cli-import-after = Make the forms to send out: verkstad export FILE --to template
cli-arg-forms = Files that came back
cli-opt-look = Only look: add nothing
cli-import-ended = The day is over: nothing more can be added.
# $rows (Number) how many rows the files of one command have together
# $most (Number) how many can be added
cli-import-too-many = Together, these files have too many rows: { $rows }, and the limit is { $most }. Add them in several rounds.
