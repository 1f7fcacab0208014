vote-counts = { $label } får { $points }
vote-way-order = Vigtigst først: 3 7 1. Blank: 0
vote-order-each = Hver deltager vælger op til { $ranks } i rækkefølge: det første giver { $ranks } point, det næste ét mindre.
vote-ranks-shown = Afstemningen er lukket. Alle ser listen.
vote-only-in-order = Her prioriterer alle på sedler. Skriv én seddel pr. linje: 3 7 1.
vote-named-twice = { $label } står to gange på sedlen. Skriv hvert punkt kun én gang.
vote-too-many-named = { $named } på sedlen, men kun { $most } tæller. Ret linjen.
vote-of-two-groups = { $one } og { $other } hører til forskellige grupper. Én seddel, én gruppe.
vote-uneven-in-group = Gruppe { $group }: { $dots ->
    [one] 1 prik
   *[other] { $dots } prikker
}, men højst { $possible } er mulige. Tjek sedlerne.
vote-group-sum = { $group }: { $counted } af { $possible }
vote-points = { $points } point

vote-room-order = Dine { $ranks } vigtigste: { $counts } point
vote-room-dots-in-group = { $dots ->
    [one] 1 prik, på din gruppes punkter
   *[other] { $dots } prikker, på din gruppes punkter
}
vote-room-own-group = kun din egen gruppes punkter
vote-room-beside = 1. · 2.
vote-room-first = 1.: { $dots }

vote-export-beside = Første afstemning · anden afstemning.
vote-export-first = Den første afstemning
vote-export-order = { $people ->
    [one] 1 person
   *[other] { $people } personer
} valgte op til { $ranks } hver, i rækkefølge: det vigtigste giver { $ranks } point, det næste ét mindre.

vote-print-order = Vælg op til { $ranks }: det vigtigste giver { $ranks } point, det næste ét mindre.
vote-print-order-fill = Skriv 1 i ringen ved det vigtigste, 2 ved det næste.
vote-print-order-write = Skriv nummer eller bogstav, det vigtigste øverst.
vote-print-own-group = Vælg kun blandt din egen gruppes punkter.

vote-fault-not-voted-on = Man kan ikke stemme om »{ $name }«. Angiv en liste, en tabel, der ikke vises som måneder, eller øer eller planer, der findes.
vote-fault-no-first = En afstemning »beside« kræver et tidligere trin, hvor der stemmes om »{ $name }«. Tilføj det.
vote-fault-no-groups = Grupper kan kun stemme om egne punkter. Intet trin skriver ned, hvilken gruppe der sagde hvad i »{ $name }«. Tilføj sådan et trin før dette.

vote-chose = { $chose } af { $people } har valgt
vote-to-choice = Hvor mange gik hvorhen ▸
vote-hint-choice = 3=8: otte gik til 3
