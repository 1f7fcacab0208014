# Not a future workshop: this method's first ranked list is a wish, it has no islands, and its plans have seven columns.
start method seven lang da size 120x36 time 09:50
keys ctrl+n ctrl+n
line Flere solsikker
line Et nyt drivhus
keys ctrl+n
line 1 1 2
keys ctrl+o
see Det vi vil
keys ctrl+n
line Skvalderkål
window room
size 40x15
see Skvalderkål
size 120x36
window console

# Cell by cell, each by its column; what a column does not accept is refused with a sentence and stays in the line.
keys ctrl+n
see Opgaver
see not mangler
line Så solsikker
line drivhus
see Slags: Drivhus
line foråret
line mange
see Skriv et tal her
keys ctrl+u
line 12
line 6
see Skriv et ciffer fra 1 til 5
keys ctrl+u
line 3
see Besvær: 36
line Karen + Ole
window room
size 120x36
see Så solsikker
see Drivhus
window console

# A whole row as one line.
line Klippe hæk; 1; 6-8; 4; 2; Per
window room
see Klippe hæk
window console
keys ctrl+n ctrl+n
saved
record plans.length = 2
record plans[0].what = "Så solsikker"
record plans[0].island = null
record plans[0].who[1] = "Ole"
record plans[0].cells[1].text = "Drivhus"
record plans[0].cells[2].text = "spring"
record plans[0].cells[5].text = "36"
record plans[1].cells[2].text = "6, 7, 8"
record plans[1].cells[5].text = "8"
record tables[0].rows[1].head = "Rive"
record rankings[0].name = "Det vi vil"
