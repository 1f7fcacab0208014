# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Læser metoderne …
methods-none = Her er ingen metoder. De indbyggede burde være her; installér programmet igen.
methods-own = din egen
methods-faulty = har en fejl
methods-also = Kaldes også: { $names }
methods-whom = For hvem
methods-suits = Passer til
methods-suits-not = Passer ikke til
methods-people = Deltagere
methods-people-range = { $least } til { $most }, som regel { $usual }
methods-plans = Forløb
methods-level = Niveau
methods-needs = Hjælper jer med at
methods-need-get-to-know = lære hinanden at kende
methods-need-understand = forstå situationen
methods-need-gather = samle idéer og viden
methods-need-choose = vælge
methods-need-plan = planlægge
methods-need-follow-up = følge op
methods-need-hard-talk = tale om det svære
methods-need-learn = lære af hinanden
methods-need-year = planlægge året
methods-tips = Gode råd
methods-preparation = Forberedelser
methods-gives = Det kommer der ud af det
methods-materials = Du skal bruge
methods-roles = Hvem gør hvad
methods-status = Hvor den kommer fra
methods-documented = Trinnene er beskrevet i disse kilder:
methods-reconstructed = Rekonstruktion. Trinnene har vi selv sat sammen efter beslægtede metoder:
methods-reconstruction = Rekonstruktion: sat sammen efter beslægtede metoder.
methods-plan = Forløb: { $plan }
methods-fault = Der er en fejl i metoden, så den kan ikke bruges.
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Ret filen, og åbn siden igen.
methods-act-use = Brug metoden
# In the line in which one types to find a method.
methods-find = Skriv for at finde
methods-not-found = Ingen metode passer til det. Skriv færre bogstaver eller et andet ord: hvad metoden hedder, hvem den er for, eller hvad I har brug for. Esc viser alle.
# Above the list: which of the methods in it are on the screen.
methods-shown = { $from }–{ $to } af { $all }
# Headings in the list.
methods-recent = Senest brugt
methods-all = Alle metoder
