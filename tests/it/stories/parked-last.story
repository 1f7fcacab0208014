# Where only the last step takes anything down, what was parked in it comes up before the day ends, as a page or by itself.
start new lang nb size 120x36 screens 2 time 15:40
key n
key pgup
press right until tre lapper
key down
keys ctrl+n
at 15:45
keys ctrl+n ctrl+n
type Parkeringsplassene
key ctrl+b
status før dere slutter
window room
see not Parkeringsplassene
key pgdn
see Parkeringsplassene
key pgup
see not Parkeringsplassene
window console
type Og kantina
key ctrl+b
key ctrl+n
status Dette ble parkert
window room
see Og kantina
window console
key ctrl+n
record ended = "15:45"
