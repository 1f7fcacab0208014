//! verkstad: run structured meetings live in the room.
//!
//! One `workshop::Workshop` (facts), one model (`app`: workshop and screen state), one `update`; views are projections
//! of it, and only `shell` touches the world. ARCHITECTURE.md says which module may import which, and
//! `tests/it/architecture.rs` enforces it.
//!
//! * `workshop`: the document, events, rules, methods, agenda arithmetic, tallies, what the room may see. Pure.
//! * `programme`: gatherings over months, and how they stand. Pure.
//! * `i18n`: every text of the program, by key and language.
//! * `export`: a workshop as the bytes of a format.
//! * `import`: the bytes of a file as rows to look at.
//! * `app`: the model, messages, effects, keys, one file per screen. Pure.
//! * `view`: state to cells.
//! * `shell`: terminal, disk, clock, threads, commands.
//!
//! No other program uses this library: its modules are private, so that the compiler finds dead code. The feature
//! `testing`, which no release enables, opens them for tests/it, benches, fuzz and doctests, and adds what only tests
//! need: the simulated disk, a buffer's picture as SVG, the words that break the program, a kind of step.

#[cfg(not(feature = "testing"))]
mod app;
#[cfg(not(feature = "testing"))]
mod export;
#[cfg(not(feature = "testing"))]
mod i18n;
#[cfg(not(feature = "testing"))]
mod import;
#[cfg(not(feature = "testing"))]
mod programme;
#[cfg(not(feature = "testing"))]
mod shell;
#[cfg(not(feature = "testing"))]
mod view;
#[cfg(not(feature = "testing"))]
mod workshop;

#[cfg(feature = "testing")]
pub mod app;
#[cfg(feature = "testing")]
pub mod export;
#[cfg(feature = "testing")]
pub mod i18n;
#[cfg(feature = "testing")]
pub mod import;
#[cfg(feature = "testing")]
pub mod programme;
#[cfg(feature = "testing")]
pub mod shell;
#[cfg(feature = "testing")]
pub mod view;
#[cfg(feature = "testing")]
pub mod workshop;

/// Runs the program with these arguments, program name first, and returns its exit code.
pub fn main(args: impl IntoIterator<Item = std::ffi::OsString>) -> std::process::ExitCode {
    shell::commands::main(args)
}
