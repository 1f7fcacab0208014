# What was planned for another day is neither early nor late: its date is told.
start method three-days lang en size 120x36 screens 2 time 12:00
key ctrl+n
see On time
keys ctrl+e down down down down down down down down down down down enter
see ▶ 12:00 Good morning
see Wednesday 25 November 2026
see not ahead
see not −
