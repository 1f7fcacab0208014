# Rows that stand in a grid of two columns of their table.
say-grid-between = Skriv et tal fra { $least } til { $most }.
say-not-beside = Begge rækker skal stå under den samme række.
live-seen-grid = { $table }: matricen
live-seen-grid-list = { $table }: rækkerne
live-grid-unplaced = Endnu ikke placeret
live-grid-crowded = To vil have samme plads
live-hint-grid = 3 4 2: 3 får 4 og 2. Eller ny række.
live-hint-grid-row = Værdi: 4. Begge: 4 2. Eller ny række.
room-grid-unplaced = Endnu ikke placeret: { $rows }
room-grid-crowded = overlap
print-grid = Matrix
cli-sheet-grid = matrix
export-grid-unplaced = Ikke placeret: { $rows }
