//! Breaks the thread that draws on purpose, so that a test of the built program sees what is left then. Only the
//! feature `testing` has it: what is shipped does not know the variable.

use crate::app::{Model, Screen};

/// Names the words which, half typed, break the program.
const VARIABLE: &str = "VERKSTAD_BREAK_AT";

/// Panics when those words stand in the entry line.
#[expect(clippy::panic, reason = "to panic is what it is for")]
pub(super) fn when_asked(model: &Model) {
    let Ok(words) = std::env::var(VARIABLE) else { return };
    if let Screen::Live(live) = &model.screen
        && live.entry.editor.text() == words
    {
        // What a panic says may hold what somebody typed: it must not reach the terminal.
        std::panic::panic_any(words);
    }
}
