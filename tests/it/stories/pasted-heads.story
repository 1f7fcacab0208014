# However many heads of a table have no column here, there is room for some rows on the smallest screen, and the heads that
# are not named are counted.
start new lang en size 40x15 screens 1 time 09:00
key 2
key pgup
press right until Follow-up
keys ctrl+n ctrl+n
paste "What\tWho\tRisk of the whole thing\tAim of the whole thing\tStart of it\tWhat it costs\tReviewed by\tReviewed on\tWhat came of it\tRemarks\nChairs\tAnn\ta\tb\tc\td\te\tf\tg\th\nTables\tBo\ta\tb\tc\td\te\tf\tg\th\nLamps\tCy\ta\tb\tc\td\te\tf\tg\th"
see ▸ Chairs
see ▸ Tables
see ▸ Lamps
see not Remarks
see Risk of the whole thing
picture pasted-heads-40x15
size 120x36
see What came of it, Remarks
key enter
record plans.length = 3
