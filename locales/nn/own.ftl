# Methods of one's own, on the command line.
own-new-about = Kopier ein metode til di eiga mappe, så du kan endre han.
own-new-usage = verkstad methods new NAMN --from ID [VAL]
own-new-after = Med --lang nn får kopien berre tekstane på nynorsk.

    Til dømes: verkstad methods new "Det vi treng" --from behov --lang nn
own-export-about = Lagre ein metode som ei fil du kan gi vidare.
own-export-usage = verkstad methods export NAMN [-o UT]
own-export-after = Til dømes: verkstad methods export behov -o behov.json
own-arg-name = Det kopien skal heite
own-opt-from = Namn eller id på metoden som skal kopierast
own-opt-plan = Kopier berre det opplegget som heiter dette
own-taken = Det finst allereie ein metode med id «{ $id }». Han er urørt. Eit ledig namn: «{ $free }»
own-change = Endre fila, og sjekk ho: verkstad methods check { $id }
own-use = Opprett så ein verkstad med han: verkstad new --method { $id }
own-no-file = { $path } finst ikkje. Dine eigne metodar ligg i { $folder }
