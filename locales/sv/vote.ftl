vote-counts = { $label } får { $points }
vote-way-order = Viktigast först: 3 7 1. Blank: 0
vote-order-each = Var och en väljer upp till { $ranks } i ordning: det viktigaste ger { $ranks } poäng, nästa en mindre.
vote-ranks-shown = Röstningen är stängd. Alla ser listan.
vote-only-in-order = Här rangordnar alla på lapp. Skriv en röstlapp per rad: 3 7 1.
vote-named-twice = { $label } står två gånger på lappen. Skriv varje punkt högst en gång.
vote-too-many-named = { $named } på lappen, men bara { $most } räknas. Rätta raden.
vote-of-two-groups = { $one } och { $other } hör till olika grupper. En lapp, en grupp.
vote-uneven-in-group = Grupp { $group }: { $dots ->
    [one] 1 prick
   *[other] { $dots } prickar
}, men högst { $possible } är möjliga. Kontrollera lapparna.
vote-group-sum = { $group }: { $counted } av { $possible }
vote-points = { $points } poäng

vote-room-order = Dina { $ranks } viktigaste: { $counts } poäng
vote-room-dots-in-group = { $dots ->
    [one] 1 prick, på din grupps punkter
   *[other] { $dots } prickar, på din grupps punkter
}
vote-room-own-group = bara din egen grupps punkter
vote-room-beside = 1:a · 2:a
vote-room-first = 1:a: { $dots }

vote-export-beside = Första röstningen · andra röstningen.
vote-export-first = Den första röstningen
vote-export-order = { $people ->
    [one] 1 person
   *[other] { $people } personer
} valde upp till { $ranks } var, i ordning: det viktigaste ger { $ranks } poäng, nästa en mindre.

vote-print-order = Välj upp till { $ranks }: det viktigaste ger { $ranks } poäng, nästa en mindre.
vote-print-order-fill = Skriv 1 i ringen vid det viktigaste, 2 vid nästa.
vote-print-order-write = Skriv nummer eller bokstav, det viktigaste överst.
vote-print-own-group = Välj bara bland den egna gruppens punkter.

vote-fault-not-voted-on = Det går inte att rösta på ”{ $name }”. Ange en lista, en tabell som inte visas som månader, eller öar eller planer som finns.
vote-fault-no-first = En röstning ”beside” behöver ett tidigare moment där ni röstar på ”{ $name }”. Lägg till det.
vote-fault-no-groups = Grupper kan bara rösta på egna punkter. Inget moment skriver upp vilken grupp som sa vad i ”{ $name }”. Lägg till ett sådant före.

vote-chose = { $chose } av { $people } har valt
vote-to-choice = Hur många gick vart ▸
vote-hint-choice = 3=8: åtta gick till 3
