# What stands where the room left something open.
export-missing = – mangler –
export-live = Ikke slut endnu: så langt er vi nået.
export-planned = Ikke begyndt endnu: det her er planen.

export-question = Spørgsmålet
export-islands = Øer
export-lifted = Løftes til andre
export-lifted-none = Intet løftes til andre.
export-next = Næste møde
export-background = Baggrund
export-plans = Handleplaner
export-after = Vejen videre
export-day = Sådan gik dagen

export-not-voted = Ikke stemt om endnu.
export-vote-open = Afstemningen er stadig åben. Tallene kommer, når den er lukket.
export-scale-open = Svarene kommer, når optællingen er afsluttet.
export-scale-answers = Svar
export-scale-few = { $slips }, for få til at vises
export-nothing-said = Der blev ikke skrevet noget ned.
export-no-islands = Der blev ikke lavet nogen øer.
export-no-plan = Der blev ikke skrevet nogen plan.
export-alone = Uden ø
export-next-time = Til næste møde
export-since-last-time = Siden sidst

export-date = Dato
export-time = Tid
export-purpose = Formål
export-goal = Mål
export-mandate = Mandat
export-commissioner = Opdragsgiver
export-method = Metode
export-people = Deltagere
export-people-from = { $people } fra »{ $step }«
export-people-after = { $people } efter »{ $step }«
export-carrier = Føres videre af
export-follow-up = Opfølgning
export-agreed = Også aftalt

export-all-votes = { $ranking }: alle stemmer
export-everything = { $list }: alt, hvad der blev sagt
export-dots = { $n ->
    [one] { $n } prik
   *[other] { $n } prikker
}
export-tied = { $dots }, delt plads
export-said = { $n ->
    [one] sagt én gang
   *[other] sagt { $n } gange
}
export-also = også: { $wording }
export-numbers = også nummer { $numbers }
export-vote-rule = { $people ->
    [one] 1 deltager
   *[other] { $people } deltagere
}, { $each ->
    [one] 1 prik hver
   *[other] { $each } prikker hver, højst { $most } på samme punkt
}.
export-vote-sum = Prikker talt: { $counted } af { $possible }.
export-slips = { $slips ->
    [one] 1 seddel
   *[other] { $slips } sedler
}
export-slips-blank = { $slips ->
    [one] 1 blank
   *[other] { $slips } blanke
}
export-slips-invalid = { $slips ->
    [one] 1 ugyldig
   *[other] { $slips } ugyldige
}
export-slips-twice = talt to gange
export-slips-settled = { $slips ->
    [one] 1 afveg og blev rettet
   *[other] { $slips } afveg og blev rettet
}
export-removed = Prikker på det, der blev fjernet
export-read-as = lød »{ $was }«, da folk svarede
export-listed = På listen
export-unlisted = Ikke på listen

export-turn = Fra kritik til ønske

export-group = Gruppe { $number }
export-no-group = Fra alle

export-island-people = { $n ->
    [one] { $n } deltager
   *[other] { $n } deltagere
}
export-absent = { $n } afbud
export-substitutes = { $n ->
    [one] { $n } vikar
   *[other] { $n } vikarer
}
export-island-contact = Tovholder
export-island-resting = Denne ø hviler.
export-island-from = Del af tidligere ø
export-island-count = Antal på øen
export-plan = Plan { $label }
export-plan-agreed = aftalt
export-about = gælder: { $what }
export-answered = svar: { $answer }
export-owner = Hvem afgør det

export-hope-met = opfyldt
export-hope-partly = delvist opfyldt
export-hope-not-yet = ikke endnu
export-hope-open = ikke taget op igen

export-times-begin = Fra
export-times-step = Trin
export-times-planned = Planlagt
export-times-used = Faktisk
export-floor-took = { $given } planlagt, { $took } brugt
export-times-sum = I alt
export-times-left-out = udgik
export-times-not-held = ikke afholdt
export-times-not-yet = ikke endnu
export-place = Sted
export-process-leader = Procesleder
export-keep-until = Gemmes til
