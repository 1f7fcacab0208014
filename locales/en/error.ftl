# What did not work in the world. Each sentence says what to do next.
# $path (String) - a file or a folder
error-full = The disk is full: { $path } does not fit. What is not saved is only in memory. Free some space.
# $path (String) - a file or a folder
error-not-allowed = verkstad is not allowed to write to { $path }. Choose another folder with --dir, or ask whoever looks after this computer.
# $path (String) - a file
error-missing = { $path } does not exist. See your workshops: verkstad list
# $path (String)
error-not-ended = { $path } has not ended, so it cannot be followed up yet. Open it and go on past the last step first.
error-not-held-again = This one has no agenda, so it cannot be held again. Follow it up instead: press f, or use --after.
# Said as a follow-up is made.
# $files (String) - workshops or folders
error-not-followed = Not included, because unreadable or not yet ended: { $files }. If these plans were followed up there, open that workshop and end it first, then make this follow-up again.
# $path (String) - a file
# $line (Number) - a line
error-damaged = { $path } is damaged at line { $line }, and no earlier copy was found. The file was not changed: keep it, and look for a backup.
# $path (String) - a file
error-foreign = { $path } is not a workshop. See your workshops: verkstad list
# $path (String) - a file
# $format (Number) - its version
error-newer = { $path } was made by a newer version of verkstad (format { $format }). Update verkstad; the file was not changed.
# $path (String) - a file
# $since (String) - a clock time
error-held = { $path } has been open in another window since { $since }. Continue there, or close it first.
# $path (String) - a file
error-held-unknown = { $path } is open in another window. Continue there, or close it first.
# $path (String) - the document
error-no-answer = The disk with { $path } does not answer, and verkstad has stopped waiting. Check that it is connected.
# $path (String) - the document
error-broken = Something in verkstad broke while { $path } was being saved. Open the workshop again and check that everything is there.
# $path (String) - a file
error-other = The disk reported an error at { $path }. Try once more; if that does not help, choose another folder with --dir.
# $path (String) - a file or folder of the program's own
error-local-full = The disk is full: what verkstad keeps for itself in { $path } does not fit. Free some space, or start verkstad with --state and another folder.
# $path (String) - a file or folder of the program's own
error-local-not-allowed = verkstad is not allowed to write to { $path }, where it keeps its own files. Start it with --state and another folder, or ask whoever looks after this computer.
# $path (String) - a file or folder of the program's own
error-local = The disk reported an error at { $path }, where verkstad keeps its own files. Try once more; if that does not help, start verkstad with --state and another folder.
# $path (String) - the document
error-behind = { $path } could not be written. Nothing is lost: everything is in the log, and goes into the file as soon as it can be written. If another program has it open, close it there. If not, check that the disk is connected.
# $path (String) - the document
error-behind-full = The disk is full: { $path } does not fit. Nothing is lost: everything is in the log, and goes into the file as soon as there is room. Free some space.
# $path (String) - the document or its folder
error-behind-not-allowed = verkstad is not allowed to write to { $path }. Nothing is lost: everything is in the log, and goes into the file as soon as it can be written. Ask whoever looks after this computer for permission to write there.
# $path (String) - the document
error-behind-missing = The folder with { $path } is gone. Nothing is lost: everything is in the log, and goes into the file as soon as the folder is back. Plug the disk in again, or choose “Keep in another folder”.
# $path (String) - a file or folder of the program's own
error-alone-full = The disk is full: the log in { $path } does not fit. Nothing is lost: everything is written to the workshop file instead. Free some space.
# $path (String) - a file or folder of the program's own
error-alone = { $path } could not be written. Nothing is lost: everything is written to the workshop file instead. If this keeps happening, start verkstad next time with --state and another folder.
# $why (String) - a sentence
error-striking = What you erased is not gone from every file yet. { $why } verkstad keeps trying; everything else is saved.
error-torn = A half-written line at the end of the log was set aside. Everything that was shown as saved is here.
error-unread = The end of a log cannot be read: at least one line is missing. Look through what was written last, and write down what is missing.
# $path (String) - where it is kept
error-unread-kept = The end of a log could not be read: at least one line is missing. It is kept as { $path }. Look through what was written last, and write down what is missing.
error-edited = Somebody has edited the record in the workshop file by hand. When you open the workshop, that version is kept beside it; the edits are not included.
# $path (String) - the copy
error-edited-kept = Somebody has edited the record in the workshop file by hand. That version is kept as { $path }; the edits were not included. Enter them here if they should count.
error-entries-edited = Somebody has edited the entries in the workshop file by hand. They count as they now stand.
# $path (String) - the copy
error-replaced = Somebody changed or replaced the workshop file while it was open here. That version is kept as { $path }; the workshop goes on as it was.
error-document-gone = Somebody removed or moved the workshop file while it was open here. It has been written again in its place.
error-journal-gone = Somebody removed or changed the log of this workshop while it was open. Everything is in a new log; nothing is lost.
error-also-open = This workshop is now open in two windows, because somebody removed its lock. Close one of them, or what is written in one will not match the other.
error-curtain = verkstad’s own files cannot be written, so the projector shows nothing until they can. If the disk is full, free some space.
error-no-curtain = What is to be erased may still be on the projector: verkstad’s own files cannot be written. Turn the projector off now.
# $path (String) - the journal
error-fork = A log does not belong to this workshop file, perhaps to another copy of it. Nothing was taken from it; it is kept as { $path }. If something is missing here, look for the other copy.
# $line (Number) - a line of it
# $path (String) - the journal
error-damaged-journal = A log was damaged at line { $line }. What comes before it is here; what came after could not be read and is kept: { $path }. Look through what was written last, and write down what is missing.
# $path (String) - the log
error-unreadable-journal = Nothing in one of the workshop’s logs can be read. It is kept: { $path }. Look through what was written last, and write down what is missing.
# $path (String) - a folder, a pipe or a device
error-no-journal = { $path } is named like a log but is not a file. It was skipped; move it somewhere else.
# $path (String) - the copy
error-older-kept = The workshop file is from an earlier version of verkstad, and a log that may belong to it is still there. The file as it was is kept as { $path }. If something is missing here, keep that copy and the log together.
error-restored = The workshop file is damaged. When you open the workshop, the latest intact copy is used, and the damaged file is kept beside it.
# $path (String) - the damaged file
error-restored-kept = The workshop file was damaged, so the latest intact copy is used. The damaged one is kept as { $path }. Check that what was written last is here.
# $n (Number) - how many entries
# $path (String) - where it is kept
error-left-out = { $n ->
    [one] Another version of this workshop has an entry that is not here.
   *[other] Another version of this workshop has { $n } entries that are not here.
} It is kept as { $path }. Open it to see what it says.
# $path (String) - the new document
error-brought-back = The workshop file was gone. It was rebuilt and is here: { $path }. Check that what was written last is there.
# $path (String) - the document
error-opened-here = The file you asked for is an older copy. What is open now is the current one: { $path }
# $names (String) - paths of files
error-still-out = What was erased may remain in files that cannot be deleted from here: { $names }. Delete them yourself if you can. If one of them no longer exists: verkstad export FILE --forget OUT
# $id (String) - a workshop's id
error-gone = The workshop file of { $id } is gone, but what was written is here. Bring it back: verkstad run { $id }
# $service (String) - OneDrive, Dropbox
error-synced = This folder is copied elsewhere by { $service }. Others may be able to read the workshop there. Choose another folder for new workshops with --dir.
# $file (String) - the method's file
# $line (Number) - a line
# $what (String) - what is wrong
error-method-line = { $file }, line { $line }: { $what }
# $file (String) - the method's file
# $what (String) - what is wrong
error-method-file = { $file }: { $what }
# $path (String) - a place in the file
# $what (String) - what is wrong
error-method-place = { $path }: { $what }
error-fault-too-large = The file is too large for a method. Is it the wrong file?
# $column (Number) - a column
error-fault-not-json = This is not JSON: look at column { $column } for a missing comma, quote or bracket.
# $format (Number) - a version
error-fault-newer = The method was made for a newer version of verkstad (format { $format }). Update verkstad.
# $name (String) - a field
error-fault-unknown-field = No method has a field “{ $name }”. Is it misspelt?
# $name (String) - a field
error-fault-missing-field = The field “{ $name }” is missing. Add it.
# $name (String) - a field
error-fault-repeated-field = The field “{ $name }” appears twice. Remove one.
error-fault-want-text = This must be text in quotes.
error-fault-want-number = This must be a whole number, 0 or more.
error-fault-want-yes-no = This must be true or false.
error-fault-want-list = This must be a list in square brackets.
error-fault-want-object = This must be fields in braces.
# $names (String) - names
error-fault-want-one-of = This must be one of: { $names }.
error-fault-missing-text = A text is missing. Write it in at least one language.
# $lang (String) - two letters
error-fault-missing-text-in = The text is missing in “{ $lang }”. Add it.
# $most (Number) - letters
error-fault-text-too-long = The text is too long for its place on the screen: at most { $most } characters. Shorten it.
error-fault-control = The text contains a control character, such as a line break. Remove it.
# $name (String) - a placeholder
error-fault-placeholder = Nothing is filled in for “{ $name }” here. Remove it.
# $name (String) - a step
error-fault-unknown-step = The method has no step “{ $name }”. Is it misspelt?
# $name (String) - a list
error-fault-unknown-list = The method has no list “{ $name }”. Is it misspelt?
# $name (String) - a list
error-fault-ranking = “{ $name }” is ranked, but has no “ranking”. Add one.
# $name: an id that a step names
error-fault-unknown-capture = The method has no list or table “{ $name }”. Is it misspelt?
# $name: the id of a list or a table
error-fault-reserved = The program itself uses the name “{ $name }”. Give the list or table another one.
# $name: an id that a step names
error-fault-not-taken = A step of this kind cannot use “{ $name }”. Name something else.
# $name: the id of a list
error-fault-board = “{ $name }” is a board and has no items of its own. Use one of its fields.
# $name: the id of a table
error-fault-second-year = The table “{ $name }” is shown as months already, and a method can have only one such table. Use that one.
# $count: how many fields it has
error-fault-fields = A board has two to six fields, not { $count }. Correct “fields”.
# $name: the id of a table
error-fault-table = Action plans need a table with the roles what and who: “{ $name }” lacks one of them. Add it.
# $name (String) - the table
# $role (String) - the role of a column, as the file names it
error-fault-no-column = The table “{ $name }” lacks a column with the role { $role }, which this step needs. Add it.
# $name: the id of a list, a table or the islands
error-fault-named-rows-under = The rows are named beforehand, so they cannot stand under “{ $name }”. Remove “rows” or “under”.
# $name: the id of a column
error-fault-unknown-column = The table has no column “{ $name }” that holds numbers. Name another one, or add it.
# $role: the role of a column
error-fault-role-not-suited = A column with the role “{ $role }” must hold something else. Change “holds”.
# $role: the role of a column
error-fault-duplicate-column-role = Two columns have the role “{ $role }”: only one may. Remove it from the other.
error-fault-unrecorded = The step exists to write things down and cannot be “unrecorded”. Remove that word.
# $name (String) - an id
error-fault-duplicate = “{ $name }” appears twice. Correct or remove one.
# $role (String) - a role, as files have it
error-fault-duplicate-role = Two lists have the role “{ $role }”: only one may. Remove it from the other.
# $name (String) - an id
error-fault-bad-id = “{ $name }” cannot be an id: use a–z, 0–9 and -.
error-fault-range = The numbers must rise in this order: least, usual, most. The usual one cannot be 0.
# $least (Number) - the least
# $most (Number) - the most
error-fault-out-of-range = The number must be from { $least } to { $most }.
error-fault-no-plan = The method has no plan. Write at least one under “plans”.
error-fault-empty-plan = The plan has no steps. Write at least one.
# $name (String) - the id of a plan
error-fault-unknown-plan = The method has no plan with the id “{ $name }”. Change “plan” under “followed-by”.
# $name (String) - a step
error-fault-kept-cut = The step “{ $name }” may never be left out, but is listed under “cuts”. Remove it there.
