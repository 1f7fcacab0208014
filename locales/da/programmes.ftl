programmes-unknown-field = Feltet »{ $name }« findes ikke her i et program. Er det stavet forkert?
programmes-unknown-track = Programmet har intet spor »{ $name }«. Tilføj det under »tracks«, eller ret navnet.
programmes-days-out-of-order = Den sidste dag ligger før den første. Byt om på dem.
programmes-has-places = Samlingen har flere steder: skriv dette under hvert sted.
programmes-changed = Nogen anden har ændret { $path }, siden den blev læst, så den er ikke rørt. Din version ligger i { $copy }. Åbn programmet igen, og før det ind, der mangler.
programmes-not-a-workshop = { $path } er et program, ikke et værksted. Vis det: verkstad show
programmes-not-a-programme = { $path } er et værksted, ikke et program. Se, hvad der findes: verkstad list
programmes-unknown = Der findes intet færdigt program »{ $name }«. Vælg et af disse: { $known }
programmes-no-gathering = Samlingen findes ikke længere i { $path }. Værkstedet er lavet, men programmet nævner det ikke.
programmes-form-tasks = { $method } · { $tasks ->
    [one] begynder med 1 opgave siden sidst
   *[other] begynder med { $tasks } opgaver siden sidst
}
programmes-form-no-tasks = { $method } · skrives ikke ned: { $tasks ->
    [one] 1 opgave tages op en anden gang
   *[other] { $tasks } opgaver tages op en anden gang
}
programmes-whom = For hvem
programmes-people = { $n ->
    [one] 1 deltager
   *[other] { $n } deltagere
}
programmes-show-next = Lav dit eget af det: verkstad programmes new --from { $id } --start 2027-01
programmes-bad-month = »{ $value }« er ikke en måned. Skriv fx 2027-01 eller "januar 2027".
programmes-new-needs = Hvad skal programmet hedde? Skriv et navn, eller --from og et færdigt program. Se dem: verkstad programmes list
programmes-made-next = Åbn det: verkstad run { $path }
programmes-sound = { $path } er i orden: et program med { $n ->
    [one] én samling
   *[other] { $n } samlinger
}.
programmes-value-month = MÅNED
programmes-about = Vis færdige programmer over flere måneder, og lav dit eget.
programmes-usage = verkstad programmes [list|show|new] [TILVALG]
programmes-after = Begynd med: verkstad programmes list
programmes-list-about = Vis de færdige programmer.
programmes-list-usage = verkstad programmes list [--json]
programmes-list-after = Mere om et: verkstad programmes show handlekraftige-voksne
programmes-show-about = Vis et færdigt program: for hvem, og dets samlinger.
programmes-show-usage = verkstad programmes show NAVN [--json]
programmes-show-after = Et, du selv har lavet: verkstad show FIL
programmes-new-about = Lav et program: af et færdigt, af sidste års, eller et tomt.
programmes-new-usage = verkstad programmes new [NAVN] [--from NAVN] [--start MÅNED] [--after FIL]
programmes-new-after = Eksempel: verkstad programmes new --from handlekraftige-voksne --start 2027-01
programmes-arg-id = Det færdige programs navn, fra: verkstad programmes list
programmes-arg-name = Hvad et tomt program skal hedde
programmes-opt-from = Et færdigt program
programmes-opt-start = Den første måned, fx 2027-01 (standard: nu)
programmes-opt-after = Næste års program, af dette
programmes-damaged = Filen er beskadiget. Når programmet åbnes, bliver den nyeste hele kopi brugt, og den beskadigede fil bliver gemt ved siden af.
