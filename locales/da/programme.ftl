# A programme: gatherings over months, with work between them.
# What can be done in it: one to three words.
programme-act-change = Ret
programme-act-open = Åbn værkstedet
programme-act-make = Lav værkstedet
programme-act-held = Færdig
programme-act-add = Ny
programme-act-take-out = Tag ud
programme-act-make-short = Værksted
programme-act-show-short = Vis
programme-act-track-short = Spor
programme-act-track = Næste spor
programme-act-level = Niveau
programme-act-next-year = Næste år
programme-act-show = Vis for rummet
# What a gathering is called until somebody names it.
programme-new-gathering = Ny samling
# When it is.
programme-when-year = { $said } { $year }
programme-when-days = { $first }.–{ $last }. { $month }
programme-when-between = { $first } – { $last }
programme-when-open = ingen dato endnu
programme-days = { $n } dage
# How a gathering stands, in a word or two.
programme-done = færdig
programme-now = nu
programme-late = for sent
programme-open = uden dato
# The list of what is in the programme.
programme-empty = Der er ikke noget i programmet endnu. Tryk { $key } for at tilføje en samling.
programme-none-shown = Der er ikke noget for dette spor og dette niveau. Tryk samme tast igen for at se mere.
programme-all-tracks = alle spor
programme-levels = niveau { $levels }
programme-everyone = alle
programme-all-levels = alle niveauer
# The lines of a gathering, each with a sentence about it.
programme-name = Navn
programme-name-hint = Hvad samlingen hedder i planen.
programme-theme = Tema
programme-theme-hint = Hvad den handler om, med få ord.
programme-when = Hvornår
programme-when-hint = 12/3, 12/3-13/3, marts eller foråret 2027. Andet bliver stående, som du skriver det.
programme-when-meant = { $when }.
programme-when-words = Det bliver stående, som du skriver det, men ingen kan sige, om det er for sent.
programme-place = Sted
programme-place-more = Flere steder
programme-place-hint = Samme samling flere steder: hvert sted får sin egen dato. Lad det ellers stå tomt.
programme-place-when = Hvornår der
programme-kind = Hvad det er
programme-kind-hint = ← og → skifter. En samling har en dag. Andet går ved siden af samlingerne.
programme-gathering = en samling
programme-span = går ved siden af samlingerne
programme-tracks = For hvem
programme-tracks-hint = ← og → viser et andet spor, eller to sammen.
programme-levels-label = Niveauer
programme-levels-hint = ← og → viser et andet niveau.
programme-people = Deltagere
programme-people-hint = Cirka hvor mange. Kan stå tomt.
programme-goal = Mål
programme-goal-hint = Hvad I skal have med jer, når I går.
programme-roles = Roller
programme-roles-hint = Hvem der kommer, og hvad hver af dem gør der.
programme-plan = Forløb
programme-plan-hint = Hvordan samlingen foregår, med dine egne ord.
programme-resources = Ressourcer
programme-resources-hint = Det, der læses eller tages med: titler og adresser. Intet åbnes herfra.
programme-method = Metode
programme-method-hint = ← og → viser en anden. Værkstedet laves med den.
programme-method-none = ingen valgt endnu
programme-question = Spørgsmål
programme-question-hint = Det, værkstedet begynder med. Tomt: metodens eget spørgsmål.
programme-task = Opgave
programme-task-more = En opgave til
programme-task-hint = Hvad man gør indtil næste samling. Tøm linjen for at fjerne opgaven.
programme-task-who = Hvem
programme-task-who-hint = Hvem der gør det.
programme-task-due = Frist
programme-task-due-hint = Tomt: til næste samling.
programme-task-ask = Spørgsmål om den
programme-task-ask-hint = Med dette spørgsmål begynder næste samling.
programme-tasks = Arbejde mellem samlingerne
programme-held-on = gennemført { $date }
programme-has-workshop = har sit værksted
# What came of a key.
programme-said-taken-out = { $name } er taget ud. { $key } henter den tilbage.
programme-said-taken-back = Den sidste ændring er fortrudt.
programme-said-brought-back = Den gælder igen.
programme-said-nothing-to-take-back = Intet er ændret, siden du åbnede programmet.
programme-said-nothing-to-bring-back = Intet er fortrudt.
programme-said-held = { $name } er markeret som gennemført { $date }. { $key } igen fjerner det.
programme-said-not-held = { $name } er ikke længere markeret som gennemført.
programme-said-has-workshop = Den har allerede sit værksted: Enter åbner det.
programme-said-only-gatherings = Dette går ved siden af samlingerne. Kun en samling markeres som gennemført og får et værksted.
programme-said-no-tracks = Programmet har kun ét spor.
programme-said-no-level = Intet i programmet er kun for niveau { $level }.
programme-said-not-saved-yet = Den sidste ændring er ikke gemt endnu. Tryk på tasten igen for at gå alligevel.
programme-said-needs-name = Samlingen skal have et navn. Skriv noget på linjen.
programme-said-needs-number = Skriv hvor mange deltagere, eller lad det stå tomt.
# What the room sees.
programme-room-done = Færdig
programme-room-done-so-many = Færdig ({ $n }): { $names }
programme-room-now = Nu
programme-room-next = Næste
programme-room-empty = Programmet begynder snart.
# Ready programmes, the form for a new one, and programmes in lists.
programme-ready-heading = Programmer
programme-empty-one = Tomt program
programme-empty-one-short = lav det selv
programme-empty-one-says = Et program uden noget i. Du tilføjer selv samlingerne.
programme-ready-tracks = Spor
programme-ready-gatherings = Samlinger
programme-ready-month = måned { $month }
programme-ready-months = måned { $first }–{ $last }
programme-new-heading = Nyt program
programme-new-name-hint = Hvad programmet hedder. Alt i det kan ændres senere.
programme-new-first = Begynder
programme-new-first-hint = Måneden for den første samling, fx marts eller marts 2027. De andre følger efter. Datoerne skriver du senere.
programme-new-language-hint = Sproget, det er skrevet på: ← og →.
programme-listed = program
programme-listed-next = næste: { $next }
programme-said-needs-month = Skriv en måned, fx marts eller marts 2027.
programme-said-no-workshop = Værkstedet blev ikke fundet. Led efter filen, eller lav et nyt.
programme-said-differs-on = Værkstedet for { $name } er { $date }. Programmets dato gælder: ret den, hvis den er forkert.
programme-said-differs-held = Værkstedet for { $name } blev holdt { $date }. Det, der står i programmet, gælder.
programme-said-differs-not-begun = { $name } er markeret som gennemført, men værkstedet er ikke begyndt.
programme-said-differs-not-found = Værkstedet for { $name } blev ikke fundet. Led efter filen.
programme-listed-gatherings = { $n ->
    [one] 1 samling
   *[other] { $n } samlinger
}
# The lines of the programme itself.
programme-act-own = Om programmet
programme-no-levels = ingen niveauer
programme-own-whom-hint = Hvem programmet er for.
programme-own-goal-hint = Hvad der skal være kommet ud af det, når programmet er slut.
programme-own-track = Spor
programme-own-track-more = Et spor mere
programme-own-track-hint = En gruppe, der følges ad gennem programmet, fx ledere. Tøm linjen for at fjerne sporet.
programme-said-track-needed = Noget er kun for dette spor. Flyt det til et andet spor først.
