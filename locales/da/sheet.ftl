# Sheets to print. Their names as typed after `print`: one word each, in small letters.
sheet-method-card = kort
sheet-group-sheets = gruppeark
sheet-host-card = værtskort
sheet-meeting-agenda = dagsorden
sheet-process-plan = procesplan
sheet-print-about = Lav et kort over en metode, en HTML-fil, du kan printe på A5.
sheet-print-usage = verkstad methods print NAVN kort [-o UD]
sheet-print-after = Eksempel: verkstad methods print swot kort --lang nb
# Their names in menus and as their titles.
print-method-card = Metodekort
print-group-sheets = Gruppeark
print-host-card = Værtens kort
print-meeting-agenda = Dagsorden
print-process-plan = Procesplan
# On the card of a table of which one stays when the others change tables.
print-host-head = Bordværten
print-host-stays = Bliver siddende, når de andre skifter bord.
print-host-sums-up = Fortæller på et minut dem, der kommer, hvad der sidst blev sagt her.
print-host-sees = Sørger for, at alle kommer til orde, og at det vigtigste bliver skrevet ned.
# The heading above how a host keeps time, where there is one circle.
print-host-time = Tid og notater
