# With one screen the room reads only that something about the files waits, and hears it anew with each thing; what it is
# stands behind the key that asks first.
start day 90 lang en size 80x24 screens 1 time 13:00
keys ctrl+n ctrl+n
found document
status Something about the files: Ctrl+S shows it.
keys tab tab
see not about the files
found lock
status Something about the files: Ctrl+S shows it.
see not two windows
keys ctrl+s ctrl+s
status Somebody removed or moved the workshop file
key tab
status open in two windows
key tab
see not two windows
# With the private panes open it is said at once.
found log
status removed or changed the log
key esc
see not the log
found lock
status Something about the files: Ctrl+S shows it.
