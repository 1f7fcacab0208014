# A market place on one small screen: more times than there are lines are turned as pages.
start method open-space-grid lang nb size 40x15 screens 1 time 09:00
keys ctrl+n ctrl+n
see Markedsplass
see 10.00
see 1 Biblioteket
line Vikarer; Kari; 8; 1
line Papir; Ola; 8.30; 2
line Møter; Per; 9; 3
line Turnus; Eva; 9.30; 4
line Ferie; Pål; 14; 1
line Hjem; Ane; 15; 1
line Nett; Liv; 16; 1
see 2 av 2
see 16.00
see not 8.30
keys pgup
see 1 av 2
see 08.30
see not 16.00
line 2 8 1
see !
see ! krasj
keys pgdn
see 2 av 2
keys pgdn
see 08.00 · Biblioteket
keys pgup
see 2 av 2
keys pgdn pgdn pgdn pgdn
see Nyhetsrunde
saved
record tables[0].rows.length = 7
