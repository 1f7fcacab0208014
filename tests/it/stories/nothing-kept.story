# What a step refuses, because nothing is written down in it, is on no disk once it was refused; and nothing that is half
# typed is after the end.
start new lang nn size 80x24 screens 1 time 08:31
key 5
type Kva treng vi hjelp med i dag?
key enter
type 9
press down until Det står på skjermen at svara blir skrivne ned
key right
key ctrl+n
type Eit halvt svar
kept Eit halvt svar
key ctrl+u
# Silence, whose wall says that what people write is not collected.
key backtab
line 3
key ctrl+n
type Ein løynd tanke
kept not Ein løynd tanke
key enter
status blir ingenting skrive ned
kept not Ein løynd tanke
see Ein løynd tanke
key ctrl+n
see not Ein løynd tanke
kept not Ein løynd tanke
