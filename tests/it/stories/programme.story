# The time line of a programme: what is done, what is now and what is late, each told by a word. What is not done yet is at
# hand, with when it is, for whom, and what it is about.
start programme under-way lang nb size 80x24
see line 1 Handlekraftige voksne – trygge barn
see t: alle spor  ✓ lagret
see sep   ✓ 2. september     Oppstart, Vennesla                      ferdig
see ! 9. september     Oppstart, Iveland                     for sent
see MM-veiledersamling 1  MM-veiledere          nå
see ? 15-15 september  Halvårsmøte                          uten dato
see 9. september 2026 · alle · for sent
see Hvorfor vi gjør dette
picture programme-80x24

# One track alone, then the next, then all; and one level alone.
key t
see t: Ledere
see Lederstøttesamling 1
see Oppstart, Iveland
see not MM-veiledersamling
see not Teamsamling
keys t t
see t: Menneskemøteteam
see Teamsamling
see not Lederstøttesamling
key t
see t: alle spor
see MM-veiledersamling
key 3
see nivå 3
see Teamsamling
see not MM-veiledersamling
key 3
see MM-veiledersamling

# Of the gathering at hand, what people do until the next one; of that only the month is known, so that no day is said.
keys down down down down
see Lederstøttesamling 2
see 20. januar 2027 · Ledere · 24 deltakere
see Erfaringsutveksling
see Hva er vi gode på sammen?
size 120x36
see Prøv den ene styrken
see not 1. mars
picture programme-120x36
size 40x15
see jan     Lederstøttesamling 2
see 20. januar 2027 · Ledere
picture programme-40x15
