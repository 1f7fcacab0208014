# What is said of an action plan within a sentence, to the leader and in the record.
plan-status-not-started = not started
plan-status-started = under way
plan-status-done = done
plan-status-resting = on hold
plan-status-dropped = dropped
# Nobody else has to decide it.
plan-ourselves = we do
# $to (String) - to whom
plan-lifted-to = raised with { $to }
# $to (String) - to whom
plan-decided-by = { $to } (raised)
