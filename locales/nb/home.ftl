# The home screen, and what lies on top of any screen.
home-tagline = Led et verksted, fra det første håpet til handlingsplanen.
home-example = Prøv eksempelet
home-example-says = Et verksted som er godt i gang. Ingenting blir lagret.
home-new = Nytt verksted
home-new-says = Skriv problemstillingen, så kommer dagens program av seg selv.
home-saved = Åpne et lagret
home-saved-says = { $n ->
    [0] Ingenting er lagret ennå.
    [one] Ett verksted på denne maskinen.
   *[other] { $n } verksteder på denne maskinen.
}
home-saved-says-room = { $n ->
    [0] Ingenting er lagret ennå.
    [one] Ett på denne maskinen. Rommet får se tittelen.
   *[other] { $n } på denne maskinen. Rommet får se titlene.
}
home-saved-looking = Leter etter lagrede verksteder …
home-methods = Metoder
home-methods-says = Hva de passer for, hvor lang tid de tar, og hva du trenger.
home-language = Språk
home-language-says = Svenska, norsk, dansk, English.
home-list = Lagrede verksteder
home-list-room = Rommet ser denne lista. Esc tar den bort.
home-list-empty = Ingenting er lagret ennå.
home-list-empty-next = Trykk Esc, og så 2 for et nytt verksted eller 1 for eksempelet.
home-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
}
home-begun = i gang
home-ended = ferdig
home-not-begun = ikke begynt
home-edited = endret for hånd
home-damaged = skadet, men en kopi finnes
home-gone = fila er borte: Enter henter den fram igjen
home-more-above = ↑ { $n } til
home-more-below = ↓ { $n } til
home-too-small = Gjør dette vinduet større.
home-help = Taster
home-lines = { $from }–{ $to } av { $all }
home-palette = Søk
home-palette-hint = Skriv hva du vil gjøre
home-palette-none = Det er ingenting som heter det. Prøv et annet ord.
home-language-heading = Språk
