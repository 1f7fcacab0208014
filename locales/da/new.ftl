# The form of a new workshop.
new-heading = Nyt værksted eller møde
new-question = Fælles spørgsmål
new-question-hint = Det, dagen handler om. Alle læser det.
new-kept-alone = Nævn ingen sag og ingen person: dette gemmes.
new-question-offered = Spørgsmål { $at } af { $of }.
new-question-other = ← → viser et andet. Eller skriv dit eget.
new-title = Titel
new-title-hint = Hvad dagen hedder. Alle ser det.
new-date = Dato
new-date-hint = Skriv fx 20/5, i morgen eller +7d (om en uge).
new-today = i dag, { $day }
new-tomorrow = i morgen, { $day }
new-start-passed = er allerede passeret – er datoen rigtig?
new-start = Start
new-start-hint = Skriv 8.30, 0830 eller 8.
new-end = Slut
new-end-hint = Trinnene tilpasses tiden.
new-end-length = { $length }
new-end-next-day = { $length }, slutter dagen efter
new-people = Deltagere
new-people-hint = Cirka hvor mange. Kan altid ændres.
new-turn = Sådan svarer vi
new-turn-hint = Hvordan I svarer. Mødets længde følger af det.
new-rather-pairs = Runden tager { $minutes } min. { $key } i starten: to og to, { $pairs } min.
new-turn-seconds = { $seconds } sek.
new-turn-takes = { $people ->
    [one] 1 deltager: { $minutes } min
   *[other] { $people } deltagere: { $minutes } min
}
new-numbers = Løbenummer
new-numbers-hint = Det nummer, dagsordenen begynder med: 3 giver 3/24. Tomt: ingen løbenumre.
new-words = Ordene
new-words-hint = Højst 10, med komma imellem. Udskift dem, du vil.
new-embers = Vi tager med os
new-embers-off = gemmes ikke
new-embers-kept = gemmes
new-embers-hint = Det, I tager med jer: højst 60 tegn hver, ingen navne. Spørg gruppen først.
new-method = Metode
new-method-hint = ← og → viser en anden.
new-language = Sprog
new-language-hint = Deltagernes sprog. ← og → skifter.
new-critique = Kritikspørgsmål
new-critique-hint = Spørg, hvad der tynger gruppen.
new-vision = Visionsspørgsmål
new-vision-hint = Spørg, hvad gruppen drømmer om.
new-purpose = Formål
new-purpose-hint = Hvorfor I mødes. Kan stå tomt.
new-goal = Mål
new-goal-hint = Hvad I vil gå hjem med. Kan stå tomt.
new-mandate = Mandat
new-mandate-hint = Det, I selv bestemmer. Kan stå tomt.
new-commissioner = Opdragsgiver
new-commissioner-hint = Den, der bad om dagen og får planerne.
new-place-hint = Hvor dagen holdes. Står i referatet.
new-process-leader-hint = Den, der leder. Står i referatet.
new-screens = Skærme
new-screens-hint = ← og → skifter.
new-one-screen = Én: alle ser denne skærm
new-two-screens = To: denne er kun din
new-folder = Mappe
new-folder-hint = Hvor det gemmes. Tomt: standardmappen.
new-folder-usual = standardmappen
new-make = Opret
new-make-hint = Enter opretter det og åbner det.
new-needed = skal udfyldes
new-optional = kan stå tomt
new-plan-heading = Tidsplan
new-plan = Forløb: { $plan }, uændret.
new-takes-over = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
}
new-leaves-out = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
} kommer ikke med
new-goes-on = { $method } · { $actions ->
    [one] 1 opgave
   *[other] { $actions } opgaver
} · { $items ->
    [one] 1 punkt
   *[other] { $items } punkter
}
new-follow-up = Opfølgning: { $title }
new-plan-fitted = Forløb: { $plan }, tilpasset til { $length }.
new-plan-short = { $span }, { $steps } trin
new-plan-spare = Der er { $length } til overs til sidst. Slut tidligere, eller behold tiden som luft.
new-plan-over = Planen bliver { $length } for lang, selv når alt er så kort som muligt. Slut senere.
new-plan-gap = { $length } luft før
new-plan-overlap = { $length } overlap
new-wrong-question = Skriv det fælles spørgsmål først.
new-wrong-date = Datoen kan ikke læses. Skriv fx 20/5.
new-wrong-clock = Klokkeslættet kan ikke læses. Skriv fx 8.30.
new-wrong-no-time = Start og slut er det samme. Skriv et senere sluttidspunkt.
new-wrong-long = Det bliver { $length }. Skriv et andet sluttidspunkt.
new-wrong-people = Skriv, hvor mange I er, fra 1 til 999.
new-wrong-numbers = Skriv et nummer fra 1, eller lad linjen være tom.
new-wrong-words = Skriv 2–10 ord, højst 16 tegn hver.
new-wrong-method = Ingen metode kan bruges. Se under Metoder, hvad der er galt.
new-leaving = Det, du har skrevet, bliver ikke gemt. Tryk Esc igen for at gå tilbage.
new-last-year = sidste år { $date }
new-takes-year = { $method } · { $count ->
    [one] 1 linje fra sidste år
   *[other] { $count } linjer fra sidste år
}
