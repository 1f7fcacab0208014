# Methods of one's own, on the command line.
own-new-about = Kopier en metode til din egen mappe, så du kan endre den.
own-new-usage = verkstad methods new NAVN --from ID [VALG]
own-new-after = Med --lang nb får kopien bare tekstene på bokmål.

    For eksempel: verkstad methods new "Våre behov" --from behov --lang nb
own-export-about = Lagre en metode som en fil du kan gi videre.
own-export-usage = verkstad methods export NAVN [-o UT]
own-export-after = For eksempel: verkstad methods export behov -o behov.json
own-arg-name = Det kopien skal hete
own-opt-from = Navn eller id på metoden som skal kopieres
own-opt-plan = Kopier bare det opplegget som heter dette
own-taken = Det finnes alt en metode med id «{ $id }». Den er ikke rørt. Et ledig navn: «{ $free }»
own-change = Endre fila, og sjekk den: verkstad methods check { $id }
own-use = Opprett så et verksted med den: verkstad new --method { $id }
own-no-file = { $path } finnes ikke. Dine egne metoder ligger i { $folder }
