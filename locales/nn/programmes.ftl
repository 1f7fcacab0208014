programmes-unknown-field = Feltet «{ $name }» finst ikkje her i eit program. Er det skrive feil?
programmes-unknown-track = Programmet har ikkje noko spor «{ $name }». Legg det til under «tracks», eller rett namnet.
programmes-days-out-of-order = Den siste dagen er før den første. Byt om på dei.
programmes-has-places = Samlinga har fleire stader: skriv dette hos kvar stad.
programmes-changed = Nokon andre har endra { $path } sidan ho vart lesen, så ho er urørt. Versjonen din ligg i { $copy }. Opne programmet igjen og før inn det som manglar.
programmes-not-a-workshop = { $path } er eit program, ikkje ein verkstad. Vis det: verkstad show
programmes-not-a-programme = { $path } er ein verkstad, ikkje eit program. Sjå kva som finst: verkstad list
programmes-unknown = Det finst ikkje noko ferdig program «{ $name }». Vel eitt av desse: { $known }
programmes-no-gathering = Samlinga finst ikkje lenger i { $path }. Verkstaden er laga, men programmet nemner han ikkje.
programmes-form-tasks = { $method } · { $tasks ->
    [one] byrjar med 1 oppgåve frå mellomarbeidet
   *[other] byrjar med { $tasks } oppgåver frå mellomarbeidet
}
programmes-form-no-tasks = { $method } · blir ikkje skrive ned: { $tasks ->
    [one] 1 oppgåve blir teken opp ein annan gong
   *[other] { $tasks } oppgåver blir tekne opp ein annan gong
}
programmes-whom = For kven
programmes-people = { $n ->
    [one] 1 deltakar
   *[other] { $n } deltakarar
}
programmes-show-next = Lag eit eige av det: verkstad programmes new --from { $id } --start 2027-01
programmes-bad-month = «{ $value }» er ingen månad. Skriv til dømes 2027-01 eller "januar 2027".
programmes-new-needs = Kva skal programmet heite? Skriv eit namn, eller --from og eit ferdig program. Sjå dei: verkstad programmes list
programmes-made-next = Opne det: verkstad run { $path }
programmes-sound = { $path } er i orden: eit program med { $n ->
    [one] éi samling
   *[other] { $n } samlingar
}.
programmes-value-month = MÅNAD
programmes-about = Vis ferdige program over fleire månader, og lag eit eige.
programmes-usage = verkstad programmes [list|show|new] [VAL]
programmes-after = Byrj med: verkstad programmes list
programmes-list-about = Vis dei ferdige programma.
programmes-list-usage = verkstad programmes list [--json]
programmes-list-after = Meir om eitt: verkstad programmes show handlekraftige-voksne
programmes-show-about = Vis eit ferdig program: for kven, og samlingane i det.
programmes-show-usage = verkstad programmes show NAMN [--json]
programmes-show-after = Eit du har laga sjølv: verkstad show FIL
programmes-new-about = Lag eit program: av eit ferdig, av det i fjor, eller eit tomt.
programmes-new-usage = verkstad programmes new [NAMN] [--from NAMN] [--start MÅNAD] [--after FIL]
programmes-new-after = Eksempel: verkstad programmes new --from handlekraftige-voksne --start 2027-01
programmes-arg-id = Namnet på det ferdige programmet, frå: verkstad programmes list
programmes-arg-name = Kva eit tomt program skal heite
programmes-opt-from = Eit ferdig program
programmes-opt-start = Den første månaden, til dømes 2027-01 (standard: no)
programmes-opt-after = Programmet for neste år, av dette
programmes-damaged = Fila er skadd. Når programmet blir opna, blir den nyaste heile kopien brukt, og den skadde fila blir lagra ved sida av.
