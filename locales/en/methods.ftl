# The methods that there are, and a method's card.
methods-heading = Methods
methods-reading = Reading the methods …
methods-none = There are no methods here, not even the built-in ones. Please install the program again.
methods-own = your own
methods-faulty = has a fault
methods-suits = It suits
methods-suits-not = It does not suit
methods-people = People
# $least (Number) - people
# $most (Number) - people
# $usual (Number) - people
methods-people-range = { $least } to { $most }, usually { $usual }
methods-plans = Plans
methods-materials = You need
methods-roles = Who does what
methods-status = Where it comes from
methods-documented = Its steps are written down in these sources:
methods-reconstructed = We put its steps together ourselves, from related methods:
# $minutes (Number) - how long
methods-plan = The plan of { $minutes } minutes
methods-fault = This method has a fault and cannot be used.
# $file (String) - its name
# $line (Number) - in the file
methods-fault-line = { $file }, line { $line }
methods-fault-next = Mend the file and open this page again.
