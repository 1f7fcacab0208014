# Sheets to print. Their names as typed after `print`: one word each, in small letters.
sheet-method-card = kort
sheet-group-sheets = gruppeark
sheet-host-card = vertskort
sheet-meeting-agenda = saksliste
sheet-process-plan = prosessplan
sheet-print-about = Lag et kort over en metode, en HTML-fil til utskrift på A5.
sheet-print-usage = verkstad methods print NAVN kort [-o UT]
sheet-print-after = Eksempel: verkstad methods print swot kort --lang sv
# Their names in menus and as their titles.
print-method-card = Metodekort
print-group-sheets = Gruppeark
print-host-card = Vertens kort
print-meeting-agenda = Saksliste
print-process-plan = Prosessplan
# On the card of a table of which one stays when the others change tables.
print-host-head = Bordverten
print-host-stays = Blir sittende når de andre bytter bord.
print-host-sums-up = Forteller på ett minutt de som kommer, hva som ble sagt her sist.
print-host-sees = Passer på at alle kommer til orde, og at det viktigste skrives ned.
# The heading above how a host keeps time, where there is one circle.
print-host-time = Tid og notater
