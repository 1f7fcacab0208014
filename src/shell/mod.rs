//! The world: terminal, disk, clock, threads, commands.

pub mod disk;
