# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Gjør vinduet større, takk
room-clock = { $minutes }:{ $seconds }
room-clock-hours = { $hours }:{ $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = På tide å runde av

room-welcome-begins = Vi begynner kl.

room-test-title = Kan du lese dette?
room-test-ask = Bakerste rad: opp med hånda hvis du kan lese alt som står her.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = Nå kommer
room-break = Vi begynner igjen kl.
room-again = Nå begynner vi igjen
room-next-part = Vi møtes igjen
room-last-met = Vi møttes sist
room-go-on-with = Vi fortsetter med

room-heard = { $heard } av { $turns }
room-heard-people = har sagt sitt
room-pairs = To og to: bli enige om én ting.
room-pairs-tell = To og to: fortell det til hverandre.
room-pairs-written = To og to: bli enige om ett svar.
room-pairs-kept = Det skrives ned.
room-popcorn = Snakk når du vil.
room-heard-pairs = par har sagt sitt
room-heard-all = Alle har sagt sitt. Takk!

room-met = innfridd
room-partly = delvis
room-not-yet = ikke ennå

room-list-empty = Ingenting her ennå. Hva sier dere?
room-field-empty = Ingenting ennå.
room-page = { $from }–{ $to } av { $all }
room-more = … og { $n } til
room-said = ×{ $n }
# At most eleven characters.
room-tied = delt plass
# At most five characters.
room-tied-narrow = =
room-group = Gruppe { $n }
# At most ten characters.
room-holds = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkter
}
# At most ten characters.
room-people = { $n } er med
# At most seven characters after the number.
room-dots = { $n ->
    [one] { $n } prikk
   *[other] { $n } prikker
}

room-ranked-empty = Først prikkene. Så kommer lista.
# At most 34 characters, so that it has one line on the narrowest screen.
room-ballot = { $each ->
    [one] { $each } prikk hver
   *[other] { $each } prikker hver, høyst { $most } per punkt
}
room-given = { $count } svar
room-given-few = for få til å vises

room-count-off = Tell 1–{ $groups }. Samme tall, samme gruppe.
room-groups-of = { $size } i hver gruppe.
room-go-all = Alle går videre til bordet med neste nummer.
room-go-all-numbers = Alle går videre til neste nummer.
room-go-first = { $tables ->
    [one] Nummer 1 går ett bord videre
   *[other] Nummer 1 går { $tables } bord videre
}
room-go-next = { $number } går { $tables } videre
room-several = { $called } { $first }–{ $last }
room-seated = { $tables }: { $people ->
    [one] 1 person
   *[other] { $people } personer
}
room-seated-each = { $tables }: { $people ->
    [one] 1 person hver
   *[other] { $people } personer hver
}
room-ceiling = Høyst { $most } ved hvert bord. Er det fullt, velg et annet.
room-stations-empty = Ingenting å gå til ennå
room-groups-between = { $least } eller { $most } i hver gruppe.
room-mix-count = Tell 1, 2, 3 … i gruppa. Behold nummeret ditt.
room-mix-again = Dere beholder numrene deres.
room-mix-stays = Nummer 1 blir sittende
room-mix-on = { $groups ->
    [one] { $number } går én gruppe videre
   *[other] { $number } går { $groups } videre
}
room-mix-off = Bli sittende i gruppene og tell 1–{ $groups }, gruppe etter gruppe.
room-mix-same = Samme tall, samme nye gruppe.

room-turn-weight = Dette tynger oss
room-turn-wish = Dette vil vi ha i stedet
room-turn-empty = … hva ønsker dere?
room-place = { $at } av { $all }

room-islands = Øyer
room-islands-empty = Ingen øyer ennå.
room-plans-empty = Ingen planer å ta opp her.
room-nothing-due = Ingenting å følge opp i dag.
room-plans-later = { $n ->
    [one] 1 ting har frist senere
   *[other] { $n } ting har frist senere
}
room-rows-empty = Ingen saker ennå.

room-agenda = Dagens program
room-question = Spørsmålet
room-purpose = Hvorfor vi er her
room-goal = Det vi vil sitte igjen med
room-mandate = Mandat
room-title = I dag
room-critique = Det som tynger oss
room-vision = Det vi lengter etter
room-commissioner = Oppdragsgiver

# What stands where a group has left a cell open.
room-open = ikke avklart ennå
room-status-not-started = Ikke startet
room-status-started = I gang
room-status-done = Ferdig
room-status-resting = På vent
room-status-dropped = Lagt bort

room-carrier = Tar det videre
room-meet = Vi møtes igjen
room-follow-up = { $day }, { $length }
room-agreed = Også avtalt
room-plan-agreed = Avtalt

room-made = Dette fikk vi fram i dag
room-made-critique = { $n ->
    [one] { $n } hindring
   *[other] { $n } hindringer
}
room-made-vision = { $n ->
    [one] { $n } ønske
   *[other] { $n } ønsker og drømmer
}
room-made-islands = { $n ->
    [one] { $n } øy
   *[other] { $n } øyer
}
room-made-answers = { $n } svar
room-made-reported = { $n ->
    [one] { $n } punkt fra gruppene
   *[other] { $n } punkter fra gruppene
}
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } planer
}
room-made-items = { $n ->
    [one] { $n } sak
   *[other] { $n } saker
}
room-made-actions = { $n } ting å gjøre
room-made-steps = { $n } første steg
room-made-followed-up = { $n ->
    [one] 1 plan fulgt opp
   *[other] { $n } planer fulgt opp
}
room-made-done = { $n ->
    [one] 1 er ferdig
   *[other] { $n } av dem ferdige
}
room-thanks = Takk, alle sammen!
room-typed-after = Etterpå skriver vi én linje hver, uten navn
room-typed-only = Bare det vi tar med oss, skrives ned, uten navn
