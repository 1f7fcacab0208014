//! verkstad: structured meetings, led live in the room.
//!
//! One `workshop::Workshop` (facts), one model (`app`: workshop + what is on screen), one `update`; views are
//! projections of it, and one place, `shell`, touches the world. Which module may import which is written in
//! ARCHITECTURE.md and held by `tests/it/architecture.rs`.
//!
//! * `workshop`: the document, events, rules, methods, agenda arithmetic, tallies, what the room may see. Pure.
//! * `i18n`: every text of the program, by key and language.
//! * `export`: a workshop as the bytes of a format.
//! * `app`: the model, messages, effects, keys, one file per screen. Pure.
//! * `view`: state to cells.
//! * `shell`: terminal, disk, clock, threads, commands.
//!
//! Nothing of it is for other programs: the modules are private, so that the compiler sees what nobody uses. The feature
//! `testing`, which no release has, opens them for tests/it, benches, fuzz and doctests, and adds what only tests need:
//! the simulated disk, the picture of a buffer as SVG, the words that break the program, a kind of step.

#[cfg(not(feature = "testing"))]
mod app;
#[cfg(not(feature = "testing"))]
mod export;
#[cfg(not(feature = "testing"))]
mod i18n;
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
pub mod shell;
#[cfg(feature = "testing")]
pub mod view;
#[cfg(feature = "testing")]
pub mod workshop;

/// Runs the program with these arguments, its own name first, and says how it ended.
pub fn main(args: impl IntoIterator<Item = std::ffi::OsString>) -> std::process::ExitCode {
    shell::commands::main(args)
}
