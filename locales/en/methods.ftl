# The methods that there are, and a method's card.
methods-heading = Methods
methods-reading = Reading the methods …
methods-none = There are no methods here, not even the built-in ones. Install the program again.
methods-own = your own
methods-faulty = has an error
# $names (String) - the other names, with dots between them
methods-also = Also called: { $names }
methods-whom = For whom
methods-suits = Suits
methods-suits-not = Does not suit
methods-people = People
# $least (Number) - people
# $most (Number) - people
# $usual (Number) - people
methods-people-range = { $least } to { $most }, usually { $usual }
methods-plans = Plans
methods-level = Where it fits
methods-needs = Helps you to
methods-need-get-to-know = get to know each other
methods-need-understand = understand where you stand
methods-need-gather = gather ideas
methods-need-choose = choose
methods-need-plan = plan
methods-need-follow-up = follow up
methods-need-hard-talk = talk about what is hard
methods-need-learn = learn from each other
methods-need-year = plan the year
methods-tips = Tips
methods-preparation = Preparation
methods-gives = What comes out of it
methods-materials = You need
methods-roles = Who does what
methods-status = Where it comes from
methods-documented = The steps are described in these sources:
methods-reconstructed = Reconstruction. We put the steps together ourselves, from related methods:
methods-reconstruction = Reconstruction: put together from related methods.
# $plan (String) - what the plan is called and how long it usually is, as in date-named-length
methods-plan = Plan: { $plan }
methods-fault = This method has an error and cannot be used.
# $file (String) - its name
# $line (Number) - in the file
methods-fault-line = { $file }, line { $line }
methods-fault-next = Correct the file and open this page again.
methods-act-use = Use this method
# In the line in which one types to find a method.
methods-find = Type to find one
methods-not-found = No method fits that. Type fewer letters, or another word: what the method is called, whom it is for, or what you need. Esc shows all.
# Above the list: which of the methods in it are on the screen.
# $from (Number) - the first
# $to (Number) - the last
# $all (Number) - how many there are
methods-shown = { $from }–{ $to } of { $all }
# Headings in the list.
methods-recent = Last used
methods-all = All methods
