# A programme: gatherings over months, with work between them.
# What can be done in it: one to three words.
programme-act-change = Endre
programme-act-open = Åpne verkstedet
programme-act-make = Lag verkstedet
programme-act-held = Ferdig
programme-act-add = Ny
programme-act-take-out = Ta ut
programme-act-make-short = Verksted
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
programme-when-open = ingen dato ennå
programme-days = { $n } dager
# How a gathering stands, in a word or two.
programme-done = ferdig
programme-now = nå
programme-late = for sent
programme-open = uten dato
# The list of what is in the programme.
programme-empty = Det er ingenting i programmet ennå. Trykk { $key } for å legge til en samling.
programme-none-shown = Ingenting er for dette sporet og dette nivået. Trykk samme tast igjen for å se mer.
programme-all-tracks = alle spor
programme-levels = nivå { $levels }
programme-everyone = alle
programme-all-levels = alle nivåer
# The lines of a gathering, each with a sentence about it.
programme-name = Navn
programme-name-hint = Hva samlingen heter i planen.
programme-theme = Tema
programme-theme-hint = Hva den handler om, med noen få ord.
programme-when = Når
programme-when-hint = 12/3, 12/3-13/3, mars eller våren 2027. Annet blir stående slik du skriver det.
programme-when-meant = { $when }.
programme-when-words = Det blir stående slik du skriver det, men ingen kan si om det er for sent.
programme-place = Sted
programme-place-more = Flere steder
programme-place-hint = Samme samling flere steder: hvert sted får sin egen dato. La det ellers stå tomt.
programme-place-when = Når der
programme-kind = Hva det er
programme-kind-hint = ← og → bytter. En samling har en dag. Annet går ved siden av samlingene.
programme-gathering = en samling
programme-span = går ved siden av samlingene
programme-tracks = For hvem
programme-tracks-hint = ← og → viser et annet spor, eller to sammen.
programme-levels-label = Nivåer
programme-levels-hint = ← og → viser et annet nivå.
programme-people = Deltakere
programme-people-hint = Omtrent hvor mange. Kan stå tomt.
programme-goal = Mål
programme-goal-hint = Hva dere skal ha med dere når dere går.
programme-roles = Roller
programme-roles-hint = Hvem som kommer, og hva hver av dem gjør der.
programme-plan = Opplegg
programme-plan-hint = Hvordan samlingen går for seg, med egne ord.
programme-resources = Ressurser
programme-resources-hint = Det som leses eller tas med: titler og adresser. Ingenting åpnes herfra.
programme-method = Metode
programme-method-hint = ← og → viser en annen. Verkstedet lages med den.
programme-method-none = ingen valgt ennå
programme-question = Spørsmål
programme-question-hint = Det verkstedet begynner med. Tomt: metodens eget spørsmål.
programme-task = Oppgave
programme-task-more = En oppgave til
programme-task-hint = Hva man gjør til neste samling. Tøm feltet for å ta bort oppgaven.
programme-task-who = Hvem
programme-task-who-hint = Hvem som gjør det.
programme-task-due = Frist
programme-task-due-hint = Tomt: til neste samling.
programme-task-ask = Spørsmål om den
programme-task-ask-hint = Med dette spørsmålet begynner neste samling.
programme-tasks = Mellomarbeid
programme-held-on = gjennomført { $date }
programme-has-workshop = har sitt verksted
# What came of a key.
programme-said-taken-out = { $name } er tatt ut. { $key } henter den tilbake.
programme-said-taken-back = Den siste endringen er angret.
programme-said-brought-back = Den gjelder igjen.
programme-said-nothing-to-take-back = Ingenting er endret siden du åpnet programmet.
programme-said-nothing-to-bring-back = Ingenting er angret.
programme-said-held = { $name } er merket som gjennomført { $date }. { $key } igjen tar det bort.
programme-said-not-held = { $name } er ikke lenger merket som gjennomført.
programme-said-has-workshop = Den har verkstedet sitt allerede: Enter åpner det.
programme-said-only-gatherings = Dette går ved siden av samlingene. Bare en samling blir merket som gjennomført og får et verksted.
programme-said-no-tracks = Programmet har bare ett spor.
programme-said-no-level = Ingenting i programmet er bare for nivå { $level }.
programme-said-not-saved-yet = Den siste endringen er ikke lagret ennå. Trykk tasten igjen for å gå likevel.
programme-said-needs-name = Samlingen trenger et navn. Skriv noe i feltet.
programme-said-needs-number = Skriv hvor mange deltakere, eller la det stå tomt.
# What the room sees.
programme-room-done = Ferdig
programme-room-done-so-many = Ferdig ({ $n }): { $names }
programme-room-now = Nå
programme-room-next = Neste
programme-room-empty = Programmet begynner snart.
# Ready programmes, the form for a new one, and programmes in lists.
programme-ready-heading = Programmer
programme-empty-one = Tomt program
programme-empty-one-short = lag det selv
programme-empty-one-says = Et program uten noe i. Du legger til samlingene selv.
programme-ready-tracks = Spor
programme-ready-gatherings = Samlinger
programme-ready-month = måned { $month }
programme-ready-months = måned { $first }–{ $last }
programme-new-heading = Nytt program
programme-new-name-hint = Hva programmet heter. Alt i det kan endres siden.
programme-new-first = Begynner
programme-new-first-hint = Måneden for den første samlingen, som mars eller mars 2027. De andre følger etter. Datoene skriver du siden.
programme-new-language-hint = Språket det er skrevet på: ← og →.
programme-listed = program
programme-listed-next = neste: { $next }
programme-said-needs-month = Skriv en måned, som mars eller mars 2027.
programme-said-no-workshop = Verkstedet ble ikke funnet. Let etter filen, eller lag et nytt.
programme-said-differs-on = Verkstedet for { $name } er { $date }. Datoen i programmet gjelder: endre den hvis den er feil.
programme-said-differs-held = Verkstedet for { $name } ble holdt { $date }. Det som står i programmet, gjelder.
programme-said-differs-not-begun = { $name } er merket som gjennomført, men verkstedet er ikke begynt.
programme-said-differs-not-found = Verkstedet for { $name } ble ikke funnet. Let etter filen.
programme-listed-gatherings = { $n ->
    [one] 1 samling
   *[other] { $n } samlinger
}
# The lines of the programme itself.
programme-act-own = Om programmet
programme-no-levels = ingen nivåer
programme-own-whom-hint = Hvem programmet er for.
programme-own-goal-hint = Hva det skal ha ført til når programmet er over.
programme-own-track = Spor
programme-own-track-more = Ett spor til
programme-own-track-hint = En gruppe som følges gjennom programmet, som ledere. Tøm feltet for å ta bort sporet.
programme-said-track-needed = Noe er bare for dette sporet. Flytt det til et annet spor først.
