planning-next = Vad kommer efter ”{ $name }”?
planning-type = Vad, namn, minuter ▸
planning-type-minutes = Minuter, eller slut (–9.15) ▸
planning-type-name = Heter i dag (tomt: som förut) ▸
planning-over = { $length } för långt
planning-left = { $length } kvar
planning-act-add = Lägg till
planning-act-name = Byt namn
planning-nothing-called = Inget heter så. Skriv början av ett namn: film, swot, lunch.
planning-act-keep = Spara som metod
planning-type-keep = Metoden heter ▸
planning-kept = Dagen är nu en egen metod: { $path }
planning-taken = Det finns redan en metod som heter ”{ $name }”. Enter tar namnet som står på skrivraden.
planning-moves = { $key } flyttar hela metoden
planning-used = { $people ->
    [one] { $length } med 1 person
   *[other] { $length } med { $people } personer
}
