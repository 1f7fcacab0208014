//! Everything that differs by operating system, behind one set of functions.
//!
//! `unix/` and `windows/` have the same names; `synced.rs` is pure and the same everywhere. Nothing outside this folder
//! asks which system it runs on. Linux is tested; macOS and Windows are supported but not tested.

use crossterm::event::KeyEvent;

pub mod synced;

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::*;
#[cfg(windows)]
pub use windows::*;

/// Identifies a file whatever its name: two names with the same identity are one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// The device (the volume) that the file lies on.
    pub device: u64,
    /// The file's number on that device.
    pub file: u64,
}

/// What comes from the terminal, as the system hands it out.
#[cfg_attr(
    not(feature = "testing"),
    expect(dead_code, reason = "each system hands out either bytes or keys")
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TerminalReport {
    /// Bytes that the terminal sent.
    Bytes(Vec<u8>),
    /// A key, and whether another one is waiting already.
    Key(KeyEvent, bool),
    /// The terminal now has this many columns and rows.
    Size(u16, u16),
    /// Nothing came.
    Silence,
}

/// What the system asks of the program.
#[cfg_attr(all(windows, not(feature = "testing")), expect(dead_code, reason = "Windows says less"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// To quit.
    Quit(Reason),
    /// To redraw: the process was stopped and continues, and the terminal may show anything.
    Redraw,
}

/// Why the program is to quit.
#[cfg_attr(all(windows, not(feature = "testing")), expect(dead_code, reason = "Windows says less"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Someone terminated it, or the session ends.
    Terminate,
    /// Ctrl-C from outside: in raw mode it is an ordinary key.
    Interrupt,
    /// Ctrl-\ from outside: in raw mode it is an ordinary key.
    QuitKey,
    /// The terminal's window is being closed.
    Hangup,
    /// The terminal is gone.
    TerminalGone,
}
