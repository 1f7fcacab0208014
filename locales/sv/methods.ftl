# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Läser in metoderna …
methods-none = Här finns inga metoder. De inbyggda borde finnas: installera programmet igen.
methods-own = din egen
methods-faulty = har ett fel
methods-suits = Passar
methods-suits-not = Passar inte
methods-people = Deltagare
methods-people-range = { $least } till { $most }, oftast { $usual }
methods-plans = Tidsplaner
methods-materials = Det här behövs
methods-roles = Vem gör vad
methods-status = Var den kommer ifrån
methods-documented = Momenten finns beskrivna i de här källorna:
methods-reconstructed = Vi har själva satt ihop momenten, efter besläktade metoder:
methods-plan = Tidsplan: { $minutes ->
    [60] 1 tim
    [90] provsmak (90 min)
    [120] kort (2 tim)
    [180] 3 tim
    [240] halvdag (4 tim)
    [300] 5 tim
    [360] 6 tim
    [420] 7 tim
    [450] heldag (7 tim 30 min)
    [480] 8 tim
   *[other] { $minutes } min
}
methods-fault = Den här metoden har ett fel och går inte att använda.
methods-fault-line = { $file }, rad { $line }
methods-fault-next = Rätta filen och öppna sidan igen.
