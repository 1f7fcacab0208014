# What the making of a workshop can change of a method.
making-today = Spørgsmål i et trin
making-today-hint = Alle læser det i det trin. Højst 90 tegn.
making-filled-hint = Ved I noget allerede? Semikolon mellem punkterne. Kan stå tomt.
making-opt-today = Spørgsmålet i et trin (check-ud)
making-no-today = Denne metode har ikke et sådant spørgsmål. Fjern { $option }.
making-own-offered = Dit eget, { $at } af { $of }. { $key } fjerner det.
making-act-forget = Fjern
making-written = Svarene
making-written-hint = Alle læser, at svarene skrives ned. Skriv ingen navne.
making-written-off = skrives ikke ned
making-written-on = skrives ned
making-opt-written = Skriv svarene ned ved check-in og check-ud
making-no-written = Det valg gælder kun check-in og check-ud. Fjern { $option }.
making-plan = Forløb
making-plan-hint = ← → viser et andet. Hvert forløb har sine trin.
making-opt-plan = Forløb fra »verkstad methods show«
making-no-plan = Intet forløb hedder »{ $name }«. Der er: { $plans }
