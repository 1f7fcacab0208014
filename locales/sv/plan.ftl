# What is said of an action plan within a sentence, to the leader and in the record.
plan-status-not-started = ej påbörjad
plan-status-started = på gång
plan-status-done = klar
plan-status-resting = vilar
plan-status-dropped = läggs ner
# Nobody else has to decide it.
plan-ourselves = vi själva
plan-lifted-to = lyfts till { $to }
plan-decided-by = { $to } (lyfts dit)
