# The form says which day a start is on, and that it has passed; it is corrected in place.
start new lang en size 80x24 time 08:10
key 2
see Start              09:00
see today, Tuesday
see not passed
keys down down down
line 0800
see already passed
key up
see already passed
key up
line +1d
see tomorrow, Wednesday
see not passed
keys pgup
see 0800  tomorrow, Wednesday

# No line is cut: one that is too long stays, and the form says by how much.
keys pgup down
paste "hur får vi en arbetsplats där alla vill stanna hur får vi en arbetsplats där alla vill stanna hur får vi en arbetsplats där alla vill stanna hur får vi en arbetsplats där alla vill stanna hur får vi en arbetsplats där alla vill stanna hur får vi en arbetsplats där alla vill stanna hur får vi en arbetsplats där alla vill stanna"
key ctrl+n
see too long. Shorten it
see vill stanna
