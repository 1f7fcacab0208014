programmes-unknown-field = Feltet «{ $name }» finnes ikke her i et program. Er det skrevet feil?
programmes-unknown-track = Programmet har ikke noe spor «{ $name }». Legg det til under «tracks», eller rett navnet.
programmes-days-out-of-order = Den siste dagen er før den første. Bytt om på dem.
programmes-has-places = Samlingen har flere steder: skriv dette hos hvert sted.
programmes-changed = Noen andre har endret { $path } siden den ble lest, så den ble ikke rørt. Din versjon ligger i { $copy }. Åpne programmet igjen og før inn det som mangler.
programmes-not-a-workshop = { $path } er et program, ikke et verksted. Vis det: verkstad show
programmes-not-a-programme = { $path } er et verksted, ikke et program. Se hva som finnes: verkstad list
programmes-unknown = Det finnes ikke noe ferdig program «{ $name }». Velg ett av disse: { $known }
programmes-no-gathering = Samlingen finnes ikke lenger i { $path }. Verkstedet er laget, men programmet nevner det ikke.
programmes-form-tasks = { $method } · { $tasks ->
    [one] begynner med 1 oppgave fra mellomarbeidet
   *[other] begynner med { $tasks } oppgaver fra mellomarbeidet
}
programmes-form-no-tasks = { $method } · skrives ikke ned: { $tasks ->
    [one] 1 oppgave tas opp en annen gang
   *[other] { $tasks } oppgaver tas opp en annen gang
}
