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
programmes-form-tasks = { $method } · { $tasks ->
    [one] begins with 1 task since last time
   *[other] begins with { $tasks } tasks since last time
}
# $method (String) - its name
# $tasks (Number) - how many
programmes-form-no-tasks = { $method } · leaves no trace: { $tasks ->
    [one] 1 task is asked about another time
   *[other] { $tasks } tasks are asked about another time
}
