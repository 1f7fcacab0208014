# The command line. Help is short: what a command does, and an example to copy.
cli-about = Lead a future workshop live in the room: offline, on a projector.
cli-after = Try it: verkstad demo
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-usage = verkstad [COMMAND] [OPTIONS]
cli-demo-about = See an example, halfway through its day. It is gone when you leave.
cli-demo-usage = verkstad demo [OPTIONS]
cli-demo-after = Then one of your own: verkstad new
cli-new-about = Make a new workshop. Without --question a form asks for the rest.
cli-new-usage = verkstad new [OPTIONS]
cli-new-after = Example: verkstad new --question "How do we make time for each other?" --start 13:00 --end 16:00
cli-run-about = Lead a workshop.
cli-run-usage = verkstad run FILE [--rehearse] [OPTIONS]
cli-run-after = The room’s own screen: verkstad screen
cli-screen-about = The second window, for the projector. Without FILE it shows the workshop that is being led.
cli-screen-usage = verkstad screen [FILE] [OPTIONS]
cli-screen-after = Drag the window to the projector and make it full screen. Esc twice closes it.
cli-show-about = Show the record as text.
cli-show-usage = verkstad show FILE [--json]
cli-show-after = To a file: verkstad export day.json --to markdown
cli-export-about = Write the record to a file. The history of the day is not in it.
cli-export-usage = verkstad export FILE [--to text|markdown|html|json] [-o OUT]
cli-export-after = Example: verkstad export day.json --to markdown
cli-print-about = Write one HTML file to print on A4.
cli-print-usage = verkstad print FILE run-sheet|agenda|ballots|plan-sheets|rules [-o OUT]
cli-print-after = Example: verkstad print day.json ballots
cli-check-about = Check that a workshop’s file is sound.
cli-check-usage = verkstad check FILE [--json]
cli-check-after = If it is sound it can be led: verkstad run day.json
cli-list-about = Show the workshops that there are.
cli-list-usage = verkstad list [--json] [OPTIONS]
cli-list-after = Lead one of them: verkstad run NAME
cli-methods-about = Show the methods that a workshop can follow.
cli-methods-usage = verkstad methods [list|show|check] [OPTIONS]
cli-methods-after = Begin with: verkstad methods list
cli-methods-list-about = The methods, and where your own are kept.
cli-methods-list-usage = verkstad methods list [--json]
cli-methods-list-after = More about one: verkstad methods show framtidsverkstad
cli-methods-show-about = One method: what it is for, and its plans.
cli-methods-show-usage = verkstad methods show ID [--json]
cli-methods-show-after = Make a workshop with it: verkstad new --method framtidsverkstad
cli-methods-check-about = Check that a method’s file is sound.
cli-methods-check-usage = verkstad methods check FILE [--json]
cli-methods-check-after = If it is sound, put it in the folder that “verkstad methods list” shows.
cli-arg-file = The workshop’s file, or the name or id that “verkstad list” shows
cli-arg-sheet = What to print: run-sheet, agenda, ballots, plan-sheets, rules
cli-arg-method-id = The method’s name
cli-arg-method-file = The method’s file
cli-opt-lang = The program’s language: sv, nb, nn, da, en
cli-opt-workshop-lang = The workshop’s language: sv, nb, nn, da, en; else the program’s
cli-opt-dir = The folder for workshops; else VERKSTAD_DIR, else one in your own data
cli-opt-state = The folder for the program’s own files; else VERKSTAD_STATE, else one in your own data
cli-opt-help = This help
cli-opt-version = The version
cli-opt-json = As JSON, for scripts
cli-opt-to = The format: text, markdown, html, json. Without it html
cli-opt-out = The file to write; - writes to the terminal. Else one here, named after the workshop
cli-opt-force = Overwrite a file that is there
cli-opt-rehearse = Practise in a copy that is thrown away
cli-opt-screens = 1: the room sees this very screen. 2: the room has its own, see “verkstad screen”
cli-opt-method = The method, as “verkstad methods list” names it
cli-opt-start = When it begins: 08:30
cli-opt-end = When it ends: 16:00
cli-opt-date = The day: 2026-11-21
cli-opt-title = What the day is called
cli-opt-question = The common question
cli-opt-critique = The critique question
cli-opt-vision = The vision question
cli-opt-purpose = Why it is held
cli-opt-goal = What is to be there at the end
cli-opt-mandate = What the room may decide itself
cli-opt-commissioner = Who asked for it
cli-opt-place = Where you meet
cli-opt-leader = Who leads the day
cli-opt-people = How many people are expected
# $arg (String) - what was typed
cli-unknown-argument = There is no “{ $arg }” here. “verkstad --help” shows what there is.
# $arg (String) - what was typed
cli-unknown-command = There is no command “{ $arg }”. “verkstad --help” shows all of them.
# $missing (String) - what is missing
cli-missing-argument = Something is missing: { $missing }. “verkstad --help” shows how it is written.
# $arg (String) - an option
cli-missing-value = { $arg } needs a value after it. “verkstad --help” shows how it is written.
# $arg (String) - an option
cli-twice = { $arg } is there twice. Take one away.
cli-bad-usage = That is not how it is written. “verkstad --help” shows how.
# $value (String) - what was typed
# $known (String) - what can be typed
cli-bad-value = “{ $value }” is none of these: { $known }.
# $value (String) - what was typed
cli-bad-time = “{ $value }” is not a time of day. Write it like 08:30.
# $value (String) - what was typed
cli-bad-date = “{ $value }” is not a date. Write it like 20/5, tomorrow or 2026-11-21.
# $value (String) - what was typed
cli-bad-people = “{ $value }” is not a number of people. Write a number from 1 to 999.
# $option (String) - an option
cli-empty-text = { $option } holds nothing that can be read. Write at least one letter.
# $option (String)
# $over (Number) - characters over the limit
cli-too-long = { $option } is { $over ->
    [one] 1 character
   *[other] { $over } characters
} too long. Shorten it.
# $path (String) - a file
cli-there-already = { $path } is there already and was not touched. Choose another name, or overwrite it with --force.
# $path (String) - a file
cli-of-workshops = { $path } belongs to the workshops themselves and was not touched. Choose another name for the export.
# $path (String) - a folder, a pipe or a device
cli-no-plain-file = { $path } is no plain file and was not touched. Choose another name with -o.
# $name (String) - what was typed
cli-many-match = More than one workshop is called “{ $name }”. Give its file; “verkstad list” shows them.
# $path (String) - a file
cli-written = Written: { $path }
cli-print-next = Open it in a browser and print from there.
# $path (String) - the file
# $option (String) - an option
cli-out-full = There is no room left on the disk for { $path }. Free some space, or choose a file on another disk with { $option }.
# $path (String) - the file
# $option (String) - an option
cli-out-no-folder = There is no folder for { $path }. Make it, or choose another file with { $option }.
# $path (String) - the file
# $option (String) - an option
cli-out-not-allowed = I may not write { $path }. Choose another file with { $option }.
# $option (String) - the option
cli-new-question = Write the question after { $option }: there is no terminal here to show the form in.
# $day (String) - the weekday and the day
# $clock (String) - a clock time
cli-made-begins = It begins { $day } at { $clock }.
# $day (String) - the weekday and the day
# $clock (String) - a clock time
cli-made-passed = It begins { $day } at { $clock }, and that has already passed. With --date it is another day.
# $path (String) - the document
cli-made = Made: { $path }
# $path (String) - the document
cli-made-next = Lead it: verkstad run { $path }
# $path (String) - the file
# $entries (Number) - how many
cli-sound = { $path } is sound: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}.
# $path (String) - the folder
cli-none = There are no workshops in { $path }. “verkstad new” makes one, “verkstad demo” shows one.
# $id (String) - its name
cli-method-sound = The method “{ $id }” is sound.
# $name (String) - what was typed
cli-no-method = There is no method “{ $name }”. “verkstad methods list” shows them.
# $path (String) - a folder
cli-own-methods = Put your own methods in { $path }
cli-own-method = your own
# $minutes (Number) - how long
# $steps (Number) - how many
cli-plan = { $minutes } minutes, { $steps } steps
# $least (Number) - people
# $most (Number) - people
cli-people-range = { $least } to { $most } people
cli-no-terminal = verkstad draws in a terminal, and this is not one. Start it in a terminal window, without a pipe.
cli-dumb-terminal = This terminal cannot move its cursor (TERM=dumb). Start verkstad in another terminal window.
# $cols (Number) - columns
# $rows (Number) - rows
cli-small-terminal = This window has { $cols } columns and { $rows } rows. Make it at least 40 by 15, or its letters smaller, and start again.
cli-terminal-failed = The terminal failed. What was shown as saved is saved; start again.
# $path (String) - the document
cli-panic-open = Something in verkstad broke. What was shown as saved is saved. Go on with: verkstad run { $path }
# $path (String) - a folder
cli-panic = Something in verkstad broke. Your workshops are in { $path }; start again.
# $place (String) - a file and a line
cli-panic-place = Where it broke, for whoever mends it: { $place }
# $path (String) - the folder of the journals
cli-unsaved = The document could not be written. What was said is kept in the log in { $path } and comes back when you open the workshop again.
cli-lost = Not all of it could be saved. What was shown as saved comes back when you open the workshop again; what was said after that is not on the disk: write it down now.
cli-screen-waiting = Welcome. We begin soon.

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
