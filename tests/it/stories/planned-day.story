# A day of parts, blocks and a whole method, put together by hand before it begins, and then led from first to last.
start new lang sv size 120x36 screens 2 time 08:00
key n
key pgup
press right until En egen dag
key enter
type Hur tar vi emot extratjänster?
keys ctrl+n
key ctrl+e
see Dagens plan
see ZZZ
