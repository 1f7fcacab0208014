# Sheets to print. Their names as typed after `print`: one word each, in small letters.
sheet-method-card = card
sheet-group-sheets = group-sheets
sheet-host-card = host-card
sheet-meeting-agenda = meeting-agenda
sheet-process-plan = process-plan
sheet-print-about = Make a method’s card, an HTML file to print on A5.
sheet-print-usage = verkstad methods print NAME card [-o OUT]
sheet-print-after = Example: verkstad methods print swot card --lang nb
# Their names in menus and as their titles.
print-method-card = Method card
print-group-sheets = Group sheets
print-host-card = The host’s card
print-meeting-agenda = Agenda
print-process-plan = Process plan
# On the card of a table of which one stays when the others change tables.
print-host-head = Whoever hosts the table
print-host-stays = Stays when the others change tables.
print-host-sums-up = Tells those who come, in a minute, what was said here last.
print-host-sees = Sees that everyone is heard and that what matters is written down.
# The heading above how a host keeps time, where there is one circle.
print-host-time = Time and notes
