# What the making of a workshop can change of a method.
making-today = Spørgsmål i et trin
making-today-hint = Alle læser det i det trin. Højst 90 tegn.
making-opt-today = Det, et trin spørger om (check-ud)
making-no-today = Denne metode har ikke et sådant spørgsmål. Fjern { $option }.
making-own-offered = Eget, { $at } af { $of }. { $key } glemmer det.
making-act-forget = Glem
making-written = Svarene
making-written-hint = Alle læser, at svarene skrives ned. Skriv ingen navne.
making-written-off = skrives ikke ned
making-written-on = skrives ned
making-opt-written = Skriv svarene ned i en check-in eller check-ud
making-no-written = Det valg gælder kun check-in og check-ud. Fjern { $option }.
