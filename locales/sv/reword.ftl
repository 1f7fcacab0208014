reword-hint = Ändra? Skriv på nytt. ↑ öppnar texten.
reword-hint-first = Skriv det på en rad.
reword-earlier = Tidigare formuleringar: { $of }
reword-hint-shown = Inget att skriva här. ↓ nästa fält.
event-order = punkternas ordning
