# What the making of a workshop can change of a method.
making-today = Spørsmål i eit steg
making-today-hint = Alle ser det i steget. Høgst 90 teikn.
making-filled-hint = Veit de noko allereie? Semikolon mellom punkta. Kan stå tomt.
making-opt-today = Spørsmål i eit steg (utsjekk)
making-no-today = Denne metoden har ikkje eit slikt spørsmål. Ta bort { $option }.
making-own-offered = Eige, { $at } av { $of }. { $key } fjernar det.
making-act-forget = Fjern
making-written = Svara
making-written-hint = Det står på skjermen at svara blir skrivne ned. Ikkje skriv namn.
making-written-off = blir ikkje skrivne ned
making-written-on = blir skrivne ned
making-opt-written = Skriv ned svara ved innsjekk og utsjekk
making-no-written = Det valet gjeld berre innsjekk og utsjekk. Ta bort { $option }.
making-plan = Opplegg
making-plan-hint = ← → viser eit anna. Kvart opplegg har sine steg.
making-opt-plan = Opplegg frå «verkstad methods show»
making-no-plan = Ikkje noko opplegg heiter «{ $name }». Dette finst: { $plans }
