# The form of a new workshop.
new-heading = Nytt verksted eller møte
new-question = Felles spørsmål
new-question-hint = Det dagen handler om. Alle ser det.
new-kept-alone = Nevn ingen sak og ingen person: dette blir lagret.
new-question-offered = Spørsmål { $at } av { $of }.
new-question-other = ← → viser et annet. Eller skriv et eget.
new-title = Tittel
new-title-hint = Alle ser tittelen før dere begynner.
new-date = Dato
new-date-hint = Skriv 20/5, i morgen eller +7d (om en uke).
new-today = i dag, { $day }
new-tomorrow = i morgen, { $day }
new-start-passed = er allerede passert – er datoen rett?
new-start = Start
new-start-hint = Skriv 8.30, 0830 eller 8.
new-end = Slutt
new-end-hint = Stegene tilpasses tiden.
new-end-length = { $length }
new-end-next-day = { $length }, slutter dagen etter
new-people = Deltakere
new-people-hint = Omtrent. Du kan endre det senere.
new-turn = Slik svarer vi
new-turn-hint = Hvordan dere svarer. Lengden på møtet følger av det.
new-rather-pairs = Runden tar { $minutes } min. { $key } i starten: to og to, { $pairs } min.
new-turn-seconds = { $seconds } s
new-turn-takes = { $people ->
    [one] 1 deltaker: { $minutes } min
   *[other] { $people } deltakere: { $minutes } min
}
new-numbers = Saksnummer
new-numbers-hint = Nummeret som sakslista begynner med: 3 gir 3/24. Tomt: ingen saksnummer.
new-words = Ordene
new-words-hint = Høyst 10, med komma mellom. Bytt ut dem du vil.
new-embers = Vi tar med oss
new-embers-off = lagres ikke
new-embers-kept = lagres
new-embers-hint = Én linje hver, høyst 60 tegn, ingen navn. Spør gruppa først.
new-method = Metode
new-method-hint = ← og → viser en annen.
new-language = Språk
new-language-hint = Deltakernes språk. ← og → bytter.
new-critique = Kritikkspørsmål
new-critique-hint = Spør hva som tynger gruppa.
new-vision = Visjonsspørsmål
new-vision-hint = Spør hva gruppa drømmer om.
new-purpose = Formål
new-purpose-hint = Hvorfor dere møtes. Kan stå tomt.
new-goal = Mål
new-goal-hint = Hva dere går hjem med. Kan stå tomt.
new-mandate = Mandat
new-mandate-hint = Hva dere kan bestemme. Kan stå tomt.
new-commissioner = Oppdragsgiver
new-commissioner-hint = Den som ba om verkstedet. Kan stå tomt.
new-place-hint = Står i referatet. Kan stå tomt.
new-process-leader-hint = Står i referatet. Kan stå tomt.
new-screens = Skjermer
new-screens-hint = ← og → bytter.
new-one-screen = Én: alle ser denne skjermen
new-two-screens = To: denne er bare din
new-folder = Mappe
new-folder-hint = Hvor det lagres. Tomt: standardmappa.
new-folder-usual = standardmappa
new-make = Opprett
new-make-hint = Enter oppretter og åpner verkstedet.
new-needed = må fylles ut
new-optional = kan stå tomt
new-plan-heading = Dagens program
new-plan = Opplegg: { $plan }, uendret.
new-takes-over = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
}
new-leaves-out = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
} kommer ikke med
new-goes-on = { $method } · { $actions } ting å gjøre · { $items ->
    [one] 1 sak
   *[other] { $items } saker
}
new-follow-up = Oppfølging: { $title }
new-plan-fitted = Opplegg: { $plan }, tilpasset til { $length }.
new-plan-short = { $span }, { $steps } steg
new-plan-spare = Det er { $length } til overs på slutten. Slutt tidligere, eller behold tiden som luft.
new-plan-over = Programmet blir { $length } for langt, selv på sitt korteste. Slutt senere.
new-plan-gap = { $length } ledig før
new-plan-overlap = { $length } overlapp
new-wrong-question = Skriv det felles spørsmålet først.
new-wrong-date = Skriv datoen slik: 20/5.
new-wrong-clock = Skriv klokkeslettet slik: 8.30.
new-wrong-no-time = Dagen slutter når den begynner. Endre slutten.
new-wrong-long = Det blir { $length }. Endre slutten.
new-wrong-people = Skriv et antall fra 1 til 999.
new-wrong-numbers = Skriv et nummer fra 1 og oppover, eller la linja være tom.
new-wrong-words = Skriv 2–10 ord, høyst 16 tegn i hvert.
new-wrong-method = Ingen metode kan brukes. Se under Metoder hva som er galt.
new-leaving = Skjemaet blir ikke lagret. Esc igjen lukker det.
new-last-year = i fjor { $date }
new-takes-year = { $method } · { $count ->
    [one] 1 linje fra i fjor
   *[other] { $count } linjer fra i fjor
}
