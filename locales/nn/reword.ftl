reword-hint = Endre det? Skriv på nytt. ↑ opnar det.
reword-hint-first = Skriv det på éi linje.
reword-earlier = Tidlegare ordlyd: { $of }
reword-hint-shown = Ingenting å skrive her. ↓ neste felt.
event-order = rekkjefølgja på sakene
