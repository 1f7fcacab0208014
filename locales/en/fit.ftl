# Among the methods: how long, how many and what for, and what is proposed then.
fit-minutes = How long?
fit-people = How many?
fit-need = What do you need?
# Beside an empty answer, and beside one that cannot be read.
fit-minutes-hint = like 45 or 1h30
fit-people-hint = a number, like 14
# In the third question while nothing is chosen.
fit-need-none = choose
# What a method misses of what was asked.
# $length (String) - a length in time
fit-longer = { $length } longer than you have
# $length (String) - a length in time
fit-shorter = { $length } shorter than you have
# $people (Number) - people
fit-at-most = for { $people } at most
# $people (Number) - people
fit-at-least = for { $people } at least
fit-other-need = for something else
fit-act-ask = How long? How many?
fit-act-back = Previous field
# A plan of a method with clock times.
fit-act-preview = Clock times
# Beside the start while none is typed, and beside one that cannot be read.
# $clock (String) - a clock time
fit-start-usual = usually { $clock }
fit-start-hint = like 08:30, 0830 or 8
