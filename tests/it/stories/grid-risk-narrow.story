# The same on one small screen that everybody sees: the grid has all its squares, a line each, and the line below it says
# what is asked.
start method risk lang sv size 40x15 screens 1 time 09:00
keys ctrl+n ctrl+n
line Lyftet stannar; Boka; Samir
line Posten kommer bort; Ring; Eva
keys ctrl+n
see Bedöm
see Hur troligt
see 1     2     3     4     5
see 5 ·
see Inte placerade än: 1, 2
keys down
see 1 Lyftet stannar
see 1 · Sannolikhet ▸
line 5
see Konsekvens ▸
type 4
see 1: Konsekvens 4 = 20, hög
key enter
see ▲
see ▲ hög
see Inte placerade än: 2
line 1 1
see not Inte placerade
key esc
see 3 4 2: rad 3 får 4 och 2.

# More risks in one square than there is room for are counted; the one at hand is seen.
line 1 3 3
line 2 3 3
line A; x; x; 3; 3
line B; x; x; 3; 3
line C; x; x; 3; 3
see ▶5 +4
key ctrl+z
see 1 +3
key ctrl+y
see 1 +4

# The rows with what they are called; back to the grid, and on.
keys pgdn
see 3 × 3 = 9 · medel
keys pgdn pgdn
see Åtgärder
keys ctrl+n ctrl+n
see Slut
saved
record tables[0].rows.length = 5
