# A wish's mark stands on the row of what was turned into it wherever it fits there, as the mark of a missing one does.
start day 90 lang nn size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n
line For få hender
line Telefonen ringjer heile tida
line Møta våre tek all den tida vi skulle ha hatt til kvarandre
keys ctrl+n
line 1 2 3
keys ctrl+o ctrl+n
line Nok hender
line Ro
line Korte møte
see "For få hender  ✓ har fått eit ønske"
# Words are never cut for it.
see Telefonen ringjer heile tida
see not "tida  ✓"
