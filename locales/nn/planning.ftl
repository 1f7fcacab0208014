planning-next = Kva kjem etter «{ $name }»?
planning-type = Kva, namn, minutt ▸
planning-type-minutes = Minutt, eller slutt (–9.15) ▸
planning-type-name = Heiter i dag (tomt: som før) ▸
planning-over = { $length } for langt
planning-left = { $length } til overs
planning-act-add = Legg til
planning-act-name = Nytt namn
planning-nothing-called = Ingenting heiter det. Skriv starten av eit namn: film, swot, lunsj.
planning-act-keep = Lagre som metode
planning-type-keep = Metoden heiter ▸
planning-kept = Dagen er no ein eigen metode: { $path }
planning-taken = Det finst allereie ein metode som heiter «{ $name }». Enter tek namnet i linja.
planning-moves = { $key } flyttar heile metoden
planning-used = { $people ->
    [one] { $length } med 1 person
   *[other] { $length } med { $people } personar
}
