planning-next = Hva kommer etter «{ $name }»?
planning-type = Hva, navn, minutter ▸
planning-type-minutes = Minutter, eller slutt (–9.15) ▸
planning-type-name = Heter i dag (tomt: som før) ▸
planning-over = { $length } for langt
planning-left = { $length } til overs
planning-act-add = Legg til
planning-act-name = Nytt navn
planning-nothing-called = Ingenting heter det. Skriv begynnelsen av et navn: film, swot, lunsj.
planning-act-keep = Lagre som metode
planning-type-keep = Metoden heter ▸
planning-kept = Dagen er nå en egen metode: { $path }
planning-taken = Det finnes alt en metode som heter «{ $name }». Enter bruker navnet som står i linja.
planning-moves = { $key } flytter hele metoden
planning-used = { $people ->
    [one] { $length } med 1 person
   *[other] { $length } med { $people } personer
}
