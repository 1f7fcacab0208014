# A day that was left in its opening, and drawn when nothing had happened since: the room is welcomed back all the same.
start day 90 lang en size 80x24 screens 1 time 13:00
key ctrl+n
see 1/
see not We last met on
after 168h
see We last met on
key pgdn
see not We last met on
see How do we get more time
