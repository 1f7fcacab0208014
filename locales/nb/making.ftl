# What the making of a workshop can change of a method.
making-today = Spørsmål i et steg
making-today-hint = Alle leser det i det steget. Høyst 90 tegn.
making-opt-today = Det et steg spør om (utsjekk)
making-no-today = Denne metoden har ikke et slikt spørsmål. Ta bort { $option }.
making-own-offered = Eget, { $at } av { $of }. { $key } glemmer det.
making-act-forget = Glem
making-written = Svarene
making-written-hint = Alle leser at svarene skrives ned. Ikke skriv navn.
making-written-off = skrives ikke ned
making-written-on = skrives ned
making-opt-written = Skriv ned svarene i en innsjekk eller utsjekk
making-no-written = Det valget gjelder bare innsjekk og utsjekk. Ta bort { $option }.
