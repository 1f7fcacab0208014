# Sheets to print. Their names as typed after `print`: one word each, in small letters.
sheet-method-card = kort
sheet-group-sheets = gruppeark
sheet-host-card = vertskort
sheet-meeting-agenda = saksliste
sheet-process-plan = prosessplan
sheet-print-about = Lag eit kort over ein metode, ei HTML-fil til utskrift på A5.
sheet-print-usage = verkstad methods print NAMN kort [-o UT]
sheet-print-after = Døme: verkstad methods print swot kort --lang nb
# Their names in menus and as their titles.
print-method-card = Metodekort
print-group-sheets = Gruppeark
print-host-card = Kortet til verten
print-meeting-agenda = Saksliste
print-process-plan = Prosessplan
# On the card of a table of which one stays when the others change tables.
print-host-head = Bordverten
print-host-stays = Blir sitjande når dei andre byter bord.
print-host-sums-up = Fortel på eitt minutt dei som kjem, kva som vart sagt her sist.
print-host-sees = Passar på at alle kjem til orde, og at det viktigaste blir skrive ned.
# The heading above how a host keeps time, where there is one circle.
print-host-time = Tid og notat
