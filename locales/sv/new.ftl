# The form of a new workshop.
new-heading = Ny verkstad
new-question = Gemensam fråga
new-question-hint = Det som dagen handlar om. Alla läser den.
new-title = Rubrik
new-title-hint = Vad dagen heter. Står på väggen innan ni börjar.
new-date = Datum
new-date-hint = Skriv 20/5, i morgon, 2027-05-20 eller +7d.
new-today = i dag, { $day }
new-tomorrow = i morgon, { $day }
new-start-passed = har redan varit – ett annat datum?
new-start = Start
new-start-hint = Skriv 8.30, 0830 eller 8.
new-end = Slut
new-end-hint = Momenten anpassas till tiden mellan start och slut.
new-end-length = { $length }
new-end-next-day = { $length }, slutar dagen efter
new-people = Deltagare
new-people-hint = Ungefär hur många ni blir. Du kan ändra när som helst.
new-method = Metod
new-method-hint = ← och → visar en annan.
new-language = Språk
new-language-hint = Det språk som rummet läser. ← och → visar ett annat.
new-critique = Kritikfråga
new-critique-hint = Frågan om vad som tynger gruppen.
new-vision = Visionsfråga
new-vision-hint = Frågan om vad gruppen drömmer om.
new-purpose = Syfte
new-purpose-hint = Varför ni ses. Får vara tomt.
new-goal = Mål
new-goal-hint = Vad ni har när ni går hem. Får vara tomt.
new-mandate = Mandat
new-mandate-hint = Vad gruppen får bestämma själv. Får vara tomt.
new-commissioner = Uppdragsgivare
new-commissioner-hint = Den som har bett om dagen och tar emot planerna. Får vara tomt.
new-place-hint = Var ni håller till. Står i dokumentationen. Kan lämnas tomt.
new-process-leader-hint = Den som leder dagen. Står i dokumentationen. Kan lämnas tomt.
new-screens = Skärmar
new-screens-hint = ← och → ändrar.
new-one-screen = En: rummet ser den här skärmen
new-two-screens = Två: den här är bara din
new-folder = Mapp
new-folder-hint = Där verkstaden sparas. Tomt: det vanliga stället.
new-folder-usual = det vanliga stället
new-make = Skapa verkstaden
new-make-hint = Enter skapar den och öppnar den.
new-needed = behövs
new-optional = får vara tomt
new-plan-heading = Dagens plan
new-plan = Tidsplanen på { $minutes } minuter, som den är.
new-plan-fitted = Tidsplanen på { $minutes } minuter, anpassad till { $length }.
new-plan-short = { $span }, { $steps } moment
new-plan-spare = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
} blir över på slutet. Välj en tidigare sluttid, eller behåll det som luft.
new-plan-over = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
} för lång, även när allt är så kort det går. Välj en senare sluttid.
new-plan-gap = { $minutes } min luft innan
new-plan-overlap = { $minutes } min överlapp
new-wrong-question = Skriv den gemensamma frågan först.
new-wrong-date = Jag förstår inte datumet. Skriv till exempel 20/5.
new-wrong-clock = Jag förstår inte tiden. Skriv till exempel 8.30.
new-wrong-no-time = Dagen slutar när den börjar. Skriv en senare sluttid.
new-wrong-long = Det blir { $length }. Skriv en annan sluttid.
new-wrong-people = Skriv ett antal, 1 till 999.
new-wrong-method = Ingen metod går att använda. Se efter under Metoder vad som är fel.
new-leaving = Det du skrev sparas inte. Tryck Esc igen för att gå härifrån.
