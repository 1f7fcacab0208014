# The year after is made from the wheel by one key: every line comes along with its number, and its dates are last year's.
start example arshjul-fjordvik-skule-nn lang nn size 120x36 screens 2 time 13:00
key 3
key f
see Årshjul · 22 linjer frå i fjor
see Årshjul Fjordvik skule
keys pgdn enter
see aug 3
# A month is gone to before the day too.
line 9
see September
see 4  Foreldremøte 1.–4. trinn (i fjor
see onsdag 9. september)
key up
see August ▸
see i fjor 14. august
# A date is renewed where it stands.
keys tab 1 e enter
key ctrl+u
line 8: Planleggingsdagar; plan; rektor; 13/8
see not i fjor 14. august
key tab
keys ctrl+n ctrl+n ctrl+n
# The year still begins in August.
see året     1  Oppfølging
window room
see aug      1  Planleggingsdagar
see onsdag 9. september)
window console
record tables[0].rows[0].number = 1
record tables[0].year[0].rows = [11]
record tables[0].rows.length = 22
record follows.length = 1
