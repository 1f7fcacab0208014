# The lines of a gathering are changed where they stand, and each is saved as one leaves it. Times are typed as people write
# them, and said back.
start programme under-way lang nb size 80x24
keys down down down down enter
see › Navn             Lederstøttesamling 2
keys down down
type 12-13 mars
see 12.–13. mars 2027. 12/3
key enter
see Når              12.–13. mars 2027
key ctrl+z
see Når              20. januar 2027
status Den siste endringen er angret.
key ctrl+y
see Når              12.–13. mars 2027
keys up
type våren 27
see våren 2027
keys esc
see våren            Lederstøttesamling 2
keys enter down down
line 15-15 september 2021
keys up
see 15-15 september 2021
see men ingen kan si om det er for
keys esc
see ? 15-15 septembe

# A name must stand there, and a number of people is a number.
key enter
keys ctrl+u enter
status trenger et navn
see › Navn
line Samling for ledere
keys down down
picture programme-fields-80x24
keys pgdn up
see › Deltakere
line mange
status Skriv hvor mange
keys ctrl+u
line 30
keys esc
see Samling for ledere
see 30 deltakere

# For whom it is, and with which method it is held, is chosen.
keys enter down down down down down right
see ← MM-veiledere →
keys right right
see ← Ledere, MM-veiledere →
keys left left left left esc
see alle · 30 deltakere

# What people do until the next gathering: a task, who does it, by when, and the question about it.
keys enter pgdn pgdn pgdn pgdn
see › En oppgave til
line Les kapittel 3
see › Hvem
line hver leder
line 1/2
line Hva ble du sittende igjen med?
see › En oppgave til
keys up up
see 1. februar 2027
keys esc
size 120x36
see Les kapittel 3 · hver leder ·
see ble du sittende igjen med?
