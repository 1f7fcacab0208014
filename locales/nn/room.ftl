# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Gjer vindauget større, takk
room-clock = { $minutes }:{ $seconds }
room-clock-hours = { $hours }:{ $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = På tide å runde av

room-welcome-begins = Vi byrjar kl.

room-test-title = Kan du lese dette?
room-test-ask = Bakarste rad: handa opp viss du kan lese alle orda her.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = No kjem
room-break = Vi held fram kl.
room-again = No held vi fram
room-next-part = Vi møtest att
room-last-met = Vi møttest sist
room-go-on-with = Vi held fram med

room-heard = { $heard } av { $turns }
room-heard-people = har sagt sitt
room-pairs = To og to: bli samde om éin ting.
room-pairs-tell = To og to: fortel det til kvarandre.
room-pairs-written = To og to: bli samde om eitt svar.
room-pairs-kept = Det blir skrive ned.
room-popcorn = Snakk når du vil.
room-heard-pairs = par har sagt sitt
room-heard-all = Alle har sagt sitt. Takk!

room-met = innfridd
room-partly = delvis
room-not-yet = ikkje enno

room-list-empty = Ingenting her enno. Kva seier de?
room-field-empty = Ingenting enno.
room-page = { $from }–{ $to } av { $all }
room-more = … og { $n } til
room-said = ×{ $n }
# At most eleven characters.
room-tied = delt plass
# At most five characters.
room-tied-narrow = =
room-group = Gruppe { $n }
# At most ten characters.
room-holds = { $n } punkt
# At most ten characters.
room-people = { $n } er med
# At most seven characters after the number.
room-dots = { $n ->
    [one] { $n } prikk
   *[other] { $n } prikkar
}

room-ranked-empty = Først prikkane. Så kjem lista.
# At most 34 characters, so that it has one line on the narrowest screen.
room-ballot = { $each ->
    [one] { $each } prikk kvar
   *[other] { $each } prikkar kvar, høgst { $most } per punkt
}
room-given = { $count } svar
room-given-few = for få til å vise

room-count-off = Tel frå 1 til { $groups }. Same tal, same gruppe.
room-groups-of = { $size } i kvar gruppe.
room-go-all = Alle går vidare til bordet med neste nummer.
room-go-all-numbers = Alle går vidare til neste nummer.
room-go-first = { $tables ->
    [one] Nummer 1 går eitt bord vidare
   *[other] Nummer 1 går { $tables } bord vidare
}
room-go-next = { $number } går { $tables } vidare
room-several = { $called } { $first }–{ $last }
room-seated = { $tables }: { $people ->
    [one] 1 person
   *[other] { $people } personar
}
room-seated-each = { $tables }: { $people ->
    [one] 1 person ved kvart
   *[other] { $people } personar ved kvart
}
room-ceiling = Høgst { $most } ved kvart bord. Er det fullt, vel eit anna.
room-stations-empty = Ingenting å gå til enno
room-groups-between = { $least } eller { $most } i kvar gruppe.
room-mix-count = Tel 1, 2, 3 … i gruppa. Hald på nummeret ditt.
room-mix-again = De held på nummera dykkar.
room-mix-stays = Nummer 1 blir sitjande
room-mix-on = { $groups ->
    [one] { $number } går éi gruppe vidare
   *[other] { $number } går { $groups } vidare
}
room-mix-off = Bli sitjande i gruppene og tel frå 1 til { $groups }, gruppe etter gruppe.
room-mix-same = Same nummer, same nye gruppe.

room-turn-weight = Dette tyngjer oss
room-turn-wish = Dette vil vi ha i staden
room-turn-empty = … kva ønskjer de?
room-place = { $at } av { $all }

room-islands = Øyar
room-islands-empty = Ingen øyar enno.
room-plans-empty = Ingen planar å ta opp her.
room-nothing-due = Ingenting å følgje opp i dag.
room-plans-later = { $n ->
    [one] 1 ting har frist seinare
   *[other] { $n } ting har frist seinare
}
room-rows-empty = Ingen saker enno.

room-agenda = Dagens program
room-question = Spørsmålet
room-purpose = Kvifor vi er her
room-goal = Det vi vil sitje att med
room-mandate = Mandat
room-title = I dag
room-critique = Det som tyngjer oss
room-vision = Det vi lengtar etter
room-commissioner = Oppdragsgjevar

# What stands where a group has left a cell open.
room-open = ikkje avklart enno
room-status-not-started = Ikkje starta
room-status-started = I gang
room-status-done = Ferdig
room-status-resting = På vent
room-status-dropped = Lagd bort

room-carrier = Tek det vidare
room-meet = Vi møtest att
room-follow-up = { $day }, { $length }
room-agreed = Også avtalt
room-plan-agreed = Avtalt

room-made = Dette fekk vi fram i dag
room-made-critique = { $n ->
    [one] { $n } hindring
   *[other] { $n } hindringar
}
room-made-vision = { $n ->
    [one] { $n } ønske
   *[other] { $n } ønske og draumar
}
room-made-islands = { $n ->
    [one] { $n } øy
   *[other] { $n } øyar
}
room-made-answers = { $n } svar
room-made-reported = { $n } punkt frå gruppene
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } planar
}
room-made-items = { $n ->
    [one] { $n } sak
   *[other] { $n } saker
}
room-made-actions = { $n } ting å gjere
room-made-steps = { $n } første steg
room-made-followed-up = { $n ->
    [one] 1 plan er følgd opp
   *[other] { $n } planar er følgde opp
}
room-made-done = { $n ->
    [one] 1 er ferdig
   *[other] { $n } er ferdige
}
room-thanks = Takk, alle saman!
room-typed-after = Etterpå skriv vi éi linje kvar, utan namn
room-typed-only = Berre det vi tek med oss, skriv vi ned, utan namn
