# What the making of a workshop can change of a method.
making-today = Momentets fråga
making-today-hint = Alla läser den i det momentet. Högst 90 tecken.
making-filled-hint = Vet ni något redan? Skriv punkterna med semikolon emellan. Kan lämnas tomt.
making-opt-today = Momentets fråga (utcheckning)
making-no-today = Den här metoden har ingen sådan fråga. Ta bort { $option }.
making-own-offered = Egen, { $at } av { $of }. { $key } tar bort den.
making-act-forget = Ta bort
making-written = Svaren
making-written-hint = Alla läser att svaren skrivs ner. Skriv inga namn.
making-written-off = skrivs inte ner
making-written-on = skrivs ner
making-opt-written = Skriv ner svaren vid in- och utcheckning
making-no-written = Det valet gäller bara in- och utcheckning. Ta bort { $option }.
making-plan = Upplägg
making-plan-hint = ← → visar ett annat. Varje upplägg har sina moment.
making-opt-plan = Metodens upplägg, se: verkstad methods show
making-no-plan = Inget upplägg heter ”{ $name }”. Det finns: { $plans }
