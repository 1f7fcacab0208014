# Sheets to print. Their names as typed after `print`: one word each, in small letters.
sheet-method-card = kort
sheet-group-sheets = gruppblad
sheet-host-card = värdkort
sheet-meeting-agenda = dagordning
sheet-process-plan = processplan
sheet-print-about = Gör ett kort över en metod, en HTML-fil att skriva ut på A5.
sheet-print-usage = verkstad methods print NAMN kort [-o UT]
sheet-print-after = Exempel: verkstad methods print swot kort --lang nb
# Their names in menus and as their titles.
print-method-card = Metodkort
print-group-sheets = Gruppblad
print-host-card = Värdens kort
print-meeting-agenda = Dagordning
print-process-plan = Processplan
# On the card of a table of which one stays when the others change tables.
print-host-head = Bordsvärden
print-host-stays = Sitter kvar när de andra byter bord.
print-host-sums-up = Berättar på en minut för dem som kommer vad som sades här senast.
print-host-sees = Ser till att alla kommer till tals och att det viktigaste skrivs upp.
# The heading above how a host keeps time, where there is one circle.
print-host-time = Tid och anteckningar
