vote-counts = { $label } får { $points }
vote-way-order = Viktigast først: 3 7 1. Blank: 0
vote-order-each = Kvar deltakar vel opptil { $ranks } i rekkjefølgje: det viktigaste gir { $ranks } poeng, det neste eitt mindre.
vote-ranks-shown = Røystinga er lukka. Alle ser lista.
vote-only-in-order = Her rangerer alle på lapp. Skriv éin lapp per linje: 3 7 1.
vote-named-twice = { $label } står to gonger på lappen. Ta med kvart punkt éin gong.
vote-too-many-named = { $named } på lappen, men berre { $most } tel. Rett linja.
vote-of-two-groups = { $one } og { $other } høyrer til ulike grupper. Éin lapp, éi gruppe.
vote-uneven-in-group = Gruppe { $group }: { $dots ->
    [one] 1 prikk
   *[other] { $dots } prikkar
}, men høgst { $possible } er moglege. Sjekk lappane.
vote-group-sum = { $group }: { $counted } av { $possible }
vote-points = { $points } poeng

vote-room-order = Dine { $ranks } viktigaste: { $counts } poeng
vote-room-dots-in-group = { $dots ->
    [one] 1 prikk, på punkt frå gruppa di
   *[other] { $dots } prikkar, på punkt frå gruppa di
}
vote-room-own-group = berre på punkt frå gruppa di
vote-room-beside = 1. · 2.
vote-room-first = 1.: { $dots }

vote-export-beside = Første røysting · andre røysting.
vote-export-first = Den første røystinga
vote-export-order = { $people ->
    [one] 1 person
   *[other] { $people } personar
} valde opptil { $ranks } kvar, i rekkjefølgje: det viktigaste gir { $ranks } poeng, det neste eitt mindre.

vote-print-order = Vel opptil { $ranks }: det viktigaste gir { $ranks } poeng, det neste eitt mindre.
vote-print-order-fill = Skriv 1 i ringen ved det viktigaste, 2 ved det neste.
vote-print-order-write = Skriv nummer eller bokstav, det viktigaste øvst.
vote-print-own-group = Vel berre blant punkta frå di eiga gruppe.

vote-fault-not-voted-on = Det går ikkje an å røyste på «{ $name }». Oppgi ei liste, ein tabell som ikkje blir vist som månader, eller øyar eller planar som finst.
vote-fault-no-first = Ei røysting «beside» treng eit tidlegare steg der de røystar på «{ $name }». Legg det til.
vote-fault-no-groups = Grupper kan berre røyste på eigne punkt. Ingen steg skriv ned kva gruppe som sa kva i «{ $name }». Legg til eit slikt før.

vote-chose = { $chose } av { $people } har valt
vote-to-choice = Kor mange gjekk kvar ▸
vote-hint-choice = 3=8: åtte gjekk til 3
