# The form of a new workshop.
new-heading = Nytt verksted
new-question = Felles problemstilling
new-question-hint = Det hele dagen handler om. Alle leser det på veggen.
new-title = Tittel
new-title-hint = Hva dagen heter. Det står på veggen før dere begynner.
new-date = Dato
new-date-hint = Skriv slik: 20/5, 2027-05-20 eller +7d.
new-start = Start
new-start-hint = Skriv slik: 8.30, 0830 eller 8.
new-end = Slutt
new-end-hint = Stegene tilpasses tiden mellom start og slutt.
# $minutes (Number) - from start to end
new-end-length = { $minutes } min
# $minutes (Number) - from start to end
new-end-next-day = { $minutes } min, slutter dagen etter
new-people = Deltakere
new-people-hint = Omtrent hvor mange. Du kan endre det når som helst.
new-method = Metode
new-method-hint = ← og → viser en annen.
new-language = Språk
new-language-hint = Språket rommet leser. ← og → viser et annet.
new-critique = Kritikkspørsmål
new-critique-hint = Spørsmålet gruppa får når den skal si hva som tynger.
new-vision = Visjonsspørsmål
new-vision-hint = Spørsmålet gruppa får når den skal drømme.
new-purpose = Formål
new-purpose-hint = Hvorfor dere møtes. Kan stå tomt.
new-goal = Mål
new-goal-hint = Hva dere sitter igjen med når dere går hjem. Kan stå tomt.
new-mandate = Mandat
new-mandate-hint = Hva gruppa kan bestemme selv. Kan stå tomt.
new-commissioner = Oppdragsgiver
new-commissioner-hint = Den som ba om verkstedet, og som tar imot planene. Kan stå tomt.
new-screens = Skjermer
new-screens-hint = ← og → bytter.
new-one-screen = Én: rommet ser denne skjermen
new-two-screens = To: denne er bare din
new-folder = Mappe
new-folder-hint = Hvor det lagres. Tomt: det vanlige stedet.
new-folder-usual = det vanlige stedet
new-make = Lag verkstedet
new-make-hint = Enter lager det og åpner det.
new-needed = må fylles ut
new-optional = kan stå tomt
new-plan-heading = Dagens program
# $minutes (Number) - the usual length of the plan
new-plan = Opplegget på { $minutes } minutter, som det er.
# $minutes (Number) - the usual length of the plan
# $length (Number) - from start to end
new-plan-fitted = Opplegget på { $minutes } minutter, tilpasset { $length }.
# $steps (Number) - how many steps
# $span (String) - from one clock time to another
new-plan-short = { $span }, { $steps } steg
# $minutes (Number) - left over
new-plan-spare = Det er { $minutes } minutter til overs på slutten. Slutt tidligere, eller behold dem som luft.
# $minutes (Number) - too long
new-plan-over = { $minutes } minutter for langt, selv på det korteste. Slutt senere.
# $minutes (Number) - how long
new-plan-gap = { $minutes } min ledig før
# $minutes (Number) - how long
new-plan-overlap = { $minutes } min overlapp
new-wrong-question = Skriv den felles problemstillingen først.
new-wrong-date = Jeg forstår ikke den datoen. Skriv den slik: 20/5.
new-wrong-clock = Jeg forstår ikke det klokkeslettet. Skriv det slik: 8.30.
new-wrong-no-time = Dagen slutter idet den begynner. Skriv et senere klokkeslett.
new-wrong-people = Skriv hvor mange dere er, fra 1 til 999.
new-wrong-method = Ingen metode kan brukes. Se under Metoder hva som er galt.
new-leaving = Det du har skrevet, blir ikke lagret. Trykk Esc igjen for å gå ut.
