# The command line. Help is short: what a command does, and an example to copy.
cli-about = Run workshops and other meetings in the room, with a projector, offline.
cli-after = Try it: verkstad demo
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-usage = verkstad [COMMAND] [OPTIONS]
cli-demo-about = See an example, halfway through its day. It is gone afterwards.
cli-demo-usage = verkstad demo [OPTIONS]
cli-demo-after = Then one of your own: verkstad new
cli-new-about = Create a workshop. Without --question a form asks for the rest.
cli-new-usage = verkstad new [OPTIONS]
cli-new-after = Example: verkstad new --question "How do we find time?" --start 13 --end 16
cli-run-about = Run a workshop.
cli-run-usage = verkstad run FILE [--rehearse] [OPTIONS]
cli-run-after = The participants’ own screen: verkstad screen
cli-screen-about = Show the participants’ screen in a second window.
cli-screen-usage = verkstad screen [FILE] [OPTIONS]
cli-screen-after = Drag it to the projector and make it full screen. Esc twice closes it.
cli-show-about = Show the record here in the terminal.
cli-show-usage = verkstad show FILE [--json]
cli-show-after = To a file: verkstad export day.json --to markdown
cli-export-about = Save the record to a file. What you undid is not included.
cli-export-usage = verkstad export FILE [--to FORMAT] [-o OUT]
cli-export-after = Example: verkstad export day.json --to markdown
cli-print-about = Make an HTML file to print on A4.
cli-print-usage = verkstad print FILE SHEET [-o OUT]
cli-print-after =
    Example: verkstad print day.json ballots

    In another language: verkstad print day.json agenda --lang nb
cli-check-about = Check that a workshop file is intact.
cli-check-usage = verkstad check FILE [--json]
cli-check-after = Then run it: verkstad run day.json
cli-list-about = List your workshops.
cli-list-usage = verkstad list [--json] [OPTIONS]
cli-list-after = Run one of them: verkstad run NAME
cli-methods-about = Show the methods that a workshop can follow.
cli-methods-usage = verkstad methods [list|show|new|check|export|print] [OPTIONS]
cli-methods-after = Start with: verkstad methods list
cli-methods-list-about = List the methods, and where your own are kept.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-list-after = More about one: verkstad methods show framtidsverkstad
cli-methods-show-about = Show one method: what it suits, and its plans.
cli-methods-show-usage = verkstad methods show NAME [--json]
cli-methods-show-after = Create a workshop with it: verkstad new --method framtidsverkstad
cli-methods-check-about = Check that method files are intact.
cli-methods-check-usage = verkstad methods check FILE... [--json]
cli-methods-check-after = Then put it in the folder shown by: verkstad methods list
cli-arg-file = The workshop file, or a name or id from: verkstad list
cli-arg-sheet = run-sheet, agenda, ballots, plan-sheets, rules,
    word-cards, table-signs, annual-wheel, grid,
    card, group-sheets, host-card, meeting-agenda;
    of a programme: process-plan
