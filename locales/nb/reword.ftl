reword-hint = Endre det? Skriv på nytt. ↑ åpner det.
reword-hint-first = Skriv det på én linje.
reword-earlier = Tidligere ordlyd: { $of }
reword-hint-shown = Ingenting å skrive her. ↓ neste felt.
event-order = rekkefølgen på sakene
