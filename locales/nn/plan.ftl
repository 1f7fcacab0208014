# What is said of an action plan within a sentence, to the leader and in the record.
plan-status-not-started = ikkje starta
plan-status-started = i gang
plan-status-done = ferdig
plan-status-resting = på vent
plan-status-dropped = lagd bort
# Nobody else has to decide it.
plan-ourselves = vi sjølve
plan-lifted-to = løfta til { $to }
plan-decided-by = { $to } (blir løfta dit)
