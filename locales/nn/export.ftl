# What stands where the room left something open.
export-missing = – manglar –
export-live = Ikkje slutt enno: så langt har vi kome.
export-planned = Ikkje byrja enno: dette er programmet.

export-question = Spørsmålet
export-islands = Øyar
export-lifted = Løfta til andre
export-lifted-none = Ingenting er løfta til andre.
export-next = Neste møte
export-background = Bakgrunn
export-plans = Handlingsplanar
export-after = Kva skjer vidare?
export-day = Slik gjekk dagen

export-not-voted = Det er ikkje røysta enno.
export-vote-open = Røystinga er open enno. Tala kjem når ho er lukka.
export-scale-open = Svara blir viste når teljinga er avslutta.
export-scale-answers = Svar
export-scale-few = { $slips }, for få til å vise
export-nothing-said = Ingenting vart skrive ned.
export-no-islands = Ingen øyar vart laga.
export-no-plan = Ingen plan vart skriven.
export-alone = Utan øy
export-next-time = Til neste møte
export-since-last-time = Sidan sist

export-date = Dato
export-time = Tid
export-purpose = Føremål
export-goal = Mål
export-mandate = Mandat
export-commissioner = Oppdragsgjevar
export-method = Metode
export-people = Deltakarar
export-people-from = { $people } frå og med «{ $step }»
export-people-after = { $people } etter «{ $step }»
export-carrier = Tek det vidare
export-follow-up = Oppfølging
export-agreed = Også avtalt

export-all-votes = { $ranking }: alle røyster
export-everything = { $list }: alt som vart sagt
export-dots = { $n ->
    [one] { $n } prikk
   *[other] { $n } prikkar
}
export-tied = { $dots }, delt plass
export-said = { $n ->
    [one] sagt éin gong
   *[other] sagt { $n } gonger
}
export-also = også: { $wording }
export-numbers = også nummer { $numbers }
export-vote-rule = { $people ->
    [one] 1 deltakar
   *[other] { $people } deltakarar
}, { $each ->
    [one] 1 prikk kvar
   *[other] { $each } prikkar kvar, høgst { $most } på same punkt
}.
export-vote-sum = Prikkar talde: { $counted } av { $possible }.
export-slips = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lappar
}
export-slips-blank = { $slips ->
    [one] 1 blank
   *[other] { $slips } blanke
}
export-slips-invalid = { $slips ->
    [one] 1 ugyldig
   *[other] { $slips } ugyldige
}
export-slips-twice = talde to gonger
export-slips-settled = { $slips ->
    [one] 1 var ulik og vart retta
   *[other] { $slips } var ulike og vart retta
}
export-removed = Prikkar på det som vart fjerna
export-read-as = lydde «{ $was }» då folk svara
export-listed = På lista
export-unlisted = Ikkje på lista

export-turn = Frå kritikk til ønske

export-group = Gruppe { $number }
export-no-group = Frå alle

export-island-people = { $n ->
    [one] { $n } deltakar
   *[other] { $n } deltakarar
}
export-absent = { $n } forfall
export-substitutes = { $n ->
    [one] { $n } vikar
   *[other] { $n } vikarar
}
export-island-contact = Kontaktperson
export-island-resting = Denne øya kviler.
export-island-from = Del av tidlegare øy
export-island-count = Kor mange på øya
export-plan = Plan { $label }
export-plan-agreed = avtalt
export-about = gjeld: { $what }
export-answered = svar: { $answer }
export-owner = Kven avgjer

export-hope-met = innfridd
export-hope-partly = delvis innfridd
export-hope-not-yet = ikkje enno
export-hope-open = ikkje teke opp att

export-times-begin = Frå
export-times-step = Steg
export-times-planned = Planlagt
export-times-used = Faktisk
export-floor-took = { $given } planlagt, { $took } brukt
export-times-sum = Til saman
export-times-left-out = gjekk ut
export-times-not-held = ikkje gjennomført
export-times-not-yet = ikkje enno
export-place = Stad
export-process-leader = Prosessleiar
export-keep-until = Skal oppbevarast til
