# Programmes: what can be wrong with one, and the commands about them.
# $name (String) - the name of the field
programmes-unknown-field = A programme has no field “{ $name }” here. Is it misspelt?
# $name (String) - the id of the track
programmes-unknown-track = The programme has no track “{ $name }”. Add it under “tracks”, or correct the name.
programmes-days-out-of-order = The last day is before the first. Swap them.
programmes-has-places = The gathering has several places: write this at each place.
# $path (String) - the file
# $copy (String) - where the own version is
programmes-changed = Somebody else changed { $path } since it was read, so it was left alone. Your version is in { $copy }. Open the programme again and add what is missing.
# $path (String) - the file
programmes-not-a-workshop = { $path } is a programme, not a workshop. See it: verkstad show
# $path (String) - the file
programmes-not-a-programme = { $path } is a workshop, not a programme. See what there is: verkstad list
# $name (String) - what was asked for
# $known (String) - those that there are
programmes-unknown = There is no ready programme “{ $name }”. Choose one of these: { $known }
# $path (String) - the file
programmes-no-gathering = The gathering is no longer in { $path }. The workshop was made, but the programme does not name it.
# In the form for the workshop of a gathering, behind its method.
# $method (String) - its name
# $tasks (Number) - how many
programmes-form-tasks = { $method } · { $tasks ->
    [one] begins with 1 task since last time
   *[other] begins with { $tasks } tasks since last time
}
# $method (String) - its name
# $tasks (Number) - how many
programmes-form-no-tasks = { $method } · leaves no trace: { $tasks ->
    [one] 1 task is asked about another time
   *[other] { $tasks } tasks are asked about another time
}
programmes-whom = For whom
# $n (Number) - how many
programmes-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
# $id (String) - of a ready programme
programmes-show-next = Make your own of it: verkstad programmes new --from { $id } --start 2027-01
# $value (String) - what was typed
programmes-bad-month = “{ $value }” is not a month. Type 2027-01 or "January 2027", for example.
programmes-new-needs = What is the programme called? Type a name, or --from and a ready programme. See them: verkstad programmes list
# $path (String) - its file
programmes-made-next = Open it: verkstad run { $path }
# $path (String) - a file
# $n (Number) - how many gatherings and spans
programmes-sound = { $path } is intact: a programme with { $n ->
    [one] one gathering
   *[other] { $n } gatherings
}.
programmes-value-month = MONTH
programmes-about = Show ready programmes over months, and make your own.
programmes-usage = verkstad programmes [list|show|new] [OPTIONS]
programmes-after = Start with: verkstad programmes list
programmes-list-about = List the ready programmes.
programmes-list-usage = verkstad programmes list [--json]
programmes-list-after = More about one: verkstad programmes show handlekraftige-voksne
programmes-show-about = Show one ready programme: for whom, and its gatherings.
programmes-show-usage = verkstad programmes show NAME [--json]
programmes-show-after = One that you made: verkstad show FILE
programmes-new-about = Make a programme: of a ready one, of last year’s, or an empty one.
programmes-new-usage = verkstad programmes new [NAME] [--from NAME] [--start MONTH] [--after FILE]
programmes-new-after = Example: verkstad programmes new --from handlekraftige-voksne --start 2027-01
programmes-arg-id = The name of a ready programme, from: verkstad programmes list
programmes-arg-name = What an empty programme is called
programmes-opt-from = A ready programme
programmes-opt-start = The first month, for example 2027-01 (default: now)
programmes-opt-after = Next year’s programme, made from this one
programmes-damaged = The file is damaged. When you open the programme, the latest intact copy is used, and the damaged file is kept beside it.
