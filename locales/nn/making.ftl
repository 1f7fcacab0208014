# What the making of a workshop can change of a method.
making-today = Spørsmål i eit steg
making-today-hint = Alle les det i det steget. Høgst 90 teikn.
making-opt-today = Det eit steg spør om (utsjekk)
making-no-today = Denne metoden har ikkje eit slikt spørsmål. Ta bort { $option }.
making-own-offered = Eige, { $at } av { $of }. { $key } gløymer det.
making-act-forget = Gløym
