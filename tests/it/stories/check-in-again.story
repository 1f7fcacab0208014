# The next morning: one key on the last check-in among the saved ones, another question, and it is on the wall.
start example innsjekk-maandag-nn lang nn size 80x24 screens 1 time 08:29
key 3
see Innsjekk
key f
see Kva vêr har du med deg i dag?
see Deltakarar       9
see ← → viser eit anna.
see not Oppfølging
key right
see Kva håpar du vi sit att med
see Spørsmål 1 av 9
key left
see Kva har skjedd hos deg sidan sist?
keys enter enter
see Kva har skjedd hos deg sidan sist?
record question = "Kva har skjedd hos deg sidan sist?"
record people = 9
record start = "08:29"
record started = "08:29"
key pgdn
record ended = "08:29"
# Whoever looks for the record finds the command.
key ctrl+k
type referat
see verkstad export
key esc
