# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Leser metodene …
methods-none = Her er det ingen metoder. De innebygde skulle ha vært her; installer programmet på nytt.
methods-own = din egen
methods-faulty = har en feil
methods-suits = Passer for
methods-suits-not = Passer ikke for
methods-people = Deltakere
# $least (Number) - people
# $most (Number) - people
# $usual (Number) - people
methods-people-range = { $least } til { $most }, vanligvis { $usual }
methods-plans = Opplegg
methods-materials = Du trenger
methods-roles = Hvem gjør hva
methods-status = Hvor den kommer fra
methods-documented = Stegene er beskrevet i disse kildene:
methods-reconstructed = Stegene har vi satt sammen selv, etter beslektede metoder:
# $minutes (Number) - how long
methods-plan = Opplegget på { $minutes } minutter
methods-fault = Det er en feil i denne metoden, så den kan ikke brukes.
# $file (String) - its name
# $line (Number) - in the file
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Rett fila og åpne denne siden igjen.
