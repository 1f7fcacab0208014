# Among the methods: how long, how many and what for, and what is proposed then.
fit-minutes = Hur länge?
fit-people = Hur många?
fit-need = Vad behöver ni?
# Beside an empty answer, and beside one that cannot be read.
fit-minutes-hint = till exempel 45 eller 1:30
fit-people-hint = ett tal, till exempel 14
# In the third question while nothing is chosen.
fit-need-none = välj
# What a method misses of what was asked.
fit-longer = { $length } längre än ni har
fit-shorter = { $length } kortare än ni har
fit-at-most = för högst { $people }
fit-at-least = för minst { $people }
fit-other-need = för något annat
fit-act-ask = Hur länge? Hur många?
fit-act-back = Förra raden
# A plan of a method with clock times.
fit-act-preview = Klockslag
# Beside the start while none is typed, and beside one that cannot be read.
fit-start-usual = oftast { $clock }
fit-start-hint = till exempel 08:30, 0830 eller 8
