# Plans that a method has no place for are not lost without a word: the form says how many do not go along.
start example opfoelgning-paa-hjaelp-foerste-gang-da lang da size 80x24 screens 2 time 09:00
key 3
key f
see Opfølgning · 6 planer
key pgup
press right until · 6 planer kommer ikke med
