programmes-unknown-field = Fältet ”{ $name }” finns inte här i ett program. Är det felstavat?
programmes-unknown-track = Programmet har inget spår ”{ $name }”. Lägg till det under ”tracks”, eller rätta namnet.
programmes-days-out-of-order = Den sista dagen ligger före den första. Byt plats på dem.
programmes-has-places = Samlingen har flera platser: skriv detta hos varje plats.
programmes-changed = Någon annan har ändrat { $path } sedan den lästes, så den lämnades orörd. Din version ligger i { $copy }. Öppna programmet igen och för in det som saknas.
programmes-not-a-workshop = { $path } är ett program, ingen verkstad. Visa det: verkstad show
programmes-not-a-programme = { $path } är en verkstad, inget program. Se vilka som finns: verkstad list
programmes-unknown = Det finns inget färdigt program ”{ $name }”. Välj ett av dessa: { $known }
programmes-no-gathering = Samlingen finns inte längre i { $path }. Verkstaden är gjord, men programmet nämner den inte.
programmes-form-tasks = { $method } · { $tasks ->
    [one] börjar med 1 uppgift från mellanarbetet
   *[other] börjar med { $tasks } uppgifter från mellanarbetet
}
programmes-form-no-tasks = { $method } · skrivs inte ner: { $tasks ->
    [one] 1 uppgift tas upp en annan gång
   *[other] { $tasks } uppgifter tas upp en annan gång
}
