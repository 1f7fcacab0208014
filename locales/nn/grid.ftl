# Rows that stand in a grid of two columns of their table.
say-grid-between = Skriv eit tal frå { $least } til { $most }.
say-not-beside = Begge radene må stå under same rada.
live-seen-grid = { $table }: rutenettet
live-seen-grid-list = { $table }: radene
live-grid-unplaced = Ikkje plasserte enno
live-grid-crowded = To vil ha same plassen
live-hint-grid = 3 4 2: rad 3 får 4 og 2. Eller ny rad.
live-hint-grid-row = Verdien: 4. Begge: 4 2. Eller ny rad.
room-grid-unplaced = Ikkje plasserte enno: { $rows }
room-grid-crowded = krasj
print-grid = Rutenett
cli-sheet-grid = rutenett
export-grid-unplaced = Ikkje plasserte: { $rows }
