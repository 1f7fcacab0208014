# The plan of a day that is put together: what comes next in it.
# $name (String) - a step
planning-next = What comes after “{ $name }”?
planning-type = What, name, minutes ▸
planning-type-minutes = Minutes, or its end (–9:15) ▸
planning-type-name = Name today (empty: as before) ▸
# How far the plan is from the end that was agreed.
# $length (String) - hours and minutes
planning-over = { $length } too long
# $length (String) - hours and minutes
planning-left = { $length } to spare
planning-act-add = Add
planning-act-name = Rename
planning-nothing-called = Nothing is called that. Type the beginning of a name: film, swot, lunch.
planning-act-keep = Keep as a method
planning-type-keep = The method is called ▸
# $path (String) - a file
planning-kept = The day is a method of your own now: { $path }
# $name (String) - a method
planning-taken = There is a method called “{ $name }” already. Enter takes the name in the line.
# $key (String) - a key
planning-moves = { $key } moves the whole method
planning-used = { $people ->
    [one] { $length } with 1 person
   *[other] { $length } with { $people } people
}
