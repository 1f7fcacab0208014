# The ten columns of a government's plan for the work environment, out of a table of a word processor: of those that there
# are no columns for, it is said before Enter where they go.
start new lang sv size 120x36 screens 2 time 09:00
key 2
key pgup
press right until Uppföljning
keys ctrl+n ctrl+n
head Aktivitet. Vad ska göras? · Slutdatum · Ansvarig
in record 20 dec = 2026 12 20
in reports 20 dec = 20 december
in record 31/1 = 2027 01 31
in reports 31/1 = 31 januari
paste
| Riskerna⇥Mål. Vad ska förbättras?⇥Aktivitet. Vad ska göras?⇥Startdatum⇥Slutdatum⇥Uppskattad kostnad⇥Ansvarig⇥Avstämning, datum och vad har gjorts?⇥Uppföljningsdatum⇥Resultat och kommentarer
| Ensam i receptionen efter 16⇥Ingen är ensam med öppen dörr⇥Två på passet tis och tor⇥1 sep⇥20 dec⇥ca 4 h/vecka⇥enhetschefen⇥15 okt: schema provat, tor fungerar ej⇥januari⇥–
| "Hala trappan vid varuintaget,
| där det rinner vatten från takrännan varje gång det töar och ingen sandar före klockan sju på morgonen"⇥Ingen ramlar⇥Stuprör, matta och sandlåda vid dörren⇥genast⇥31/1⇥3 200 kr; mattan finns⇥Fastighet + skyddsombudet⇥varje måndag⇥APT i februari⇥Stuprör beställt, tre veckor
see 2 rader
see hamnar under HUR: Riskerna, Mål. Vad ska förbättras?
key enter
record plans.length = 2
record plans[0].what = "Två på passet tis och tor"
record plans[1].who = ["Fastighet", "skyddsombudet"]
