//! All that differs by operating system, behind one set of functions.
//!
//! `unix.rs` and `windows.rs` hold the same names; `synced.rs` is pure and the same everywhere. Nothing outside this
//! folder asks which system it runs on. Linux is tested; macOS and Windows are written for.

pub mod synced;

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::*;
#[cfg(windows)]
pub use windows::*;

/// Which file it is, whatever its name: two names with the same identity are one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// The device (the volume) that the file lies on.
    pub device: u64,
    /// The file's number on that device.
    pub file: u64,
}
