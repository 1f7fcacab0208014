# What was held without the program is marked by hand, on its own day; what goes on beside the gatherings never is.
start programme under-way lang nb size 80x24
key h
status Oppstart, Iveland er merket som gjennomført 9. september 2026. h igjen tar det bort.
see Oppstart, Iveland                       ferdig
see gjennomført 9. september 2026
key h
see for sent
keys down down h
status Dette går ved siden av samlingene
key m
status Dette går ved siden av samlingene

# A gathering is added behind the one at hand, for the track that is shown alone; its name is typed over.
keys t t a
see › Navn          Ny samling
type Øving
keys enter enter
line 10/12
keys esc
see 10. desember     Øving
keys t t
see Øving  MM-veiledere

# What is taken out comes back.
press down until 10. desember 2026
key d
status Øving er tatt ut. Ctrl+Z henter den tilbake.
see not 10. desember
key z
see 10. desember     Øving
keys z z z
see not Øving
keys ctrl+y ctrl+y ctrl+y
see Øving

# With nothing left to take back it says so.
restart
keys 3 enter
key z
status Ingenting er endret siden du åpnet programmet.
see Øving
