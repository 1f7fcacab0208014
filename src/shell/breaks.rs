//! Panics in the drawing thread on purpose, so that a test of the built program sees what it leaves behind. Only the
//! feature `testing` includes this: a released program does not know the variable.

use crate::app::{Model, Screen};

/// Holds the words that break the program when somebody types them.
const VARIABLE: &str = "VERKSTAD_BREAK_AT";

/// Panics when those words stand in the entry line.
#[expect(clippy::panic, reason = "to panic is what it is for")]
pub(super) fn when_asked(model: &Model) {
    let Ok(words) = std::env::var(VARIABLE) else { return };
    if let Screen::Live(live) = &model.screen
        && live.entry.editor.text() == words
    {
        // A panic's message may hold what somebody typed: it must not reach the terminal.
        std::panic::panic_any(words);
    }
}
