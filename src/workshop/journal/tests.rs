//! Undo, redo, numbers and words struck for good, over whole journals.
