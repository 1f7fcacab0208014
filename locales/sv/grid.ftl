# Rows that stand in a grid of two columns of their table.
say-grid-between = Skriv ett tal från { $least } till { $most }.
say-not-beside = Båda raderna måste stå under samma rad.
live-seen-grid = { $table }: rutnätet
live-seen-grid-list = { $table }: raderna
live-grid-unplaced = Inte placerade än
live-grid-crowded = Två vill ha samma plats
live-hint-grid = 3 4 2: rad 3 får 4 och 2. Eller ny rad.
live-hint-grid-row = Värdet: 4. Båda: 4 2. Eller en ny rad.
room-grid-unplaced = Inte placerade än: { $rows }
room-grid-crowded = krock
print-grid = Rutnät
cli-sheet-grid = rutnät
export-grid-unplaced = Inte placerade: { $rows }
