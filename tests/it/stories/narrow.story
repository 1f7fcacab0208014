# Even on a narrow screen, all repairs can be read; nothing is typed there, so no line seems to wait for it.
start day 90 lang sv size 40x15 screens 1 time 13:40
keys ctrl+n ctrl+l ctrl+l
see varje → 20 min efter
see Flytta sluttiden
see Esc  Avbryt
see not SKRIVER

# What is typed for a row of the plan goes into one line.
keys esc ctrl+e ctrl+e down m
type 7
see ▸ 7
see not SKRIVER
keys esc esc
see SKRIVER

# A prompt stands whole above the line, and the answer has the line.
key ctrl+k
type prickar var
key enter
see line 13 Prickar var, högst på samma: 3 2
type 5 2
see line 14 ▸ 5 2
key enter

# A hint that is too long for its row goes on in the row of the keys, which keeps the way on; no row of the picture moves.
keys ctrl+n ctrl+n ctrl+n
line Trångt
line Mörkt
key esc
see line 13 Tema av punkt 1 och 2: skriv 1 2 Namn.
see line 15 Tab: välj.
see line 15 Ctrl+N
keys ctrl+z ctrl+z
see line 1 Kritik: insamling
type Tunt
see line 15 Ctrl+N  Vidare
see line 1 Kritik: insamling

# An objection is written first, and then parked.
key ctrl+u
key ctrl+b
see Skriv det som ska
