# What the room reads on the wall. Short, warm, spoken: thirty people see it from the back of a room.

room-too-small = Gör fönstret större, tack
room-clock = { $minutes }:{ $seconds }
room-clock-hours = { $hours }:{ $minutes }:{ $seconds }
# On the narrowest screens this line has 36 characters.
room-round-off = Dags att runda av

room-welcome-begins = Vi börjar kl.

room-test-title = Går det att läsa?
room-test-ask = Ni längst bak: räck upp handen om ni kan läsa vartenda ord.
room-test-letters = ÅÄÖ åäö Øø Ææ 0123456789

room-next = Härnäst
room-break = Vi börjar igen kl.
room-again = Nu börjar vi igen
room-next-part = Vi ses igen
room-last-met = Vi sågs senast
room-go-on-with = Vi fortsätter med

room-heard = { $heard } av { $turns }
room-heard-people = har talat
room-pairs = Två och två: enas om en sak.
room-pairs-tell = Två och två: berätta för varandra.
room-pairs-written = Två och två: enas om ett svar.
room-pairs-kept = Det skrivs ner.
room-popcorn = Tala när du vill.
room-heard-pairs = par har talat
room-heard-all = Alla har kommit till tals. Tack!

room-met = infriades
room-partly = delvis
room-not-yet = inte än

room-list-empty = Tomt än så länge. Vad säger ni?
room-field-empty = Inget än.
room-page = { $from }–{ $to } av { $all }
room-more = … och { $n } till
room-said = ×{ $n }
# At most eleven characters.
room-tied = delad plats
# At most five characters.
room-tied-narrow = =
room-group = Grupp { $n }
# At most ten characters.
room-holds = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkter
}
# At most ten characters.
room-people = { $n ->
    [one] { $n } på ön
   *[other] { $n } på ön
}
# At most seven characters after the number.
room-dots = { $n ->
    [one] { $n } prick
   *[other] { $n } prickar
}

room-ranked-empty = Först prickarna. Sedan fylls listan.
# At most 34 characters, so that it has one line on the narrowest screen.
room-ballot = { $each ->
    [one] { $each } prick var
   *[other] { $each } prickar var, högst { $most } på samma
}
room-given = { $count } svar
room-given-few = för få för att visas

room-count-off = Räkna 1–{ $groups } laget runt. Samma siffra = samma grupp.
room-groups-of = { $size } i varje grupp.
room-go-all = Alla går vidare till bordet med nästa nummer.
room-go-all-numbers = Alla går vidare till nästa nummer.
room-go-first = { $tables ->
    [one] Nummer 1 går ett bord vidare
   *[other] Nummer 1 går { $tables } bord vidare
}
room-go-next = { $number } går { $tables } vidare
room-several = { $called } { $first }–{ $last }
room-seated = { $tables }: { $people ->
    [one] 1 person
   *[other] { $people } personer
}
room-seated-each = { $tables }: { $people ->
    [one] 1 vid varje
   *[other] { $people } vid varje
}
room-ceiling = Högst { $most } vid varje bord. Är det fullt? Välj ett annat.
room-stations-empty = Inget att gå till än
room-groups-between = { $least }–{ $most } per grupp.
room-mix-count = Räkna 1, 2, 3 … i gruppen. Behåll ditt nummer.
room-mix-again = Ni behåller era nummer.
room-mix-stays = Nummer 1 stannar
room-mix-on = { $groups ->
    [one] { $number } går en grupp vidare
   *[other] { $number } går { $groups } vidare
}
room-mix-off = Sitt kvar i grupperna och räkna 1–{ $groups }, grupp efter grupp.
room-mix-same = Samma siffra = samma nya grupp.

room-turn-weight = Det här tynger
room-turn-wish = Det här vill vi ha i stället
room-turn-empty = … vad önskar ni er?
room-place = { $at } av { $all }

room-islands = Öar
room-islands-empty = Inga öar än.
room-plans-empty = Inga planer att ta upp här.
room-nothing-due = Inget att följa upp i dag.
room-plans-later = { $n ->
    [one] 1 ska vara klar senare
   *[other] { $n } ska vara klara senare
}
room-rows-empty = Inga punkter än.

room-agenda = Dagens hållpunkter
room-question = Frågan
room-purpose = Därför är vi här
room-goal = Det vi vill ha med oss när vi går
room-mandate = Mandat
room-title = Rubrik
room-critique = Det som tynger
room-vision = Det vi längtar efter
room-commissioner = Uppdragsgivare

# What stands where a group has left a cell open.
room-open = inte klart än
room-status-not-started = Ej påbörjad
room-status-started = På gång
room-status-done = Klar
room-status-resting = Vilar
room-status-dropped = Läggs ner

room-carrier = Tar det vidare
room-meet = Vi ses igen
room-follow-up = { $day }, { $length }
room-agreed = Dessutom
room-plan-agreed = Överens

room-made = Det här fick vi fram i dag
room-made-critique = { $n ->
    [one] { $n } hinder
   *[other] { $n } hinder
}
room-made-vision = { $n ->
    [one] { $n } önskan
   *[other] { $n } önskningar och drömmar
}
room-made-islands = { $n ->
    [one] { $n } ö
   *[other] { $n } öar
}
room-made-answers = { $n } svar
room-made-reported = { $n ->
    [one] { $n } rad från grupperna
   *[other] { $n } rader från grupperna
}
room-made-plans = { $n ->
    [one] { $n } plan
   *[other] { $n } planer
}
room-made-items = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkter
}
room-made-actions = { $n } att göra
room-made-steps = { $n ->
    [one] { $n } första steg
   *[other] { $n } första steg
}
room-made-followed-up = { $n ->
    [one] 1 plan uppföljd
   *[other] { $n } planer uppföljda
}
room-made-done = { $n ->
    [one] varav 1 klar
   *[other] varav { $n } klara
}
room-thanks = Tack, allihop!
room-typed-after = Efteråt skriver vi ner en rad var, utan namn
room-typed-only = Bara det vi tar med oss skrivs ner, utan namn
