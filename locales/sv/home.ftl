# The home screen, and what lies on top of any screen.
home-tagline = Led verkstaden eller mötet, från första ordet till handlingsplanen.
home-example = Prova exemplet
home-example-says = En verkstad i full gång. Tryck på vad du vill: inget sparas.
home-new = Ny verkstad eller nytt möte
home-go-on = Fortsätt
home-go-on-says = Verkstaden som pågår eller hålls i dag.
home-new-says = Skriv frågan, så får du en färdig plan för dagen.
home-saved = Öppna en sparad verkstad
home-saved-says = { $n ->
    [0] Inget är sparat än.
    [one] En verkstad på den här datorn.
   *[other] { $n } verkstäder på den här datorn.
}
home-saved-says-room = { $n ->
    [0] Inget är sparat än.
    [one] En på den här datorn. Deltagarna ser vad den heter.
   *[other] { $n } på den här datorn. Deltagarna ser vad de heter.
}
home-saved-looking = Letar efter sparade verkstäder …
home-methods = Metoder
home-methods-says = Vad de passar för, hur lång tid de tar, vad som behövs.
home-check-in = Incheckning
home-check-in-says = En fråga laget runt. Ni kan börja direkt.
home-language = Språk
home-language-says = Svenska, bokmål, nynorsk, dansk, English.
home-list = Sparade verkstäder
home-list-room = Deltagarna ser den här listan. Esc stänger den.
home-list-empty = Inget är sparat än.
home-list-empty-next = Tryck Esc, sedan 2 för en ny verkstad eller 1 för exemplet.
home-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
}
home-begun = påbörjad
home-ended = avslutad
home-not-begun = ej påbörjad
home-edited = ändrad för hand
home-damaged = skadad, men en kopia finns
home-gone = filen är borta: Enter tar fram den igen
home-left = äldre kopia: Enter öppnar den som gäller
home-more-above = ↑ { $n } till
home-more-below = ↓ { $n } till
home-too-small = Gör fönstret större, tack.
home-help = Tangenter
home-lines = rad { $from }–{ $to } av { $all }
home-palette = Alla val
home-palette-hint = Skriv vad du vill göra
home-palette-none = Inget heter så. Prova ett annat ord.
home-language-heading = Språk
