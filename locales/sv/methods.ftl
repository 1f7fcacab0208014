# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Läser in metoderna …
methods-none = Här finns inga metoder. De inbyggda borde finnas: installera programmet igen.
methods-own = din egen
methods-faulty = har ett fel
methods-suits = Passar
methods-suits-not = Passar inte
methods-people = Deltagare
# $least (Number) - people
# $most (Number) - people
# $usual (Number) - people
methods-people-range = { $least } till { $most }, oftast { $usual }
methods-plans = Tidsplaner
methods-materials = Det här behövs
methods-roles = Vem gör vad
methods-status = Var den kommer ifrån
methods-documented = Momenten finns beskrivna i de här källorna:
methods-reconstructed = Vi har själva satt ihop momenten, efter besläktade metoder:
# $minutes (Number) - how long
methods-plan = Tidsplan på { $minutes } minuter
methods-fault = Den här metoden har ett fel och går inte att använda.
# $file (String) - its name
# $line (Number) - in the file
methods-fault-line = { $file }, rad { $line }
methods-fault-next = Rätta filen och öppna sidan igen.
