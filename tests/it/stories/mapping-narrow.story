# The same on one small mirrored screen, in Swedish: the whole room reads one row at a time with its heads, and what is
# typed goes cell by cell. A sheet that is pasted is looked at as a file is; a row with a fault keeps all of it out.
start new lang sv size 40x15 screens 1 time 09:00
key n
key pgup
press right until Kartläggning
key enter
type Vad gör vi redan?
keys ctrl+n
keys ctrl+n ctrl+n
see Läs tabellen
see Inga rader än.
picture mapping-narrow-empty-40x15
paste "Vilka/för vilka\tInsats/aktivitet\tVad saknas\nBarn 3–5\tLäsgrupp\tVikarie\nFöräldrar\t\t\n"
see Inget av det här är inläst än.
see det inklistrade, rad 3,
picture mapping-narrow-refused-40x15
key esc
paste "Vilka/för vilka\tInsats/aktivitet\tVad saknas\nBarn 3–5\tLäsgrupp\tVikarie\nFöräldrar\tÖppet hus\t\n"
see Enter läser in 2 nya rader
picture mapping-narrow-looked-at-40x15
key enter
record tables[0].rows.length = 2
record tables[0].rows[1].cells[0].text = "Öppet hus"
see 1 Läsgrupp
see Barn 3–5
see not Öppet hus
key pgdn
see 2 Öppet hus
see Föräldrar
picture mapping-narrow-row-40x15

# A row as one line, then one by its name: the other fields are asked for, and Esc leaves them empty.
line Sångstund; barn 1–3; varje fredag; de sjunger hemma; instrument; fler sånger på andra språk
see 3 Sångstund
see fler sånger på
picture mapping-narrow-whole-40x15
line Utflykt
see Vilka/för vilka · 4 ▸
line Alla
key enter
see Fungerar (så märks det)
key esc
see 4 Utflykt
record tables[0].rows[3].cells[1].text = "Alla"
key ctrl+z
status Ångrat
key ctrl+z
record tables[0].rows.length = 3

# Sorted by the second column, put before by a number, struck for good.
key tab
type s2
key enter
status Raderna är sorterade efter Vilka/för vilka.
type 2 3 n
key enter
record tables[0].rows[0].number = 2
type 3 d
key enter
record tables[0].rows.length = 2
key ctrl+z
record tables[0].rows.length = 3
type 1 x
keys enter 1 enter
see not Läsgrupp
key tab
key ctrl+n
see Överlapp och
