# The methods that there are, and a method's card.
methods-heading = Metodar
methods-reading = Hentar metodane …
methods-none = Her er det ingen metodar. Dei innebygde skulle ha vore her; installer programmet på nytt.
methods-own = din eigen
methods-faulty = har ein feil
methods-suits = Passar for
methods-suits-not = Passar ikkje for
methods-people = Deltakarar
methods-people-range = { $least } til { $most }, vanlegvis { $usual }
methods-plans = Opplegg
methods-materials = Du treng
methods-roles = Kven gjer kva
methods-status = Kvar han kjem frå
methods-documented = Stega er skildra i desse kjeldene:
methods-reconstructed = Stega har vi sett saman sjølve, etter metodar som liknar:
methods-plan = { $minutes ->
    [450] Heildag (7 t 30 min)
    [240] Halvdag (4 t)
    [120] Kort (2 t)
    [90] Smakebit (90 min)
   *[other] Opplegget på { $minutes } min
}
methods-fault = Denne metoden har ein feil og kan ikkje brukast.
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Rett fila og opne denne sida på nytt.
