# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Henter metodene …
methods-none = Her er det ingen metoder. De innebygde skulle ha vært her; installer programmet på nytt.
methods-own = din egen
methods-faulty = har en feil
methods-suits = Passer for
methods-suits-not = Passer ikke for
methods-people = Deltakere
methods-people-range = { $least } til { $most }, vanligvis { $usual }
methods-plans = Opplegg
methods-materials = Du trenger
methods-roles = Hvem gjør hva
methods-status = Hvor den kommer fra
methods-documented = Stegene er beskrevet i disse kildene:
methods-reconstructed = Stegene har vi satt sammen selv, etter beslektede metoder:
methods-plan = { $minutes ->
    [450] Heldag (7 t 30 min)
    [240] Halvdag (4 t)
    [120] Kort (2 t)
    [90] Smakebit (90 min)
   *[other] Opplegget på { $minutes } min
}
methods-fault = Det er en feil i denne metoden, så den kan ikke brukes.
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Rett fila og åpne denne siden igjen.
