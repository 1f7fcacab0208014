# The form of a new workshop.
new-heading = Nytt verksted
new-question = Felles spørsmål
new-question-hint = Det dagen handler om. Alle ser det.
new-title = Tittel
new-title-hint = Hva dagen heter. Alle ser det før dere begynner.
new-date = Dato
new-date-hint = Skriv 20/5, i morgen, 2027-05-20 eller +7d (om en uke).
new-today = i dag, { $day }
new-tomorrow = i morgen, { $day }
new-start-passed = er allerede passert – velg en annen dato?
new-start = Start
new-start-hint = Skriv 8.30, 0830 eller 8.
new-end = Slutt
new-end-hint = Stegene tilpasses tiden mellom start og slutt.
new-end-length = { $length }
new-end-next-day = { $length }, slutter dagen etter
new-people = Deltakere
new-people-hint = Omtrent hvor mange. Du kan endre det når som helst.
new-method = Metode
new-method-hint = ← og → viser en annen.
new-language = Språk
new-language-hint = Språket deltakerne leser. ← og → viser et annet.
new-critique = Kritikkspørsmål
new-critique-hint = Spør etter det som tynger gruppa.
new-vision = Visjonsspørsmål
new-vision-hint = Spør etter det gruppa drømmer om.
new-purpose = Formål
new-purpose-hint = Hvorfor dere møtes. Kan stå tomt.
new-goal = Mål
new-goal-hint = Hva dere sitter igjen med når dere går hjem. Kan stå tomt.
new-mandate = Mandat
new-mandate-hint = Hva gruppa kan bestemme selv. Kan stå tomt.
new-commissioner = Oppdragsgiver
new-commissioner-hint = Den som ba om verkstedet, og som tar imot planene. Kan stå tomt.
new-place-hint = Hvor dagen holdes. Står i referatet. Kan stå tomt.
new-process-leader-hint = Den som leder dagen. Står i referatet. Kan stå tomt.
new-screens = Skjermer
new-screens-hint = ← og → bytter.
new-one-screen = Én: alle ser denne skjermen
new-two-screens = To: denne er bare din
new-folder = Mappe
new-folder-hint = Hvor det lagres. Tomt: standardmappa.
new-folder-usual = standardmappa
new-make = Opprett verkstedet
new-make-hint = Enter oppretter og åpner verkstedet.
new-needed = må fylles ut
new-optional = kan stå tomt
new-plan-heading = Dagens program
new-plan = { $minutes ->
    [450] Heldag (7 t 30 min), uendret.
    [240] Halvdag (4 t), uendret.
    [120] Kort (2 t), uendret.
    [90] Smakebit (90 min), uendret.
   *[other] Opplegget på { $minutes } min, uendret.
}
new-plan-fitted = { $minutes ->
    [450] Heldag (7 t 30 min)
    [240] Halvdag (4 t)
    [120] Kort (2 t)
    [90] Smakebit (90 min)
   *[other] Opplegget på { $minutes } min
}, tilpasset { $length }.
new-plan-short = { $span }, { $steps } steg
new-plan-spare = Det er { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
} til overs på slutten. Slutt tidligere, eller behold tiden som luft.
new-plan-over = Planen blir { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
} for lang, selv på det korteste. Slutt senere.
new-plan-gap = { $minutes } min ledig før
new-plan-overlap = { $minutes } min overlapp
new-wrong-question = Skriv det felles spørsmålet først.
new-wrong-date = Datoen kan ikke leses. Skriv for eksempel 20/5.
new-wrong-clock = Klokkeslettet kan ikke leses. Skriv for eksempel 8.30.
new-wrong-no-time = Start og slutt er på samme tid. Skriv en senere sluttid.
new-wrong-long = Det blir { $length }. Skriv en annen sluttid.
new-wrong-people = Skriv hvor mange dere er, fra 1 til 999.
new-wrong-method = Ingen metode kan brukes. Se under Metoder hva som er galt.
new-leaving = Det du har skrevet, blir ikke lagret. Trykk Esc igjen for å gå ut.
