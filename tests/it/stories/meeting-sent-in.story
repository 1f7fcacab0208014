# Matters are sent in before the meeting: the form goes out with an example that is no answer, comes back, is looked at and
# taken in, and what is a question is one.
start new lang nb size 120x36 screens 2 time 12:40
key n
key pgup
press right until Personalmøte
keys pgdn enter
see skjemaet
key ctrl+k
type skjema
key enter
status /documents/skjema.txt
key ctrl+k
type hent utfylte
key enter
type /documents/skjema.txt
key enter
see ingenting er fylt ut
key esc
record tables[0].rows.length = 0
file /in/natt.csv "Sak;Hensikt;Type;Samtaleform;Minutter;Besluttes av\r\nRøyking ved inngangen;Hva sier vi?;spørsmål;runde;10;\r\nVikarer;;beslutning;;5;styrer\r\n"
paste /in/natt.csv
see 2 rader fra natt.csv
key enter
record tables[0].rows.length = 2
record tables[0].rows[0].cells[2].text = "spørsmål"
record tables[0].rows[1].cells[5].text = "styrer"
see 1  Røyking ved inngangen
see Hva sier vi? · spørsmål
