# The methods that there are, and a method's card.
methods-heading = Metodar
methods-reading = Hentar metodane …
methods-none = Her er det ingen metodar. Dei innebygde skulle ha vore her; installer programmet på nytt.
methods-own = din eigen
methods-faulty = har ein feil
methods-also = Kallast òg: { $names }
methods-whom = For kven
methods-suits = Passar for
methods-suits-not = Passar ikkje for
methods-people = Deltakarar
methods-people-range = { $least } til { $most }, vanlegvis { $usual }
methods-plans = Opplegg
methods-level = Nivå
methods-needs = Hjelper dykk å
methods-need-get-to-know = bli kjende
methods-need-understand = forstå stoda
methods-need-gather = samle idear
methods-need-choose = velje
methods-need-plan = planleggje
methods-need-follow-up = følgje opp
methods-need-hard-talk = snakke om det vanskelege
methods-need-learn = lære av kvarandre
methods-need-year = leggje opp året
methods-tips = Tips
methods-preparation = Førebuingar
methods-gives = Dette kjem ut av det
methods-materials = Du treng
methods-roles = Kven gjer kva
methods-status = Kvar han kjem frå
methods-documented = Stega er skildra i desse kjeldene:
methods-reconstructed = Rekonstruksjon. Stega har vi sett saman sjølve, etter metodar som liknar:
methods-reconstruction = Rekonstruksjon: sett saman etter metodar som liknar.
methods-plan = Opplegg: { $plan }
methods-fault = Denne metoden har ein feil og kan ikkje brukast.
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Rett fila og opne denne sida på nytt.
methods-act-use = Bruk metoden
# In the line in which one types to find a method.
methods-find = Skriv for å finne
methods-not-found = Ingen metode passar til det. Skriv færre bokstavar, eller eit anna ord: kva metoden heiter, kven han er for, eller kva de treng. Esc viser alle.
# Above the list: which of the methods in it are on the screen.
methods-shown = { $from }–{ $to } av { $all }
# Headings in the list.
methods-recent = Sist brukte
methods-all = Alle metodar
