# The home screen, and what lies on top of any screen.
home-tagline = Hald verkstad eller møte, frå det første ordet til handlingsplanen.
home-example = Prøv eksempelet
home-example-says = Ein verkstad som er godt i gang. Ingenting blir lagra.
home-new = Ny verkstad eller nytt møte
home-new-says = Skriv spørsmålet, så får du eit ferdig program for dagen.
home-saved = Opne ein lagra verkstad
home-go-on = Hald fram
home-go-on-says = Verkstaden som er i gang eller blir halden i dag.
home-saved-says = { $n ->
    [0] Ingenting er lagra enno.
    [one] Éin verkstad på denne maskina.
   *[other] { $n } verkstader på denne maskina.
}
home-saved-says-room = { $n ->
    [0] Ingenting er lagra enno.
    [one] Éin på denne maskina. Alle ser tittelen.
   *[other] { $n } på denne maskina. Alle ser titlane.
}
home-saved-looking = Leitar etter lagra verkstader …
home-methods = Metodar
home-methods-says = Kva dei passar for, kor lang tid dei tek, og kva du treng.
home-check-in = Innsjekk
home-check-in-says = Eitt spørsmål går rundt. Du kan starte med ein gong.
home-language = Språk
home-language-says = Svenska, bokmål, nynorsk, dansk, English.
home-list = Lagra verkstader
home-list-room = Alle ser denne lista. Esc lukkar ho.
home-list-empty = Ingenting er lagra enno.
home-list-empty-next = Trykk Esc, og så 2 for ein ny verkstad eller 1 for eksempelet.
home-people = { $n ->
    [one] 1 deltakar
   *[other] { $n } deltakarar
}
home-begun = i gang
home-ended = ferdig
home-not-begun = ikkje starta
home-edited = endra for hand
home-damaged = skadd, men ein kopi finst
home-gone = fila er borte: Enter hentar ho fram att
home-left = eldre kopi: Enter opnar den som gjeld
home-more-above = ↑ { $n } til
home-more-below = ↓ { $n } til
home-too-small = Gjer dette vindauget større.
home-help = Tastar
home-lines = linje { $from }–{ $to } av { $all }
home-palette = Alle val
home-palette-hint = Skriv kva du vil gjere
home-palette-none = Det er ingenting som heiter det. Prøv eit anna ord.
home-language-heading = Språk
