# Among the methods: how long, how many and what for, and what is proposed then.
fit-minutes = Kor lenge?
fit-people = Kor mange?
fit-need = Kva treng de?
# Beside an empty answer, and beside one that cannot be read.
fit-minutes-hint = til dømes 45 eller 1:30
fit-people-hint = eit tal, til dømes 14
# In the third question while nothing is chosen.
fit-need-none = vel
# What a method misses of what was asked.
fit-longer = { $length } lengre enn de har
fit-shorter = { $length } kortare enn de har
fit-at-most = for høgst { $people }
fit-at-least = for minst { $people }
fit-other-need = til noko anna
fit-act-ask = Kor lenge? Kor mange?
fit-act-back = Førre felt
# A plan of a method with clock times.
fit-act-preview = Klokkeslett
# Beside the start while none is typed, and beside one that cannot be read.
fit-start-usual = som regel { $clock }
fit-start-hint = til dømes 08:30, 0830 eller 8
