# The methods that there are, and a method's card.
methods-heading = Metoder
methods-reading = Läser in metoderna …
methods-none = Här finns inga metoder. De inbyggda borde finnas: installera programmet igen.
methods-own = din egen
methods-faulty = har ett fel
methods-also = Kallas också: { $names }
methods-whom = För vem
methods-suits = Passar
methods-suits-not = Passar inte
methods-people = Deltagare
methods-people-range = { $least } till { $most }, oftast { $usual }
methods-plans = Tidsplaner
methods-level = Nivå
methods-needs = Hjälper er att
methods-need-get-to-know = lära känna varandra
methods-need-understand = förstå läget
methods-need-gather = samla idéer
methods-need-choose = välja
methods-need-plan = planera
methods-need-follow-up = följa upp
methods-need-hard-talk = tala om det svåra
methods-need-learn = lära av varandra
methods-need-year = lägga upp året
methods-tips = Tips
methods-preparation = Förberedelser
methods-gives = Det här får ni med er
methods-materials = Det här behövs
methods-roles = Vem gör vad
methods-status = Var den kommer ifrån
methods-documented = Momenten finns beskrivna i de här källorna:
methods-reconstructed = Rekonstruktion. Vi har själva satt ihop momenten, efter besläktade metoder:
methods-reconstruction = Rekonstruktion: sammansatt efter besläktade metoder.
methods-plan = Tidsplan: { $plan }
methods-fault = Den här metoden har ett fel och går inte att använda.
methods-fault-line = { $file }, rad { $line }
methods-fault-next = Rätta filen och öppna sidan igen.
methods-act-use = Använd metoden
# In the line in which one types to find a method.
methods-find = Skriv för att hitta
methods-not-found = Ingen metod passar in på det. Skriv färre bokstäver, eller ett annat ord: vad metoden heter, vem den är till för eller vad ni behöver. Esc visar alla.
# Above the list: which of the methods in it are on the screen.
methods-shown = { $from }–{ $to } av { $all }
# Headings in the list.
methods-recent = Senast använda
methods-all = Alla metoder
