# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Henter metodene …
methods-none = Her er det ingen metoder. De innebygde skulle ha vært her; installer programmet på nytt.
methods-own = din egen
methods-faulty = har en feil
methods-also = Kalles også: { $names }
methods-whom = For hvem
methods-suits = Passer for
methods-suits-not = Passer ikke for
methods-people = Deltakere
methods-people-range = { $least } til { $most }, vanligvis { $usual }
methods-plans = Opplegg
methods-level = Nivå
methods-needs = Hjelper dere å
methods-need-get-to-know = bli kjent
methods-need-understand = forstå situasjonen
methods-need-gather = samle ideer
methods-need-choose = velge
methods-need-plan = planlegge
methods-need-follow-up = følge opp
methods-need-hard-talk = snakke om det vanskelige
methods-need-learn = lære av hverandre
methods-need-year = legge opp året
methods-tips = Tips
methods-preparation = Forberedelser
methods-gives = Dette kommer ut av det
methods-materials = Du trenger
methods-roles = Hvem gjør hva
methods-status = Hvor den kommer fra
methods-documented = Stegene er beskrevet i disse kildene:
methods-reconstructed = Rekonstruksjon. Stegene har vi satt sammen selv, etter beslektede metoder:
methods-reconstruction = Rekonstruksjon: satt sammen etter beslektede metoder.
methods-plan = Opplegg: { $plan }
methods-fault = Det er en feil i denne metoden, så den kan ikke brukes.
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Rett fila og åpne denne siden igjen.
methods-act-use = Bruk metoden
# In the line in which one types to find a method.
methods-find = Skriv for å finne
methods-not-found = Ingen metode passer til det. Skriv færre bokstaver, eller et annet ord: hva metoden heter, hvem den er for, eller hva dere trenger. Esc viser alle.
# Above the list: which of the methods in it are on the screen.
methods-shown = { $from }–{ $to } av { $all }
# Headings in the list.
methods-recent = Sist brukt
methods-all = Alle metoder
