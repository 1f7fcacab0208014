# What the making of a workshop can change of a method.
making-today = Spørsmål i et steg
making-today-hint = Alle ser det i steget. Høyst 90 tegn.
making-filled-hint = Vet dere noe allerede? Semikolon mellom punktene. Kan stå tomt.
making-opt-today = Spørsmål i et steg (utsjekk)
making-no-today = Denne metoden har ikke et slikt spørsmål. Ta bort { $option }.
making-own-offered = Eget, { $at } av { $of }. { $key } fjerner det.
making-act-forget = Fjern
making-written = Svarene
making-written-hint = Det står på skjermen at svarene skrives ned. Ikke skriv navn.
making-written-off = skrives ikke ned
making-written-on = skrives ned
making-opt-written = Skriv ned svarene i en innsjekk eller utsjekk
making-no-written = Det valget gjelder bare innsjekk og utsjekk. Ta bort { $option }.
making-plan = Opplegg
making-plan-hint = ← → viser et annet. Hvert opplegg har sine steg.
making-opt-plan = Opplegg fra «verkstad methods show»
making-no-plan = Ikke noe opplegg heter «{ $name }». Dette finnes: { $plans }
