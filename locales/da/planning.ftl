planning-next = Hvad kommer efter »{ $name }«?
planning-type = Hvad, navn, minutter ▸
planning-type-minutes = Minutter, eller slut (–9.15) ▸
planning-type-name = Hedder i dag (tomt: som før) ▸
planning-over = { $length } for langt
planning-left = { $length } til overs
planning-act-add = Tilføj
planning-act-name = Nyt navn
planning-nothing-called = Der er ikke noget, der hedder det. Skriv begyndelsen af et navn: film, swot, frokost.
planning-act-keep = Gem som metode
planning-type-keep = Metoden hedder ▸
planning-kept = Dagen er nu gemt som din egen metode: { $path }
planning-taken = Der er allerede en metode, der hedder »{ $name }«. Enter tager navnet i linjen.
planning-moves = { $key } flytter hele metoden
planning-used = { $people ->
    [one] { $length } med 1 person
   *[other] { $length } med { $people } personer
}
