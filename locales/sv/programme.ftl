# A programme: gatherings over months, with work between them.
# What can be done in it: one to three words.
programme-act-change = Ändra
programme-act-open = Öppna verkstaden
programme-act-make = Gör verkstaden
programme-act-held = Klar
programme-act-add = Ny
programme-act-take-out = Ta ut
programme-act-make-short = Verkstad
programme-act-show-short = Visa
programme-act-track-short = Spår
programme-act-track = Nästa spår
programme-act-level = Nivå
programme-act-next-year = Nästa år
programme-act-show = Visa för rummet
# What a gathering is called until somebody names it.
programme-new-gathering = Ny träff
# When it is.
programme-when-year = { $said } { $year }
programme-when-days = { $first }–{ $last } { $month }
programme-when-between = { $first } – { $last }
programme-when-open = inget datum än
programme-days = { $n } dagar
# How a gathering stands, in a word or two.
programme-done = klar
programme-now = nu
programme-late = sen
programme-open = utan datum
# The list of what is in the programme.
programme-empty = Inget finns i programmet än. Tryck { $key } för att lägga till en träff.
programme-none-shown = Inget är för det här spåret och den här nivån. Tryck samma tangent igen för att se mer.
programme-all-tracks = alla spår
programme-levels = nivå { $levels }
programme-everyone = alla
programme-all-levels = alla nivåer
# The lines of a gathering, each with a sentence about it.
programme-name = Namn
programme-name-hint = Vad träffen heter i planen.
programme-theme = Tema
programme-theme-hint = Vad den handlar om, med några ord.
programme-when = När
programme-when-hint = 12/3, 12/3-13/3, mars eller våren 2027. Annat får stå som du skriver det.
programme-when-meant = { $when }.
programme-when-words = Det får stå som du skriver det, men ingen kan säga om det är sent.
programme-place = Plats
programme-place-more = På flera platser
programme-place-hint = Samma träff på flera platser: varje plats får ett eget datum. Lämna tomt annars.
programme-place-when = När där
programme-kind = Vad det är
programme-kind-hint = ← och → byter. En träff har en dag. Annat pågår vid sidan av träffarna.
programme-gathering = en träff
programme-span = pågår vid sidan av träffarna
programme-tracks = För vem
programme-tracks-hint = ← och → visar ett annat spår, eller två ihop.
programme-levels-label = Nivåer
programme-levels-hint = ← och → visar en annan nivå.
programme-people = Deltagare
programme-people-hint = Ungefär hur många. Valfritt.
programme-goal = Mål
programme-goal-hint = Vad ni ska ha med er när ni går.
programme-roles = Roller
programme-roles-hint = Vilka som kommer, och vad var och en gör där.
programme-plan = Upplägg
programme-plan-hint = Hur träffen går till, med egna ord.
programme-resources = Resurser
programme-resources-hint = Vad som läses eller tas med: titlar och adresser. Inget öppnas härifrån.
programme-method = Metod
programme-method-hint = ← och → visar en annan. Verkstaden görs med den.
programme-method-none = ingen vald än
programme-question = Fråga
programme-question-hint = Vad verkstaden börjar med. Tomt: metodens egen fråga.
programme-task = Uppgift
programme-task-more = En uppgift till
programme-task-hint = Vad man gör till nästa träff. Töm raden för att ta bort uppgiften.
programme-task-who = Vilka
programme-task-who-hint = Vilka som gör det.
programme-task-due = Senast
programme-task-due-hint = Tomt: till nästa träff.
programme-task-ask = Fråga om den
programme-task-ask-hint = Med den frågan börjar nästa träff.
programme-tasks = Mellanarbete
programme-held-on = genomförd { $date }
programme-has-workshop = har sin verkstad
# What came of a key.
programme-said-taken-out = { $name } är uttagen. { $key } tar tillbaka den.
programme-said-taken-back = Den senaste ändringen är ångrad.
programme-said-brought-back = Den gäller igen.
programme-said-nothing-to-take-back = Inget har ändrats sedan du öppnade programmet.
programme-said-nothing-to-bring-back = Inget har ångrats.
programme-said-held = { $name } är markerad som genomförd { $date }. { $key } igen tar bort det.
programme-said-not-held = { $name } är inte längre markerad som genomförd.
programme-said-has-workshop = Den har redan sin verkstad: Enter öppnar den.
programme-said-only-gatherings = Det här pågår vid sidan av träffarna. Bara en träff markeras som genomförd och får en verkstad.
programme-said-no-tracks = Programmet har bara ett spår.
programme-said-no-level = Inget i programmet är bara för nivå { $level }.
programme-said-not-saved-yet = Den senaste ändringen är inte sparad än. Tryck tangenten igen för att gå ändå.
programme-said-needs-name = Träffen behöver ett namn. Skriv något på raden.
programme-said-needs-number = Skriv hur många deltagare, eller lämna tomt.
# What the room sees.
programme-room-done = Klart
programme-room-done-so-many = Klart ({ $n }): { $names }
programme-room-now = Nu
programme-room-next = Sedan
programme-room-empty = Programmet börjar snart.
# Ready programmes, the form for a new one, and programmes in lists.
programme-ready-heading = Program
programme-empty-one = Tomt program
programme-empty-one-short = lägg upp det själv
programme-empty-one-says = Ett program utan något i. Du lägger till träffarna själv.
programme-ready-tracks = Spår
programme-ready-gatherings = Träffar
programme-ready-month = månad { $month }
programme-ready-months = månad { $first }–{ $last }
programme-new-heading = Nytt program
programme-new-name-hint = Vad programmet heter. Allt i det går att ändra sedan.
programme-new-first = Börjar
programme-new-first-hint = Månaden för den första träffen, som mars eller mars 2027. De andra följer efter. Datumen skriver du sedan.
programme-new-language-hint = Språket som det är skrivet på: ← och →.
programme-listed = program
programme-listed-next = nästa: { $next }
programme-said-needs-month = Skriv en månad, som mars eller mars 2027.
programme-said-no-workshop = Verkstaden hittades inte. Leta efter filen, eller gör en ny.
programme-said-differs-on = Verkstaden för { $name } är { $date }. Programmets datum gäller: ändra det om det är fel.
programme-said-differs-held = Verkstaden för { $name } hölls { $date }. Det som står i programmet gäller.
programme-said-differs-not-begun = { $name } är markerad som genomförd, men verkstaden är inte påbörjad.
programme-said-differs-not-found = Verkstaden för { $name } hittades inte. Leta efter filen.
programme-listed-gatherings = { $n ->
    [one] 1 träff
   *[other] { $n } träffar
}
# The lines of the programme itself.
programme-act-own = Om programmet
programme-no-levels = inga nivåer
programme-own-whom-hint = Vem programmet är för.
programme-own-goal-hint = Vad det ska ha lett till när programmet är slut.
programme-own-track = Spår
programme-own-track-more = Ett spår till
programme-own-track-hint = En grupp som följs åt genom programmet, som ledare. Töm raden för att ta bort spåret.
programme-said-track-needed = Något är bara för det här spåret. Flytta det till ett annat spår först.
