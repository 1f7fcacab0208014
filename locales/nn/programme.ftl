# A programme: gatherings over months, with work between them.
# What can be done in it: one to three words.
programme-act-change = Endre
programme-act-open = Opne verkstaden
programme-act-make = Lag verkstaden
programme-act-held = Ferdig
programme-act-add = Ny
programme-act-take-out = Ta ut
programme-act-make-short = Verkstad
programme-act-show-short = Vis
programme-act-track-short = Spor
programme-act-track = Neste spor
programme-act-level = Nivå
programme-act-next-year = Neste år
programme-act-show = Vis for rommet
# What a gathering is called until somebody names it.
programme-new-gathering = Ny samling
# When it is.
programme-when-year = { $said } { $year }
programme-when-days = { $first }.–{ $last }. { $month }
programme-when-between = { $first } – { $last }
programme-when-open = ingen dato enno
programme-days = { $n } dagar
# How a gathering stands, in a word or two.
programme-done = ferdig
programme-now = no
programme-late = for seint
programme-open = utan dato
# The list of what is in the programme.
programme-empty = Det er ingenting i programmet enno. Trykk { $key } for å leggje til ei samling.
programme-none-shown = Ingenting er for dette sporet og dette nivået. Trykk same tast igjen for å sjå meir.
programme-all-tracks = alle spor
programme-levels = nivå { $levels }
programme-everyone = alle
programme-all-levels = alle nivå
# The lines of a gathering, each with a sentence about it.
programme-name = Namn
programme-name-hint = Kva samlinga heiter i planen.
programme-theme = Tema
programme-theme-hint = Kva ho handlar om, med nokre få ord.
programme-when = Når
programme-when-hint = 12/3, 12/3-13/3, mars eller våren 2027. Anna blir ståande slik du skriv det.
programme-when-meant = { $when }.
programme-when-words = Det blir ståande slik du skriv det, men ingen kan seie om det er for seint.
programme-place = Stad
programme-place-more = Fleire stader
programme-place-hint = Same samling fleire stader: kvar stad får sin eigen dato. Lat det elles stå tomt.
programme-place-when = Når der
programme-kind = Kva det er
programme-kind-hint = ← og → byter. Ei samling har ein dag. Anna går ved sida av samlingane.
programme-gathering = ei samling
programme-span = går ved sida av samlingane
programme-tracks = For kven
programme-tracks-hint = ← og → viser eit anna spor, eller to saman.
programme-levels-label = Nivå
programme-levels-hint = ← og → viser eit anna nivå.
programme-people = Deltakarar
programme-people-hint = Om lag kor mange. Kan stå tomt.
programme-goal = Mål
programme-goal-hint = Kva de skal ha med dykk når de går.
programme-roles = Roller
programme-roles-hint = Kven som kjem, og kva kvar av dei gjer der.
programme-plan = Opplegg
programme-plan-hint = Korleis samlinga går føre seg, med eigne ord.
programme-resources = Ressursar
programme-resources-hint = Det som blir lese eller teke med: titlar og adresser. Ingenting blir opna herifrå.
programme-method = Metode
programme-method-hint = ← og → viser ein annan. Verkstaden blir laga med han.
programme-method-none = ingen vald enno
programme-question = Spørsmål
programme-question-hint = Det verkstaden byrjar med. Tomt: metoden sitt eige spørsmål.
programme-task = Oppgåve
programme-task-more = Ei oppgåve til
programme-task-hint = Kva ein gjer til neste samling. Tøm feltet for å ta bort oppgåva.
programme-task-who = Kven
programme-task-who-hint = Kven som gjer det.
programme-task-due = Frist
programme-task-due-hint = Tomt: til neste samling.
programme-task-ask = Spørsmål om ho
programme-task-ask-hint = Med dette spørsmålet byrjar neste samling.
programme-tasks = Mellomarbeid
programme-held-on = gjennomført { $date }
programme-has-workshop = har verkstaden sin
# What came of a key.
programme-said-taken-out = { $name } er teken ut. { $key } hentar ho tilbake.
programme-said-taken-back = Den siste endringa er angra.
programme-said-brought-back = Ho gjeld igjen.
programme-said-nothing-to-take-back = Ingenting er endra sidan du opna programmet.
programme-said-nothing-to-bring-back = Ingenting er angra.
programme-said-held = { $name } er merkt som gjennomført { $date }. { $key } igjen tek det bort.
programme-said-not-held = { $name } er ikkje lenger merkt som gjennomført.
programme-said-has-workshop = Ho har verkstaden sin alt: Enter opnar han.
programme-said-only-gatherings = Dette går ved sida av samlingane. Berre ei samling blir merkt som gjennomført og får ein verkstad.
programme-said-no-tracks = Programmet har berre eitt spor.
programme-said-no-level = Ingenting i programmet er berre for nivå { $level }.
programme-said-not-saved-yet = Den siste endringa er ikkje lagra enno. Trykk tasten igjen for å gå likevel.
programme-said-needs-name = Samlinga treng eit namn. Skriv noko i feltet.
programme-said-needs-number = Skriv kor mange deltakarar, eller lat det stå tomt.
# What the room sees.
programme-room-done = Ferdig
programme-room-done-so-many = Ferdig ({ $n }): { $names }
programme-room-now = No
programme-room-next = Neste
programme-room-empty = Programmet byrjar snart.
# Ready programmes, the form for a new one, and programmes in lists.
programme-ready-heading = Program
programme-empty-one = Tomt program
programme-empty-one-short = lag det sjølv
programme-empty-one-says = Eit program utan noko i. Du legg til samlingane sjølv.
programme-ready-tracks = Spor
programme-ready-gatherings = Samlingar
programme-ready-month = månad { $month }
programme-ready-months = månad { $first }–{ $last }
programme-new-heading = Nytt program
programme-new-name-hint = Kva programmet heiter. Alt i det kan endrast seinare.
programme-new-first = Byrjar
programme-new-first-hint = Månaden for den første samlinga, som mars eller mars 2027. Dei andre følgjer etter. Datoane skriv du seinare.
programme-new-language-hint = Språket det er skrive på: ← og →.
programme-listed = program
programme-listed-next = neste: { $next }
programme-said-needs-month = Skriv ein månad, som mars eller mars 2027.
programme-said-no-workshop = Verkstaden vart ikkje funnen. Leit etter fila, eller lag ein ny.
programme-said-differs-on = Verkstaden for { $name } er { $date }. Datoen i programmet gjeld: endre han om han er feil.
programme-said-differs-held = Verkstaden for { $name } vart halden { $date }. Det som står i programmet, gjeld.
programme-said-differs-not-begun = { $name } er merkt som gjennomført, men verkstaden er ikkje byrja.
programme-said-differs-not-found = Verkstaden for { $name } vart ikkje funnen. Leit etter fila.
programme-listed-gatherings = { $n ->
    [one] 1 samling
   *[other] { $n } samlingar
}
# The lines of the programme itself.
programme-act-own = Om programmet
programme-no-levels = ingen nivå
programme-own-whom-hint = Kven programmet er for.
programme-own-goal-hint = Kva det skal ha ført til når programmet er over.
programme-own-track = Spor
programme-own-track-more = Eitt spor til
programme-own-track-hint = Ei gruppe som følgjest gjennom programmet, som leiarar. Tøm feltet for å ta bort sporet.
programme-said-track-needed = Noko er berre for dette sporet. Flytt det til eit anna spor først.
