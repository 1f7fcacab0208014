# A plan made in ninety minutes: goal and benefit before the what, who is heard apart from who owns it, and what is agreed
# in one line with dashes.
start new lang sv size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Uppföljning
keys ctrl+n ctrl+n
head Aktivitet · vem · när · hur
paste
| Område: schema    Önskat läge: alla vet i god tid
| Mål: schemat 4 veckor före   Nytta: färre byten
| Aktivitet: gemensam mall – vem: planerare – när: mars – hur: två arbetsmöten
| Hörs: skyddsombud, natten
| Uppföljning: på APT i maj
see 1 rad
key enter
record plans.length = 1
record plans[0].what = "gemensam mall"
record plans[0].who = ["planerare"]
