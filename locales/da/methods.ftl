# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Læser metoderne …
methods-none = Her er ingen metoder. De indbyggede burde være her; installér programmet igen.
methods-own = din egen
methods-faulty = har en fejl
methods-suits = Passer til
methods-suits-not = Passer ikke til
methods-people = Deltagere
methods-people-range = { $least } til { $most }, som regel { $usual }
methods-plans = Forløb
methods-materials = Du skal bruge
methods-roles = Hvem gør hvad
methods-status = Hvor den kommer fra
methods-documented = Trinnene er beskrevet i disse kilder:
methods-reconstructed = Trinnene har vi selv sat sammen efter beslægtede metoder:
methods-plan = { $minutes ->
    [450] Hel dag (7 t 30 min)
    [240] Halv dag (4 t)
    [120] Kort (2 t)
    [90] Smagsprøve (90 min)
   *[other] Forløbet på { $minutes } min
}
methods-fault = Der er en fejl i metoden, så den kan ikke bruges.
methods-fault-line = { $file }, linje { $line }
methods-fault-next = Ret filen, og åbn siden igen.
