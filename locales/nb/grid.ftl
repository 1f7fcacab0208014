# Rows that stand in a grid of two columns of their table.
say-grid-between = Skriv et tall fra { $least } til { $most }.
say-not-beside = Begge radene må stå under samme rad.
live-seen-grid = { $table }: rutenettet
live-seen-grid-list = { $table }: radene
live-grid-unplaced = Ikke plassert ennå
live-grid-crowded = To vil ha samme plass
live-hint-grid = 3 4 2: rad 3 får 4 og 2. Eller ny rad.
live-hint-grid-row = Verdien: 4. Begge: 4 2. Eller ny rad.
room-grid-unplaced = Ikke plassert ennå: { $rows }
room-grid-crowded = krasj
print-grid = Rutenett
cli-sheet-grid = rutenett
export-grid-unplaced = Ikke plassert: { $rows }
