# Fifteen minutes of improvement: what grated, what is done about it, what got better, with signs that mean something.
start new lang sv size 80x24 screens 2 time 12:40
key n
key pgup
press right until Arbetsplatsträff
keys pgdn enter
at 13:00
paste
| Uppföljning av förra veckan
| Gnisslar: telefonen ringer under maten
| Bättre sedan sist
see 3 rader
key enter
keys ctrl+n ctrl+n ctrl+n ctrl+n
line ✓ Krokar i hallen
line ⏳ Ny pärm
line ❌ Lampan
key ctrl+a
line • Två gånger i går
keys down down
line Telefon på ljudlöst 12–12.30; alla; fredag
in record fredag = 2026 11 27
in reports fredag = 27 november
key ctrl+a
line Lugnare överlämning (+)
line + Klockan i förrådet; information; 2
key ctrl+a
paste
| Går före
| Batteri beställt
see Går före
key enter
