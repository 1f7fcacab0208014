# What the making of a workshop can change of a method.
making-today = Question for a step
making-today-hint = Everyone reads it in that step. At most 90 characters.
making-filled-hint = What you know already, with a semicolon between items. Can be left empty.
making-opt-today = Question for a step (such as the check-out)
# $option (String) - an option
making-no-today = This method has no such question. Leave out { $option }.
# $at (Number) - which of the questions
# $of (Number) - how many there are
# $key (String) - the key that forgets it
making-own-offered = Yours ({ $at } of { $of }). { $key } forgets it.
making-act-forget = Forget
making-written = Answers
making-written-hint = Everyone sees that answers are written down. Type no names.
making-written-off = not written down
making-written-on = written down
making-opt-written = Write down the answers at check-in and check-out
# $option (String) - an option
making-no-written = That choice is for check-ins and check-outs only. Leave out { $option }.
making-plan = Version
making-plan-hint = ← → shows another. Each has steps of its own.
making-opt-plan = Version of the method, see: verkstad methods show
# $name (String) - what somebody called it
# $plans (String) - those that there are, with their lengths
making-no-plan = No version is called “{ $name }”. There are: { $plans }
making-next = Follow-up
making-next-hint = When you meet again. Type 13/1, week 3 or in 3 weeks. Can be left empty.
making-wrong-next = The follow-up is before the workshop. Type a later date.
making-opt-next = When you meet again, if the method asks
# $option (String) - an option
making-no-next = This method asks for no follow-up. Leave out { $option }.
making-choices-hint = At most 8, with commas between. Change any of them.
making-set-own = The usual ones
# $name (String) - what the set is called
# $at (Number) - which of the sets
# $of (Number) - how many there are
making-set = { $name } ({ $at } of { $of }).
making-set-other = ← → shows others. Or type your own, with commas.
making-wrong-choices = Type 2–8 different options, at most 24 characters each, with commas between.
