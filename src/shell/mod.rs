//! The world: terminal, disk, clock, threads, commands.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place that touches clock, disk, threads and network"
)]

pub mod clock;
pub mod disk;
pub mod os;
pub mod paths;
pub mod signals;
pub mod store;
pub mod terminal;
