# Somebody who knows no JSON copies a method, changes a question and the minutes, and tries it out.
start new lang en size 80x24 screens 2 time 08:00
key 4
type Needs
key enter
see Enter
see Change method
key c
see The copy is called
key ctrl+u
line Needs before the move
status Copied. e changes the copy.
see Needs before the move
key e
see Change a method
see ✓ saved
picture method-change-80x24
# The first question that a workshop with it begins with.
keys down down enter ctrl+u
line What do we need for the move?
see ✓ saved
see What do we need for the move?
# The minutes of the third step: one more, and then as many as are typed; a limit goes along.
press down until 6–15 possible
see 10 min
key plus
see 11 min
key m
see Minutes ▸
line many
status Type a number of minutes
key ctrl+u
line 20
see 6–20 possible
see Needs (40 min)
picture method-change-step-80x24
# It moves, is left out and comes back, and each of these is taken back.
key ctrl+up
see 13:02 Needs
key d
status “Needs” is left out.
keys pgdn pgdn pgdn up up
see Not in this plan
key enter
status This step is not in the plan. d puts it back.
key d
see 13:02 Needs
keys z z z
see 13:05 Needs
see Needs (40 min)
# Another plan of the method has steps of its own.
key right
see Needs (20 min)
key left
# What the check refuses is not done.
keys pgup pgup pgup enter ctrl+u enter
status Something must stand here.
key esc
see Needs before the move
# It is tried out, and thrown away.
key r
see What do we need for the move?