cli-arg-method-id = Its name or id, from: verkstad methods list
cli-arg-method-file = Method files, or ids of your own methods
cli-opt-lang = The program’s language: sv, nb, nn, da, en
cli-opt-workshop-lang = The workshop’s language: sv, nb, nn, da, en
cli-opt-dir = Folder for workshops (or VERKSTAD_DIR)
cli-opt-state = Folder for the program’s files (or VERKSTAD_STATE)
cli-opt-help = Show this help
cli-opt-version = Show the version
cli-opt-json = As JSON, for scripts
cli-opt-to = html (default), text, markdown, json, csv, template
cli-opt-out = File to save to (- = show it here)
cli-opt-force = Overwrite an existing file
cli-opt-forget = OUT no longer exists: stop trying to delete it
cli-opt-rehearse = Practise in a copy that is thrown away
cli-opt-screens = 1 = all see this screen, 2 = projector has its own
cli-opt-method = A name or id from: verkstad methods list
cli-opt-after = Follow up this workshop, or several
cli-opt-again = Hold this meeting again, for those who missed it
cli-opt-start = When it starts: 08:30
cli-opt-end = When it ends: 16:00
cli-opt-date = The day: 20/5, tomorrow, 2026-11-21
cli-opt-title = The title of the day
cli-opt-question = The common question
cli-opt-critique = The critique question
cli-opt-vision = The vision question
cli-opt-purpose = Why you meet
cli-opt-goal = What you should have at the end
cli-opt-mandate = What the group may decide for itself
cli-opt-commissioner = Who commissioned it
cli-opt-place = Where you meet
cli-opt-leader = Who leads the day
cli-opt-people = Roughly how many people
cli-opt-words = The words for a campfire, separated by commas
cli-opt-number = Number of the first item: 3 gives 3/24
cli-opt-embers = Keep what people take with them, a line each
# $arg (String) - what was typed
cli-unknown-argument = “{ $arg }” cannot be used here. Add --help after the command to see what can.
# $arg (String) - what was typed
cli-unknown-command = There is no command “{ $arg }”. See them all: verkstad --help
# $missing (String) - what is missing
cli-missing-argument = Add { $missing } as well. Add --help after the command to see how.
# $arg (String) - an option
cli-missing-value = Add a value after { $arg }. Add --help after the command to see how.
# $arg (String) - an option
cli-twice = { $arg } appears twice. Remove one.
cli-bad-usage = That cannot be read. Add --help after the command to see how.
# $value (String) - what was typed
# $known (String) - what can be typed
cli-bad-value = “{ $value }” is not one of the choices: { $known }.
# $value (String) - what was typed
cli-bad-time = “{ $value }” is not a time of day. Write it like 08:30.
# $value (String) - what was typed
cli-bad-date = “{ $value }” is not a date. Write it like 20/5, tomorrow or 2026-11-21.
# $value (String) - what was typed
cli-bad-people = “{ $value }” is not a number of people. Write a number from 1 to 999.
# $option (String) - an option
cli-empty-text = { $option } is empty. Type at least one letter.
# $option (String) - like --place
cli-not-kept = This method does not keep that. Leave out { $option }.
# $option (String) - --number
cli-no-numbers = This method has no item numbers. Leave out { $option }.
# $option (String) - like --words
cli-no-words = This method has no words. Leave out { $option }.
# $option (String) - --embers
cli-no-embers = That choice is for campfires only. Leave out { $option }.
# $option (String)
# $over (Number) - characters over the limit
cli-too-long = { $option } is { $over ->
    [one] 1 character
   *[other] { $over } characters
} too long. Shorten it.
# $path (String) - a file
cli-there-already = { $path } already exists and was not changed. Choose another name, or overwrite it with --force.
# $path (String) - a file
cli-of-workshops = { $path } is a workshop file or a log and was not changed. Choose another name with -o.
# $path (String) - a folder, a pipe or a device
cli-no-plain-file = { $path } is not an ordinary file and was not changed. Choose another name with -o.
# $name (String) - what was typed
cli-many-match = Several workshops are called “{ $name }”. Type the file’s name. See them all: verkstad list
# $path (String) - a file
cli-written = Saved { $path }
# $path (String) - the file that was asked for
cli-still-writing = The disk for { $path } has not answered yet. verkstad is waiting; Ctrl+C stops it.
# $path (String) - an exported file
cli-forgotten = verkstad no longer looks for { $path }. If the file does exist, delete it yourself: what was erased may be in it.
# $path (String) - a file
cli-not-noted = { $path } is not among the files that could not be deleted.
cli-print-next = Open it in a browser and print from there.
# $path (String) - the file
# $option (String) - an option
cli-out-full = The disk is full and { $path } does not fit. Free some space, or choose a file on another disk with { $option }.
# $path (String) - the file
# $option (String) - an option
cli-out-no-folder = The folder for { $path } does not exist. Create it, or choose another file with { $option }.
# $path (String) - the file
# $option (String) - an option
cli-out-not-allowed = verkstad is not allowed to write { $path }. Choose another file with { $option }.
# $option (String) - the option
cli-new-question = Type the question after { $option }, because the form needs a terminal.
# $day (String) - the weekday and the day
# $clock (String) - a clock time
cli-made-begins = It starts on { $day } at { $clock }.
# $day (String) - the weekday and the day
# $clock (String) - a clock time
cli-made-passed = It was set to start on { $day } at { $clock }, and that time has passed. If the day is wrong, create a new one with --date.
# $path (String) - the document
cli-made = Created { $path }
# $path (String) - the document
cli-made-next = Run it: verkstad run { $path }
cli-made-no-plans = The workshop it follows up has no plans. Type or paste them in the first step.
# $path (String) - the file
# $entries (Number) - how many
cli-sound = { $path } is intact: { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
}.
# $path (String) - the folder
cli-none = There are no workshops in { $path }. Create one with verkstad new, or see the example: verkstad demo
# $path (String) - a document
cli-left = Older copy: the workshop was moved to { $path }
# $id (String) - its name
cli-method-sound = The method “{ $id }” is intact.
# $name (String) - what was typed
cli-no-method = No method is called “{ $name }”. See them all: verkstad methods list
# $path (String) - a folder
cli-own-methods = Put your own methods in { $path }
cli-own-method = your own
cli-no-terminal = verkstad needs a terminal window. Start it without | or >.
cli-dumb-terminal = This terminal cannot move its cursor (TERM=dumb). Start verkstad in another terminal window.
# $cols (Number) - columns
# $rows (Number) - rows
# $wide (Number) - the columns that it needs
# $high (Number) - the rows that it needs
cli-small-terminal = This window has { $cols ->
    [one] 1 column
   *[other] { $cols } columns
} and { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}. Make it at least { $wide } × { $high }, or its text smaller, and start again.
cli-terminal-failed = The terminal stopped working. What was shown as saved is saved. Start again.
# $path (String) - the document
cli-panic-open = Something in verkstad broke. What was shown as saved is saved. Carry on with: verkstad run { $path }
# $path (String) - a folder
cli-panic = Something in verkstad broke. Your workshops are in { $path }. Start again.
# $place (String) - a file and a line
cli-panic-place = Where it broke, for whoever fixes it: { $place }
# $path (String) - the folder of the journals
cli-unsaved = The workshop file could not be written. What was said is kept in the log in { $path } and comes back when you open the workshop again.
cli-lost = Not everything could be saved. What was shown as saved comes back when you open the workshop again. What was said after that is not on the disk: write it down now.
cli-screen-waiting = Welcome. We will begin soon.

# What stands for a value in a help text.
cli-value-file = FILE
cli-value-out = OUT
cli-value-text = TEXT
cli-value-day = DAY
cli-value-time = TIME
cli-value-format = FORMAT
cli-value-sheet = SHEET
cli-value-name = NAME
cli-value-lang = LANG
cli-value-dir = DIR
cli-value-count = COUNT

# The names of the sheets, as typed after `print`: one word each, in small letters.
cli-sheet-run-sheet = run-sheet
cli-sheet-agenda = agenda
cli-sheet-ballots = ballots
cli-sheet-plan-sheets = plan-sheets
cli-sheet-rules = rules
cli-sheet-word-cards = word-cards
cli-sheet-table-cards = table-signs
cli-sheet-wheel = annual-wheel
# $sheet (String) - what it is called
# $others (String) - the other sheets
cli-sheet-empty = This workshop has nothing to print as { $sheet }. Print one of these: { $others }.
