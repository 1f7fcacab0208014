# A gathering of a programme begins with what was to be done since last time: one task at a time, under its own question.
start gathering behov lang nb size 120x36 screens 2 time 12:00
keys ctrl+n
window room
see Siden sist
see Dette skulle vi gjøre til i dag.
see Prøv tre samtaler
see Les kapittel 4
see not Hva merket du da du spurte først?
window console
key ctrl+a
window room
see Hva merket du da du spurte først?
see Prøv tre samtaler
see Alle ledere
see not Les kapittel 4
window console
line En time ble til tre. Ingen hadde spurt før.
window room
see Ingen hadde spurt før.
window console
line 1 s3
record plans[0].status = "done"
record plans[0].cells[4].text = "En time ble til tre. Ingen hadde spurt før."
record plans[0].who = ["Alle ledere"]
record plans[0].due = "2027-02-08"
# The next one has its own question; one without a question stands under what the step says.
key ctrl+a
window room
see Hvilken struktur var vanskeligst å holde fast på?
see Styrere
see not Prøv tre samtaler
picture report-back-120x36
size 80x24
see Styrere · ledere
size 40x15
see Hvilken struktur
see Gå gjennom de fire
picture report-back-40x15
size 120x36
window console
key ctrl+a
window room
see Les kapittel 4
see Dette skulle vi gjøre til i dag.
window console
# What is asked stands beside the task for the facilitator.
line 2
see Spørsmål: Hvilken struktur var
# The next step is the method's own first.
keys ctrl+n
record plans.length = 3
