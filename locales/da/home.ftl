# The home screen, and what lies on top of any screen.
home-tagline = Led værkstedet eller mødet, fra det første ord til handleplanen.
home-example = Prøv eksemplet
home-example-says = Et værksted, der er godt i gang. Intet bliver gemt.
home-new = Nyt værksted eller møde
home-new-says = Skriv spørgsmålet, så får du en færdig plan for dagen.
home-go-on = Fortsæt
home-go-on-says = Værkstedet, der er i gang eller holdes i dag.
home-saved = Åbn et gemt værksted
home-saved-says = { $n ->
    [0] Der er ikke gemt noget endnu.
    [one] Ét værksted på denne computer.
   *[other] { $n } værksteder på denne computer.
}
home-saved-says-room = { $n ->
    [0] Der er ikke gemt noget endnu.
    [one] Ét på denne computer. Alle ser titlen.
   *[other] { $n } på denne computer. Alle ser titlerne.
}
home-saved-looking = Leder efter gemte værksteder …
home-methods = Metoder
home-methods-says = Hvad de kan, hvor lang tid de tager, og hvad du skal bruge.
home-check-in = Check-in
home-check-in-says = Ét spørgsmål bordet rundt. I kan starte med det samme.
home-language = Sprog
home-language-says = Svenska, bokmål, nynorsk, dansk, English.
home-list = Gemte værksteder
home-list-room = Alle ser denne liste. Esc lukker den.
home-list-empty = Der er ikke gemt noget endnu.
home-list-empty-next = Tryk Esc, og så 2 for et nyt værksted eller 1 for eksemplet.
home-people = { $n ->
    [one] 1 deltager
   *[other] { $n } deltagere
}
home-begun = i gang
home-ended = slut
home-not-begun = ikke begyndt
home-edited = rettet i hånden
home-damaged = beskadiget, men der er en kopi
home-gone = filen er væk: Enter henter den frem igen
home-left = ældre kopi: Enter åbner den, der gælder
home-more-above = ↑ { $n } flere
home-more-below = ↓ { $n } flere
home-too-small = Gør vinduet større.
home-help = Taster
home-lines = linje { $from }–{ $to } af { $all }
home-palette = Alle valg
home-palette-hint = Skriv, hvad du vil gøre
home-palette-none = Der er ikke noget, der hedder det. Prøv et andet ord.
home-language-heading = Sprog
