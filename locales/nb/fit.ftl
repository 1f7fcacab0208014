# Among the methods: how long, how many and what for, and what is proposed then.
fit-minutes = Hvor lenge?
fit-people = Hvor mange?
fit-need = Hva trenger dere?
# Beside an empty answer, and beside one that cannot be read.
fit-minutes-hint = for eksempel 45 eller 1:30
fit-people-hint = et tall, for eksempel 14
# In the third question while nothing is chosen.
fit-need-none = velg
# What a method misses of what was asked.
fit-longer = { $length } lengre enn dere har
fit-shorter = { $length } kortere enn dere har
fit-at-most = for høyst { $people }
fit-at-least = for minst { $people }
fit-other-need = til noe annet
fit-act-ask = Hvor lenge? Hvor mange?
fit-act-back = Forrige felt
# A plan of a method with clock times.
fit-act-preview = Klokkeslett
# Beside the start while none is typed, and beside one that cannot be read.
fit-start-usual = som regel { $clock }
fit-start-hint = for eksempel 08:30, 0830 eller 8
