# The agenda of a team on one sheet, with purpose, minutes and an empty column for what is said; then its minutes, item by
# item.
start new lang da size 120x36 screens 2 time 12:40
key n
key pgup
press right until Personalemøde
keys pgdn enter
at 13:00
head Emne · Tid · Referat
in record 5 min = 5
in record 10 min = 10
in record 20 min = 20
in record 25 min = 25
paste
| Emne | Intention/Aktivitet | Referat | Tid
| 1. Ramme for mødet (tovholder) | prioritering af punkter |  | 5 min.
| 2. Velkomst | nye medlemmer, årshjul |  | 10 min.
| 3. Hvad må vi dele? | aftale om enkeltsager |  | 10 min.
| 4. Enkeltsager |  |  | 25 min
| 5. Nyt fra runden | tendenser |  | 20 min
| 6. Kommende punkter, fx: fyraftensmøde? |  |  | 5 min.
| 7. Evt. |  |  | 5 min.
see 7 linjer
key enter
see 7  Evt.
keys ctrl+n ctrl+n ctrl+n ctrl+n
line Punkt 4 flyttes frem
line Sluttid kl. 14.20 holdes
key ctrl+a
line Årshjulet omdelt
keys down down
line Sende årshjulet til alle; sekretæren; 4/12
in record 4/12 = 2026 12 04
in reports 4/12 = 4 december
key ctrl+a
line Fælles regel læst op
key down
line Navne kun med samtykke
key ctrl+a
line To sager, ingen navne her
key ctrl+a
line Cykeltyverier ved hallen
key ctrl+a
line fx: fyraftensmøde i februar
key ctrl+a
line Intet
key ctrl+n
