# The home screen, and what lies on top of any screen.
home-tagline = Hold verksted eller møte, fra det første ordet til handlingsplanen.
home-example = Prøv eksempelet
home-example-says = Et verksted som er godt i gang. Ingenting blir lagret.
home-new = Nytt verksted eller møte
home-new-says = Skriv spørsmålet, så får du en ferdig plan for dagen.
home-saved = Åpne et lagret verksted
home-go-on = Fortsett
home-go-on-says = Verkstedet som pågår eller holdes i dag.
home-saved-says = { $n ->
    [0] Ingenting er lagret ennå.
    [one] Ett verksted på denne maskinen.
   *[other] { $n } verksteder på denne maskinen.
}
home-saved-says-room = { $n ->
    [0] Ingenting er lagret ennå.
    [one] Ett på denne maskinen. Alle ser tittelen.
   *[other] { $n } på denne maskinen. Alle ser titlene.
}
home-saved-looking = Leter etter lagrede verksteder …
home-methods = Metoder
home-methods-says = Hva de passer for, hvor lang tid de tar, og hva du trenger.
home-check-in = Innsjekk
home-check-in-says = Ett spørsmål går rundt. Velg et spørsmål, så vises det for alle.
home-language = Språk
home-language-says = Svenska, bokmål, nynorsk, dansk, English.
home-list = Lagrede verksteder
home-list-room = Alle ser denne lista. Esc lukker den.
home-list-empty = Ingenting er lagret ennå.
home-list-empty-next = Trykk Esc, og så 2 for et nytt verksted eller 1 for eksempelet.
home-people = { $n ->
    [one] 1 deltaker
   *[other] { $n } deltakere
}
home-begun = i gang
home-ended = ferdig
home-not-begun = ikke begynt
home-edited = endret for hånd
home-damaged = skadet, men en kopi finnes
home-gone = fila er borte: Enter henter den fram igjen
home-left = eldre kopi: Enter åpner den som gjelder
home-more-above = ↑ { $n } til
home-more-below = ↓ { $n } til
home-too-small = Gjør dette vinduet større.
home-help = Taster
home-lines = linje { $from }–{ $to } av { $all }
home-palette = Alle valg
home-palette-hint = Skriv hva du vil gjøre
home-palette-none = Det er ingenting som heter det. Prøv et annet ord.
home-language-heading = Språk
