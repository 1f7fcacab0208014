programmes-unknown-field = Feltet «{ $name }» finst ikkje her i eit program. Er det skrive feil?
programmes-unknown-track = Programmet har ikkje noko spor «{ $name }». Legg det til under «tracks», eller rett namnet.
programmes-days-out-of-order = Den siste dagen er før den første. Byt om på dei.
programmes-has-places = Samlinga har fleire stader: skriv dette hos kvar stad.
programmes-changed = Nokon andre har endra { $path } sidan ho vart lesen, så ho er urørt. Versjonen din ligg i { $copy }. Opne programmet igjen og før inn det som manglar.
programmes-not-a-workshop = { $path } er eit program, ikkje ein verkstad. Vis det: verkstad show
programmes-not-a-programme = { $path } er ein verkstad, ikkje eit program. Sjå kva som finst: verkstad list
programmes-unknown = Det finst ikkje noko ferdig program «{ $name }». Vel eitt av desse: { $known }
programmes-no-gathering = Samlinga finst ikkje lenger i { $path }. Verkstaden er laga, men programmet nemner han ikkje.
programmes-form-tasks = { $method } · { $tasks ->
    [one] byrjar med 1 oppgåve frå mellomarbeidet
   *[other] byrjar med { $tasks } oppgåver frå mellomarbeidet
}
programmes-form-no-tasks = { $method } · blir ikkje skrive ned: { $tasks ->
    [one] 1 oppgåve blir teken opp ein annan gong
   *[other] { $tasks } oppgåver blir tekne opp ein annan gong
}
