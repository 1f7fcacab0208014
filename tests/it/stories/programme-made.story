# A programme is made of a ready one that is found among the methods, begins in the month that is typed, and is changed, led
# and made again the next year.
start new lang nb size 80x24
key 4
type gatherings programmes leder
see not Framtidsverksted
keys esc
type handlekraftige voksne
see Leder- og veilederprogram 2+1+1
key enter
see Ledere · Veiledere · Menneskemøteteam
key enter
see Nytt program
type Vår vei
key down
line høsten en gang
keys down down
key ctrl+n
status Skriv en måned
see › Begynner
line mars
see › Språk
keys down enter
see line 1 Vår vei
see mar     mars
see Lederstøttesamling 1
see mars 2027 · 2 dager · Ledere

# Its first gathering gets its day, and then its workshop, filled in with what the programme says. The programme names it.
keys enter down down
line 12/3
keys esc
see 12.–13. mars  Lederstøttesamling 1
key m
see I møtet med en annen
see Lederstøttesamling 1
see 12. mars 2027
keys ctrl+n
see Lederstøttesamling 1
restart
key 3
see program · neste: Lederstøttesamling 1, to dager, 12.–13. mars 2027

# Next year's has the same gatherings a year later, none of them made or done; it lies beside this one.
keys enter
see har sitt verksted
key y
see 10.–11. mars  Lederstøttesamling 1
see not har sitt verksted
see 2028
