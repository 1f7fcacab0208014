# The room sees what is done, what is now and what comes next, and never what is late.
start programme under-way lang nb size 80x24
key w
see Ferdig (1): ✓ Lederstøttesamling 1
see Nå
see MM-veiledersamling 1
see Neste
see Iveland
see not sent
see not 9. september
see not Prøv
picture programme-room-80x24
key esc
see for sent
keys t b
see Handlekraftige voksne – trygge barn · Ledere
see not MM-veiledersamling
key enter
size 40x15
keys t w
see Nå
see MM-veiledersamling 1
see Neste
see not sent
picture programme-room-40x15
size 120x36
picture programme-room-120x36
