# The time line of a programme: what is done, now and late, each told by a word, at hand what is not done yet.
start programme under-way lang nb size 80x24
see line 1 Handlekraftige voksne
see Oppstart, Vennesla                 ferdig
see Oppstart, Iveland                for sent
see MM-veiledersamling 1
see 15-15 september       Halvårsmøte                     uten dato
see 9. september 2026 · alle · for sent
see ✓ lagret
