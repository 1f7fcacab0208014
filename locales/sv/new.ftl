# The form of a new workshop.
new-heading = Ny verkstad eller nytt möte
new-question = Gemensam frågeställning
new-question-hint = Vad dagen handlar om. Alla läser den.
new-kept-alone = Nämn inget ärende och ingen person: det här sparas.
new-question-offered = Fråga { $at } av { $of }.
new-question-other = ← → visar en annan. Eller skriv en egen.
new-title = Rubrik
new-title-hint = Visas på duken innan ni börjar.
new-date = Datum
new-date-hint = Skriv 20/5, i morgon eller +7d (om en vecka).
new-today = i dag, { $day }
new-tomorrow = i morgon, { $day }
new-start-passed = har redan varit – ett annat datum?
new-start = Start
new-start-hint = Skriv 8.30, 0830 eller 8.
new-end = Slut
new-end-hint = Momenten anpassas till tiden.
new-end-length = { $length }
new-end-next-day = { $length }, slutar dagen efter
new-people = Deltagare
new-people-hint = Ungefär. Går att ändra när som helst.
new-turn = Så svarar vi
new-turn-hint = Hur ni svarar. Det avgör mötets längd.
new-rather-pairs = Rundan tar { $minutes } min. { $key } i början: två och två, { $pairs } min.
new-turn-seconds = { $seconds } s
new-turn-takes = { $people ->
    [one] 1 deltagare: { $minutes } min
   *[other] { $people } deltagare: { $minutes } min
}
new-numbers = Löpnummer
new-numbers-hint = Numret som dagordningen börjar med: 3 ger 3/24. Tomt: inga löpnummer.
new-words = Orden
new-words-hint = Högst 10, med komma emellan. Byt ut dem ni vill.
new-embers = Vi tar med oss
new-embers-off = sparas inte
new-embers-kept = sparas
new-embers-hint = Vad var och en tar med sig, högst 60 tecken, inga namn. Fråga gruppen först.
new-method = Metod
new-method-hint = ← och → visar en annan.
new-language = Språk
new-language-hint = ← och → byter deltagarnas språk.
new-critique = Kritikfråga
new-critique-hint = Frågan om vad som tynger gruppen.
new-vision = Visionsfråga
new-vision-hint = Frågan om vad gruppen drömmer om.
new-purpose = Syfte
new-purpose-hint = Varför ni ses. Kan lämnas tomt.
new-goal = Mål
new-goal-hint = Vad ni ska ha när ni går hem. Kan lämnas tomt.
new-mandate = Mandat
new-mandate-hint = Vad gruppen får bestämma själv. Kan lämnas tomt.
new-commissioner = Uppdragsgivare
new-commissioner-hint = Den som har gett uppdraget och tar emot planerna. Kan lämnas tomt.
new-place-hint = Var ni håller till. Står i dokumentationen. Kan lämnas tomt.
new-process-leader-hint = Den som leder dagen. Står i dokumentationen. Kan lämnas tomt.
new-screens = Skärmar
new-screens-hint = ← och → ändrar.
new-one-screen = En: alla ser den här skärmen
new-two-screens = Två: den här är bara din
new-folder = Mapp
new-folder-hint = Sparas här. Tomt: standardmappen.
new-folder-usual = standardmappen
new-make = Skapa
new-make-hint = Enter skapar den och öppnar den.
new-needed = måste fyllas i
new-optional = valfritt
new-plan-heading = Dagens plan
new-plan = Tidsplan: { $plan }, som den är.
new-takes-over = { $method } · { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
}
new-leaves-out = { $method } · { $plans ->
    [one] 1 plan följer
   *[other] { $plans } planer följer
} inte med
new-goes-on = { $method } · { $actions } att göra · { $items ->
    [one] 1 punkt
   *[other] { $items } punkter
}
new-follow-up = Uppföljning: { $title }
new-plan-fitted = Tidsplan: { $plan }, anpassad till { $length }.
new-plan-short = { $span }, { $steps } moment
new-plan-spare = { $length } blir över på slutet. Välj en tidigare sluttid, eller behåll det som luft.
new-plan-over = Planen blir { $length } för lång, även när allt är så kort det går. Välj en senare sluttid.
new-plan-gap = { $length } luft innan
new-plan-overlap = { $length } överlapp
new-wrong-question = Skriv den gemensamma frågan först.
new-wrong-date = Datumet går inte att läsa. Skriv till exempel 20/5.
new-wrong-clock = Klockslaget går inte att läsa. Skriv till exempel 8.30.
new-wrong-no-time = Dagen slutar när den börjar. Skriv en senare sluttid.
new-wrong-long = Det blir för långt, { $length }. Skriv en annan sluttid.
new-wrong-people = Skriv ett antal, 1 till 999.
new-wrong-numbers = Skriv ett nummer från 1 och uppåt, eller låt raden vara tom.
new-wrong-words = Skriv 2–10 ord, högst 16 tecken var.
new-wrong-method = Ingen metod går att använda. Se under Metoder vad som är fel.
new-leaving = Det du skrev sparas inte. Tryck Esc igen för att gå härifrån.
new-last-year = i fjol { $date }
new-takes-year = { $method } · { $count ->
    [one] 1 rad från i fjol
   *[other] { $count } rader från i fjol
}
