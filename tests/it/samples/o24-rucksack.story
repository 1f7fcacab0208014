# A talk by the fire about what makes a day lighter and heavier; whoever types there types in vain.
start new lang nb size 80x24 screens 2 time 09:50
key n
key pgup
press right until Leirbål
key ctrl+n
at 10:00
keys ctrl+n ctrl+n ctrl+n
line Bestefars kakao i sekken
paste
| Steinrøysa ved Lysevatn
| Bestefars kakao i sekken
key esc
nowhere
