# A method of one's own that is changed on screen.
change-act-copy = Copy
change-act-change = Change method
change-act-plan-before = Plan before
change-act-plan-after = Next plan
change-act-plans = Another plan
# Hold a plan of the method in a workshop that is thrown away.
change-act-rehearse = Try it out
change-heading = Change a method
# The name of a copy that is made when somebody begins to change a method that comes with the program.
# $name (String) - the method
change-copy-of = { $name } (own)
change-type-name = The copy is called ▸
change-type-minutes = Minutes ▸
change-name = Name
# What the method does for a group, in a sentence or two.
change-summary = In short
change-question = Question
# The text of a row that has none.
change-empty = nothing
change-left-out = Not in this plan
# Which minutes a step can get where time is short or there is more of it.
# $least (Number) - minutes
# $most (Number) - minutes
change-limits = { $least }–{ $most } possible
# $path (String) - a file
change-file = Rules, lists and the rest are changed in the file: { $path }
change-no-file = Rules, lists and the rest are changed in the file. It is made when you change something here.
# $path (String) - a file
change-copied = Copied. e changes the copy. It is in { $path }
# $name (String) - a method
change-own-copy = “{ $name }” stays as it is. What you change here is your own copy.
change-to-step = Go to a step first.
# $name (String) - a step
change-left-out-now = “{ $name }” is left out. It stands further down now, where d puts it back.
change-not-in-plan = This step is not in the plan. d puts it back.
change-open-file = Open the file in a text editor. docs/methods.md says what can stand there.
change-nothing = Nothing else was changed.
# $name (String) - a method
change-file-changed = Somebody else changed the file, which stays as it is. Your changes are in the method “{ $name }”.
change-unsaved = Not saved yet. The same key once more leaves without saving.
change-braces = What stands in {"{"}…{"}"} is filled in on the day, such as the minutes. Let it stand.
change-no-minutes = A step takes a minute at least. d leaves it out.
change-ends-part = The end of a part of the day takes no minutes.
change-needed = Something must stand here.
