# A method that comes with the program is copied by the first change of it, and is there the next time.
start new lang sv size 40x15 screens 1 time 08:00
key 4
type swot
keys enter e
status ”SWOT” blir som den är.
see not sparat
see SWOT (egen)
picture method-change-40x15
# Whoever only looks leaves nothing behind.
key esc
see Använd metoden
keys esc esc esc
key 4
type swot
see not SWOT (egen)
keys enter e
keys down enter ctrl+u
line Läget i höst, och vad vi gör åt det.
see ✓ sparat
picture method-change-text-40x15
key esc
see Läget i höst
see Använd metoden
restart
key 4
type swot egen
key enter
see SWOT (egen)
see Läget i höst
# Esc in its form goes back to its card.
key enter
see Ny verkstad
key esc
see SWOT (egen)
see Använd metoden
