# With one screen, the room reads what the day is about page by page: purpose, goal and mandate each by itself, however long.
start new lang sv size 80x24 screens 1 time 08:00
key 2
type Hur får vi mer tid ihop?
keys down down down down down down down down down down
type Hälften av dem som började i fjol har slutat.
key down
type Tre planer som börjar i nästa vecka.
key down
paste "Schemat, mötena och introduktionen bestämmer vi själva, och det gäller alla tre avdelningarna. Pengar och lokaler är nämndens sak, men vi får föreslå. Det som rör andra förvaltningar tar enhetschefen med sig till ledningsgruppen i mars, och svaret kommer före sommaren. Inget av det som sägs här får användas mot någon."
key ctrl+n
key ctrl+n
see Hur får vi mer tid ihop?
see 1/5 PgDn
key pgdn
see Därför är vi här
see 2/5 PgDn
see not Tre planer
key pgdn
see Det vi vill ha med oss
see 3/5 PgDn
key pgdn
see Mandat
see 4/5 PgDn
see mot någon.
key pgdn
see 5/5 PgDn
see not Mandat
key pgup
see Mandat
keys pgup pgup
see Därför är vi här
key pgup
see Hur får vi mer tid ihop?

# On a narrow screen a long mandate takes more pages, and loses no word.
size 40x15
see 1/6 PgDn
keys pgdn pgdn
see Det vi vill ha med oss
key pgdn
see 4/6 PgDn
see Mandat
see Schemat, mötena
see not mot någon
key pgdn
see 5/6 PgDn
see mot någon
see not Schemat
key pgdn
see 6/6 PgDn
keys pgup pgup
see Schemat, mötena

# Later it is put up again, with the question.
keys ctrl+n ctrl+r 4
see Hur får vi mer tid ihop?
keys pgdn pgdn pgdn
see Mandat
keys pgdn pgup
see Schemat, mötena
