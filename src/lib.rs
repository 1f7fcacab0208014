//! verkstad: structured meetings, led live in the room.
//!
//! One [`workshop::Workshop`] (facts), one model (`app`: workshop + what is on screen), one `update`; views are
//! projections of it, and one place, `shell`, touches the world. Which module may import which is written in
//! ARCHITECTURE.md and held by `tests/it/architecture.rs`.
//!
//! * [`workshop`]: the document, events, rules, methods, agenda arithmetic, tallies, what the room may see. Pure.
//! * [`i18n`]: every text of the program, by key and language.
//! * [`export`]: a workshop as the bytes of a format.
//! * [`app`]: the model, messages, effects, keys, one file per screen. Pure.
//! * [`view`]: state to cells.
//! * [`shell`]: terminal, disk, clock, threads, commands.

pub mod app;
pub mod export;
pub mod i18n;
pub mod shell;
pub mod view;
pub mod workshop;
