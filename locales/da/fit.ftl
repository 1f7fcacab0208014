# Among the methods: how long, how many and what for, and what is proposed then.
fit-minutes = Hvor længe?
fit-people = Hvor mange?
fit-need = Hvad har I brug for?
# Beside an empty answer, and beside one that cannot be read.
fit-minutes-hint = for eksempel 45 eller 1:30
fit-people-hint = et tal, for eksempel 14
# In the third question while nothing is chosen.
fit-need-none = vælg
# What a method misses of what was asked.
fit-longer = { $length } længere, end I har
fit-shorter = { $length } kortere, end I har
fit-at-most = til højst { $people }
fit-at-least = til mindst { $people }
fit-other-need = til noget andet
fit-act-ask = Hvor længe? Hvor mange?
fit-act-back = Forrige linje
# A plan of a method with clock times.
fit-act-preview = Klokkeslæt
# Beside the start while none is typed, and beside one that cannot be read.
fit-start-usual = som regel { $clock }
fit-start-hint = for eksempel 08:30, 0830 eller 8
