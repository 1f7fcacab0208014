# Names of the sheets, in menus and as their titles.
print-run-sheet = Kjøreplan
print-agenda = Dagens program
print-ballots = Stemmelapper
print-plan-sheets = Planark
print-rules = Kjøreregler
print-word-cards = Ordkort
print-table-cards = Bordskilt
print-table = Bord { $number }
print-group = Gruppe { $number }
print-report-title = Tittel

print-question = Spørsmålet vårt
print-end = Slutt
print-material = I rommet
print-roles = Hvem gjør hva
print-other-host = Til bålvakten ved leirbål { $number }
print-one-clock = Én klokke for alle leirbål
print-same-clock = Samme klokkeslett som ved det første leirbålet. Begynn og slutt samtidig.
print-second-wall = Ser du skjermen? Gå videre når ordene der skifter. Ellers gjelder tidene her. Lyden til slutt er for alle.
print-second-late = Mister dere tid: kort ned en runde, aldri avslutningen.
print-second-writes = Skriv ikke ned noe.
print-second-embers = Ikke skriv ned noe ved bålet. Etterpå skriver folk det de tar med seg, på maskinen ved det første bålet.
print-if-late = Blir det dårlig tid, forenkle i denne rekkefølgen
# What stands before each text of the facilitator's run sheet.
print-room = Alle ser
print-say = Si
print-do = Gjør
print-rules-head = Kjøreregler
print-pitfalls = Pass på
print-buffer = tid å gå på (bare du ser den)
print-pinned = fast tid

print-ballot = Avstemning: { $list }
print-ballot-rule = Du har { $each ->
    [one] én prikk
   *[other] { $each } prikker, høyst { $most } på samme punkt
}.
print-ballot-fill = Fyll én ring for hver prikk.
print-ballot-write = Skriv ett nummer eller én bokstav på hver linje.
print-scale-fill = Sett ring rundt ett tall for hvert punkt.

print-plan-island = Øy
print-plan-people = Hvor mange vi er
print-plan-contact = Kontaktperson
print-plan-mandate = Mandat
print-plan-rests-on = Bygger på
print-plan-ourselves = Vi avgjør det selv
print-plan-lifted = Løftes til
print-wheel = Årshjul
print-wheel-rings = Utenfra og inn: { $tracks }
print-wheel-other = annet
