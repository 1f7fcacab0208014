# What stands where the room left something open.
export-missing = – mangler –
export-live = Ikke slutt ennå: så langt har vi kommet.
export-planned = Ikke begynt ennå: dette er programmet.

export-question = Spørsmålet
export-islands = Øyer
export-lifted = Løftet til andre
export-lifted-none = Ingenting er løftet til andre.
export-next = Neste møte
export-background = Bakgrunn
export-plans = Handlingsplaner
export-after = Hva skjer videre?
export-day = Slik gikk dagen

export-not-voted = Det er ikke stemt ennå.
export-vote-open = Avstemningen er fortsatt åpen. Tallene kommer når den er lukket.
export-scale-open = Svarene vises når tellingen er avsluttet.
export-scale-answers = Svar
export-scale-few = { $slips }, for få til å vises
export-nothing-said = Ingenting ble skrevet ned.
export-no-islands = Ingen øyer ble laget.
export-no-plan = Ingen plan ble skrevet.
export-alone = Uten øy
export-next-time = Til neste møte
export-since-last-time = Siden sist

export-date = Dato
export-time = Tid
export-purpose = Formål
export-goal = Mål
export-mandate = Mandat
export-commissioner = Oppdragsgiver
export-method = Metode
export-people = Deltakere
export-people-from = { $people } fra og med «{ $step }»
export-people-after = { $people } etter «{ $step }»
export-carrier = Tar det videre
export-follow-up = Oppfølging
export-agreed = Også avtalt

export-all-votes = { $ranking }: alle stemmene
export-everything = { $list }: alt som ble sagt
export-dots = { $n ->
    [one] { $n } prikk
   *[other] { $n } prikker
}
export-tied = { $dots }, delt plass
export-said = { $n ->
    [one] sagt én gang
   *[other] sagt { $n } ganger
}
export-also = også: { $wording }
export-numbers = også nummer { $numbers }
export-vote-rule = { $people ->
    [one] 1 deltaker
   *[other] { $people } deltakere
}, { $each ->
    [one] 1 prikk hver
   *[other] { $each } prikker hver, høyst { $most } på samme punkt
}.
export-vote-sum = Prikker talt: { $counted } av { $possible }.
export-slips = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lapper
}
export-slips-blank = { $slips ->
    [one] 1 blank
   *[other] { $slips } blanke
}
export-slips-invalid = { $slips ->
    [one] 1 ugyldig
   *[other] { $slips } ugyldige
}
export-slips-twice = talt to ganger
export-slips-settled = { $slips ->
    [one] 1 var ulik og ble rettet
   *[other] { $slips } var ulike og ble rettet
}
export-removed = Prikker på det som ble fjernet
export-read-as = lød «{ $was }» da folk svarte
export-listed = På lista
export-unlisted = Ikke på lista

export-turn = Fra kritikk til ønske

export-group = Gruppe { $number }
export-no-group = Fra alle

export-island-people = { $n ->
    [one] { $n } deltaker
   *[other] { $n } deltakere
}
export-absent = { $n } forfall
export-substitutes = { $n ->
    [one] { $n } vikar
   *[other] { $n } vikarer
}
export-island-contact = Kontaktperson
export-island-resting = Denne øya hviler.
export-island-from = Skilt ut fra øy
export-island-count = Antall på øya
export-plan = Plan { $label }
export-plan-agreed = avtalt
export-about = gjelder: { $what }
export-answered = svar: { $answer }
export-owner = Hvem avgjør

export-hope-met = innfridd
export-hope-partly = delvis innfridd
export-hope-not-yet = ikke ennå
export-hope-open = ikke tatt opp igjen

export-times-begin = Fra
export-times-step = Steg
export-times-planned = Planlagt
export-times-used = Faktisk
export-floor-took = { $given } planlagt, { $took } brukt
export-times-sum = Til sammen
export-times-left-out = utgikk
export-times-not-held = ikke gjennomført
export-times-not-yet = ikke ennå
export-place = Sted
export-process-leader = Prosessleder
export-keep-until = Oppbevares til
