# What is said of an action plan within a sentence, to the leader and in the record.
plan-status-not-started = ikke startet
plan-status-started = i gang
plan-status-done = ferdig
plan-status-resting = på vent
plan-status-dropped = lagt bort
# Nobody else has to decide it.
plan-ourselves = vi selv
plan-lifted-to = løftet til { $to }
plan-decided-by = { $to } (løftes dit)
