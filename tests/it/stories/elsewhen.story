# A day that begins on another date than planned is held on that one: nobody is seventeen hours early or a day late.
start day 90 lang en size 120x36 screens 2 time 13:00
see 13:00–14:30
after 27h
key ctrl+n
see On time
see ▶ 16:00 Opening
see 17:30 End
see not −
record date = "2026-11-25"
record start = "16:00"
record parts.length = 1
window room
keys ctrl+r 3
see 16:05
see not 13:05
window console
keys ctrl+r 1

# Undone, it is planned for its own date again.
key ctrl+z
record date = "2026-11-24"
record start = "13:00"
