# Names of the sheets, in menus and as their titles.
print-run-sheet = Køyreplan
print-agenda = Dagens program
print-ballots = Røystelappar
print-plan-sheets = Planark
print-rules = Køyrereglar
print-word-cards = Ordkort
print-table-cards = Bordskilt
print-table = Bord { $number }
print-group = Gruppe { $number }
print-report-title = Tittel

print-question = Spørsmålet vårt
print-end = Slutt
print-material = I rommet
print-roles = Kven gjer kva
print-other-host = Til bålvakta ved bål { $number }
print-one-clock = Éi klokke for alle båla
print-same-clock = Same klokkeslett som ved det første bålet. Start og slutt samtidig.
print-second-wall = Ser du lerretet? Gå vidare når orda der skiftar. Elles gjeld tidene her. Lyden til slutt er for alle.
print-second-late = Mistar de tid: kort ned ein runde, aldri avslutninga.
print-second-writes = Skriv ikkje ned noko.
print-second-embers = Ikkje skriv ned noko ved bålet. Etterpå skriv folk det dei tek med seg, på maskina ved det første bålet.
print-if-late = Blir det dårleg tid, forenkle i denne rekkjefølgja
# What stands before each text of the facilitator's run sheet.
print-room = Alle ser
print-say = Sei
print-do = Gjer
print-rules-head = Køyrereglar
print-pitfalls = Pass på
print-buffer = tid å gå på (berre du ser ho)
print-pinned = fast tid

print-ballot = Røysting: { $list }
print-ballot-rule = Du har { $each ->
    [one] éin prikk
   *[other] { $each } prikkar, høgst { $most } på same punkt
}.
print-ballot-fill = Fyll éin ring for kvar prikk.
print-ballot-write = Skriv nummer eller bokstav, éin prikk på kvar linje.
print-scale-fill = Set ring rundt eitt tal for kvart punkt.

print-plan-island = Øy
print-plan-people = Kor mange vi er
print-plan-contact = Kontaktperson
print-plan-mandate = Mandat
print-plan-rests-on = Byggjer på
print-plan-ourselves = Vi avgjer det sjølve
print-plan-lifted = Blir løfta til
print-wheel = Årshjul
print-wheel-rings = Utanfrå og inn: { $tracks }
print-wheel-other = anna
