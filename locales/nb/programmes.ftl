programmes-unknown-field = Feltet «{ $name }» finnes ikke her i et program. Er det skrevet feil?
programmes-unknown-track = Programmet har ikke noe spor «{ $name }». Legg det til under «tracks», eller rett navnet.
programmes-days-out-of-order = Den siste dagen er før den første. Bytt om på dem.
programmes-has-places = Samlingen har flere steder: skriv dette hos hvert sted.
programmes-changed = Noen andre har endret { $path } siden den ble lest, så den ble ikke rørt. Din versjon ligger i { $copy }. Åpne programmet igjen og før inn det som mangler.
programmes-not-a-workshop = { $path } er et program, ikke et verksted. Vis det: verkstad show
programmes-not-a-programme = { $path } er et verksted, ikke et program. Se hva som finnes: verkstad list
programmes-unknown = Det finnes ikke noe ferdig program «{ $name }». Velg ett av disse: { $known }
programmes-no-gathering = Samlingen finnes ikke lenger i { $path }. Verkstedet er laget, men programmet nevner det ikke.
programmes-form-tasks = { $method } · { $tasks ->
    [one] begynner med 1 oppgave fra mellomarbeidet
   *[other] begynner med { $tasks } oppgaver fra mellomarbeidet
}
programmes-form-no-tasks = { $method } · skrives ikke ned: { $tasks ->
    [one] 1 oppgave tas opp en annen gang
   *[other] { $tasks } oppgaver tas opp en annen gang
}
programmes-whom = For hvem
programmes-people = { $n ->
    [one] 1 deltaker
   *[other] { $n } deltakere
}
programmes-show-next = Lag et eget av det: verkstad programmes new --from { $id } --start 2027-01
programmes-bad-month = «{ $value }» er ingen måned. Skriv for eksempel 2027-01 eller "januar 2027".
programmes-new-needs = Hva skal programmet hete? Skriv et navn, eller --from og et ferdig program. Se dem: verkstad programmes list
programmes-made-next = Åpne det: verkstad run { $path }
programmes-sound = { $path } er i orden: et program med { $n ->
    [one] én samling
   *[other] { $n } samlinger
}.
programmes-value-month = MÅNED
programmes-about = Vis ferdige programmer over flere måneder, og lag et eget.
programmes-usage = verkstad programmes [list|show|new] [VALG]
programmes-after = Begynn med: verkstad programmes list
programmes-list-about = Vis de ferdige programmene.
programmes-list-usage = verkstad programmes list [--json]
programmes-list-after = Mer om ett: verkstad programmes show handlekraftige-voksne
programmes-show-about = Vis et ferdig program: for hvem, og samlingene i det.
programmes-show-usage = verkstad programmes show NAVN [--json]
programmes-show-after = Et du har laget selv: verkstad show FIL
programmes-new-about = Lag et program: av et ferdig, av fjorårets, eller et tomt.
programmes-new-usage = verkstad programmes new [NAVN] [--from NAVN] [--start MÅNED] [--after FIL]
programmes-new-after = Eksempel: verkstad programmes new --from handlekraftige-voksne --start 2027-01
programmes-arg-id = Navnet på det ferdige programmet, fra: verkstad programmes list
programmes-arg-name = Hva et tomt program skal hete
programmes-opt-from = Et ferdig program
programmes-opt-start = Den første måneden, for eksempel 2027-01 (standard: nå)
programmes-opt-after = Neste års program, av dette
programmes-damaged = Fila er skadet. Når programmet åpnes, blir den nyeste hele kopien brukt, og den skadede fila blir lagret ved siden av.
