# What is said of an action plan within a sentence, to the leader and in the record.
plan-status-not-started = ikke startet
plan-status-started = i gang
plan-status-done = færdig
plan-status-resting = på pause
plan-status-dropped = droppet
# Nobody else has to decide it.
plan-ourselves = vi selv
plan-lifted-to = løftes til { $to }
plan-decided-by = { $to } (løftes videre)
