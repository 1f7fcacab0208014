reword-hint = Rettelse? Skriv nyt. ↑ åbner teksten.
reword-hint-first = Skriv det på én linje.
reword-earlier = Tidligere ordlyd: { $of }
reword-hint-shown = Intet at skrive her. ↓ næste felt.
event-order = punkternes rækkefølge
