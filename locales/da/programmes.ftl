programmes-unknown-field = Feltet »{ $name }« findes ikke her i et program. Er det stavet forkert?
programmes-unknown-track = Programmet har intet spor »{ $name }«. Tilføj det under »tracks«, eller ret navnet.
programmes-days-out-of-order = Den sidste dag ligger før den første. Byt om på dem.
programmes-has-places = Samlingen har flere steder: skriv dette under hvert sted.
programmes-changed = Nogen anden har ændret { $path }, siden den blev læst, så den er ikke rørt. Din version ligger i { $copy }. Åbn programmet igen, og før det ind, der mangler.
programmes-not-a-workshop = { $path } er et program, ikke et værksted. Vis det: verkstad show
programmes-not-a-programme = { $path } er et værksted, ikke et program. Se, hvad der findes: verkstad list
programmes-unknown = Der findes intet færdigt program »{ $name }«. Vælg et af disse: { $known }
programmes-no-gathering = Samlingen findes ikke længere i { $path }. Værkstedet er lavet, men programmet nævner det ikke.
programmes-form-tasks = { $method } · { $tasks ->
    [one] begynder med 1 opgave siden sidst
   *[other] begynder med { $tasks } opgaver siden sidst
}
programmes-form-no-tasks = { $method } · skrives ikke ned: { $tasks ->
    [one] 1 opgave tages op en anden gang
   *[other] { $tasks } opgaver tages op en anden gang
}
