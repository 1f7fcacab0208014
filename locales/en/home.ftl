# The home screen, and what lies on top of any screen.
home-tagline = Lead a workshop or a meeting, from the first word to the action plan.
home-example = Try the example
home-example-says = A workshop in full swing. Press anything: nothing is saved.
home-new = New workshop or meeting
# With the workshop that is held today, or was not ended.
home-go-on = Go on
home-go-on-says = The workshop that is under way or due today.
home-new-says = Type the question, and you get a ready plan for the day.
home-saved = Open a saved workshop
# $n (Number) - how many saved workshops there are
home-saved-says = { $n ->
    [0] Nothing is saved yet.
    [one] One workshop on this computer.
   *[other] { $n } workshops on this computer.
}
# $n (Number) - how many saved workshops there are
home-saved-says-room = { $n ->
    [0] Nothing is saved yet.
    [one] One on this computer. Everyone will see its title.
   *[other] { $n } on this computer. Everyone will see their titles.
}
home-saved-looking = Looking for saved workshops …
home-methods = Methods
home-methods-says = What each one is for, how long it takes, what you need.
home-check-in = Check-in
home-check-in-says = One question round the circle. You can start right away.
home-language = Language
home-language-says = Svenska, bokmål, nynorsk, dansk, English.
home-list = Saved workshops
home-list-room = Everyone sees this list. Esc closes it.
home-list-empty = Nothing is saved yet.
home-list-empty-next = Press Esc, then 2 for a new workshop or 1 for the example.
# $n (Number) - how many people
home-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
home-begun = started
home-ended = ended
home-not-begun = not started
home-edited = edited by hand
home-damaged = damaged, but there is a copy
home-gone = the file is gone: Enter brings it back
home-left = older copy: Enter opens the current one
# $n (Number) - how many are above what is shown
home-more-above = ↑ { $n } more
# $n (Number) - how many are below what is shown
home-more-below = ↓ { $n } more
home-too-small = Please make this window larger.
home-help = Keys
# $from (Number) - the first line shown
# $to (Number) - the last line shown
# $all (Number) - how many there are
home-lines = lines { $from }–{ $to } of { $all }
home-palette = All commands
home-palette-hint = Type what you want to do
home-palette-none = Nothing is called that. Try another word.
home-language-heading = Language
