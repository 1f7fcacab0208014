vote-counts = { $label } får { $points }
vote-way-order = Viktigst først: 3 7 1. Blank lapp: 0
vote-order-each = Hver deltaker velger opptil { $ranks } i rekkefølge: det viktigste gir { $ranks } poeng, det neste ett mindre.
vote-ranks-shown = Avstemningen er lukket. Alle ser lista.
vote-only-in-order = Her rangerer alle på lapp. Skriv én lapp per linje: 3 7 1.
vote-named-twice = { $label } står to ganger på lappen. Ta med hvert punkt én gang.
vote-too-many-named = { $named } på lappen, men bare { $most } teller. Rett linja.
vote-of-two-groups = { $one } og { $other } hører til ulike grupper. Én lapp, én gruppe.
vote-uneven-in-group = Gruppe { $group }: { $dots ->
    [one] 1 prikk
   *[other] { $dots } prikker
}, men høyst { $possible } er mulig. Sjekk lappene.
vote-group-sum = { $group }: { $counted } av { $possible }
vote-points = { $points } poeng

vote-room-order = Dine { $ranks } viktigste: { $counts } poeng
vote-room-dots-in-group = { $dots ->
    [one] 1 prikk, på din gruppes punkter
   *[other] { $dots } prikker, på din gruppes punkter
}
vote-room-own-group = bare på din egen gruppes punkter
vote-room-beside = 1. · 2.
vote-room-first = 1.: { $dots }

vote-export-beside = Første avstemning · andre avstemning.
vote-export-first = Den første avstemningen
vote-export-order = { $people ->
    [one] 1 person
   *[other] { $people } personer
} valgte opptil { $ranks } hver, i rekkefølge: det viktigste gir { $ranks } poeng, det neste ett mindre.

vote-print-order = Velg opptil { $ranks }: det viktigste gir { $ranks } poeng, det neste ett mindre.
vote-print-order-fill = Skriv 1 i ringen ved det viktigste, 2 ved det neste.
vote-print-order-write = Skriv nummer eller bokstav, det viktigste øverst.
vote-print-own-group = Velg bare blant punktene fra din egen gruppe.

vote-fault-not-voted-on = Det går ikke an å stemme på «{ $name }». Oppgi en liste, en tabell som ikke vises som måneder, eller øyer eller planer som finnes.
vote-fault-no-first = En avstemning «beside» trenger et tidligere steg der dere stemmer på «{ $name }». Legg det til.
vote-fault-no-groups = Grupper kan bare stemme på egne punkter. Ingen steg skriver ned hvilken gruppe som sa hva i «{ $name }». Legg til et slikt før.

vote-chose = { $chose } av { $people } har valgt
vote-to-choice = Hvor mange gikk hvor ▸
vote-hint-choice = 3=8: åtte gikk til 3
