# Methods of one's own, on the command line.
own-new-about = Kopiera en metod till din egen mapp, för att ändra den.
own-new-usage = verkstad methods new NAMN --from ID [VAL]
own-new-after = Med --lang sv får kopian bara de svenska texterna.

    Till exempel: verkstad methods new "Våra behov" --from behov --lang sv
own-export-about = Spara en metod som en fil att skicka vidare.
own-export-usage = verkstad methods export NAMN [-o UT]
own-export-after = Exempel: verkstad methods export behov -o behov.json
own-arg-name = Vad kopian ska heta
own-opt-from = Namn eller id på metoden som ska kopieras
own-opt-plan = Kopiera bara det upplägg som heter så
own-taken = Det finns redan en metod med id ”{ $id }”. Den är orörd. Ett ledigt namn: ”{ $free }”
own-change = Ändra i filen, och kontrollera den: verkstad methods check { $id }
own-use = Skapa sedan en verkstad med den: verkstad new --method { $id }
own-no-file = { $path } finns inte. Dina egna metoder ligger i { $folder }
