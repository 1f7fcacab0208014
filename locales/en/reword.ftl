# A text of the day is put up to be reworded, or shown on a board.
reword-hint = Reword it? Type it again. ↑ opens it.
reword-hint-first = Type it in one line.
# $of (String) - which text, as it is called in the record
reword-earlier = Earlier wordings: { $of }
reword-hint-shown = Nothing to type here. ↓ next field.
event-order = the order of the items
