# What stands where the room left something open.
export-missing = – saknas –
export-live = Inte slut än: så här långt har vi kommit.
export-planned = Inte börjat än: så här ser planen ut.

export-question = Frågan
export-islands = Öar
export-lifted = Lyfts vidare
export-lifted-none = Inget lyfts vidare.
export-next = Nästa träff
export-background = Bakgrund
export-plans = Handlingsplaner
export-after = Vad händer efter i dag?
export-day = Så gick dagen

export-not-voted = Ingen röstning än.
export-vote-open = Röstningen pågår. Siffrorna kommer när den är stängd.
export-scale-open = Svaren visas när de är färdigräknade.
export-scale-answers = Svar
export-scale-few = { $slips }, för få för att visas
export-nothing-said = Inget har skrivits upp.
export-no-islands = Inga öar har fått namn.
export-no-plan = Ingen plan har skrivits.
export-alone = Utan ö
export-next-time = Till nästa möte
export-since-last-time = Sedan sist

export-date = Datum
export-time = Tid
export-purpose = Syfte
export-goal = Mål
export-mandate = Mandat
export-commissioner = Uppdragsgivare
export-method = Metod
export-people = Deltagare
export-people-from = { $people } från och med ”{ $step }”
export-people-after = { $people } efter ”{ $step }”
export-carrier = Tas vidare av
export-follow-up = Uppföljning
export-agreed = Dessutom

export-all-votes = { $ranking }: alla röster
export-everything = { $list }: allt som sades
export-dots = { $n ->
    [one] { $n } prick
   *[other] { $n } prickar
}
export-tied = { $dots }, delad plats
export-said = { $n ->
    [one] sagt en gång
   *[other] sagt { $n } gånger
}
export-also = även: { $wording }
export-numbers = även nummer { $numbers }
export-vote-rule = { $people ->
    [one] 1 person
   *[other] { $people } personer
}, { $each ->
    [one] 1 prick var
   *[other] { $each } prickar var, högst { $most } på samma punkt
}.
export-vote-sum = { $counted } av { $possible ->
    [one] 1 möjlig prick
   *[other] { $possible } möjliga prickar
} räknades.
export-slips = { $slips ->
    [one] 1 röstlapp
   *[other] { $slips } röstlappar
}
export-slips-blank = { $slips ->
    [one] 1 blank
   *[other] { $slips } blanka
}
export-slips-invalid = { $slips ->
    [one] 1 ogiltig
   *[other] { $slips } ogiltiga
}
export-slips-twice = räknade två gånger
export-slips-settled = { $slips ->
    [one] 1 skilde sig och rättades
   *[other] { $slips } skilde sig och rättades
}
export-removed = Prickar på det som togs bort
export-read-as = löd ”{ $was }” när folk svarade
export-listed = På listan
export-unlisted = Under strecket

export-turn = Från kritik till önskan

export-group = Grupp { $number }
export-no-group = Från alla

export-island-people = { $n ->
    [one] { $n } person
   *[other] { $n } personer
}
export-absent = { $n } frånvarande
export-substitutes = { $n ->
    [one] { $n } vikarie
   *[other] { $n } vikarier
}
export-island-contact = Sammankallande
export-island-resting = Den här ön vilar.
export-island-from = Del av tidigare ö
export-island-count = Antal på ön
export-plan = Plan { $label }
export-plan-agreed = överenskommen
export-about = gäller: { $what }
export-answered = svar: { $answer }
export-owner = Vem bestämmer

export-hope-met = infriades
export-hope-partly = infriades delvis
export-hope-not-yet = inte än
export-hope-open = inte avstämd

export-times-begin = Från
export-times-step = Moment
export-times-planned = Planerat
export-times-used = Faktisk tid
export-floor-took = { $given } planerat, { $took } använt
export-times-sum = Totalt
export-times-left-out = utgick
export-times-not-held = blev inte av
export-times-not-yet = inte än
export-place = Plats
export-process-leader = Processledare
export-keep-until = Sparas till
