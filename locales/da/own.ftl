# Methods of one's own, on the command line.
own-new-about = Kopiér en metode til din egen mappe, så du kan ændre den.
own-new-usage = verkstad methods new NAVN --from ID [TILVALG]
own-new-after = Med --lang da får kopien kun de danske tekster.

    For eksempel: verkstad methods new "Vores behov" --from behov --lang da
own-export-about = Gem en metode som en fil, du kan give videre.
own-export-usage = verkstad methods export NAVN [-o UD]
own-export-after = Eksempel: verkstad methods export behov -o behov.json
own-arg-name = Det, kopien skal hedde
own-opt-from = Navn eller id på metoden, der skal kopieres
own-opt-plan = Kopiér kun det forløb, der hedder sådan
own-taken = Der findes allerede en metode med id »{ $id }«. Den er ikke rørt. Et ledigt navn: »{ $free }«
own-change = Ret i filen, og tjek den: verkstad methods check { $id }
own-use = Opret så et værksted med den: verkstad new --method { $id }
own-no-file = { $path } findes ikke. Dine egne metoder ligger i { $folder }
