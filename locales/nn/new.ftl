# The form of a new workshop.
new-heading = Ny verkstad eller nytt møte
new-question = Felles spørsmål
new-question-hint = Det dagen handlar om. Alle ser det.
new-kept-alone = Nemn inga sak og ingen person: dette blir lagra.
new-question-offered = Spørsmål { $at } av { $of }.
new-question-other = ← → viser eit anna. Eller skriv eit eige.
new-title = Tittel
new-title-hint = Alle ser tittelen før de byrjar.
new-date = Dato
new-date-hint = Skriv 20/5, i morgon eller +7d (om ei veke).
new-today = i dag, { $day }
new-tomorrow = i morgon, { $day }
new-start-passed = er allereie passert – er datoen rett?
new-start = Start
new-start-hint = Skriv 8.30, 0830 eller 8.
new-end = Slutt
new-end-hint = Stega blir tilpassa.
new-end-length = { $length }
new-end-next-day = { $length }, sluttar dagen etter
new-people = Deltakarar
new-people-hint = Om lag kor mange. Kan endrast seinare.
new-turn = Slik svarar vi
new-turn-hint = Korleis de svarar. Lengda på møtet følgjer av det.
new-rather-pairs = Runden tek { $minutes } min. { $key } i starten: to og to, { $pairs } min.
new-turn-seconds = { $seconds } s
new-turn-takes = { $people ->
    [one] 1 deltakar: { $minutes } min
   *[other] { $people } deltakarar: { $minutes } min
}
new-numbers = Saksnummer
new-numbers-hint = Nummeret som sakslista byrjar med: 3 gir 3/24. Tomt: ingen saksnummer.
new-words = Orda
new-words-hint = Høgst 10, med komma mellom. Byt ut dei du vil.
new-embers = Vi tek med oss
new-embers-off = blir ikkje lagra
new-embers-kept = blir lagra
new-embers-hint = Det kvar og ein tek med seg, høgst 60 teikn, ingen namn. Spør gruppa først.
new-method = Metode
new-method-hint = ← og → viser ein annan.
new-language = Språk
new-language-hint = Språket deltakarane les. ← og → byter.
new-critique = Kritikkspørsmål
new-critique-hint = Spør kva som tyngjer gruppa.
new-vision = Visjonsspørsmål
new-vision-hint = Spør kva gruppa drøymer om.
new-purpose = Føremål
new-purpose-hint = Kvifor de møtest. Kan stå tomt.
new-goal = Mål
new-goal-hint = Kva de går heim med. Kan stå tomt.
new-mandate = Mandat
new-mandate-hint = Kva de avgjer sjølve. Kan stå tomt.
new-commissioner = Oppdragsgjevar
new-commissioner-hint = Kven som bad om dagen. Kan stå tomt.
new-place-hint = Står i referatet. Kan stå tomt.
new-process-leader-hint = Står i referatet. Kan stå tomt.
new-screens = Skjermar
new-screens-hint = ← og → byter.
new-one-screen = Éin: alle ser denne skjermen
new-two-screens = To: denne er berre din
new-folder = Mappe
new-folder-hint = Tomt: blir lagra i standardmappa.
new-folder-usual = standardmappa
new-make = Opprett
new-make-hint = Enter opprettar og opnar verkstaden.
new-needed = må fyllast ut
new-optional = kan stå tomt
new-plan-heading = Dagens program
new-plan = Opplegg: { $plan }, uendra.
new-takes-over = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planar
}
new-leaves-out = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planar
} kjem ikkje med
new-goes-on = { $method } · { $actions } ting å gjere · { $items ->
    [one] 1 sak
   *[other] { $items } saker
}
new-follow-up = Oppfølging: { $title }
new-plan-fitted = Opplegg: { $plan }, tilpassa til { $length }.
new-plan-short = { $span }, { $steps } steg
new-plan-spare = Det er { $length } til overs på slutten. Slutt tidlegare, eller behald tida som luft.
new-plan-over = Programmet blir { $length } for langt, sjølv på det kortaste. Slutt seinare.
new-plan-gap = { $length } ledig før
new-plan-overlap = { $length } overlapp
new-wrong-question = Skriv det felles spørsmålet først.
new-wrong-date = Skriv datoen slik: 20/5.
new-wrong-clock = Skriv klokkeslettet slik: 8.30.
new-wrong-no-time = Slutt er lik start. Endre slutten.
new-wrong-long = Det blir { $length }. Skriv ei anna sluttid.
new-wrong-people = Skriv kor mange de er, frå 1 til 999.
new-wrong-numbers = Skriv eit nummer frå 1, eller la linja stå tom.
new-wrong-words = Skriv 2–10 ord, høgst 16 teikn kvart.
new-wrong-method = Ingen metode kan brukast. Sjå under Metodar kva som er gale.
new-leaving = Det du har skrive, blir ikkje lagra. Trykk Esc ein gong til for å gå ut.
new-last-year = i fjor { $date }
new-takes-year = { $method } · { $count ->
    [one] 1 linje frå i fjor
   *[other] { $count } linjer frå i fjor
}
