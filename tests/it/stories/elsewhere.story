# What is done elsewhere on purpose is found in the library, told below what was found, and nothing can be made of it.
start new lang nb size 80x24 screens 2 time 09:00
key 4
type NAA
see Her gjøres ingen kliniske vurderinger
see uten navn.
size 40x15
see Her gjøres ingen kliniske
see annerledes, som en plan uten
see navn.
picture elsewhere-40x15
size 120x36
see Her gjøres ingen kliniske
key esc
see not kliniske
type logframe
see LFA tar dager
see not Ingen metode passer
key enter
see LFA tar dager
see not Bruk metoden
key esc
# Methods that fit stand above it.
size 80x24
type leirbål instruks
see Den egentlige «Leirbål – instruks» ligger ikke her
key esc
type presentasjon
see Her lages ingen lysbilder
picture elsewhere-80x24
