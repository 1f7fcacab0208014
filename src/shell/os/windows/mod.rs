//! Windows. The same names as in `unix/`.
//!
//! Written for, not tested.

use std::fs::{DirBuilder, Metadata, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Instant;

use super::Identity;

#[cfg(feature = "testing")]
pub mod numbers;
mod signals;

pub use signals::{SignalSource, survive_too_large_files};

/// Whether the terminal marks where a paste begins and ends: crossterm does not read the marks here.
pub const PASTES_ARE_MARKED: bool = false;

/// Writes to the terminal through the standard library, which turns our text into what a Windows console takes.
pub type TerminalFile = io::Stdout;

/// The terminal's screen.
#[expect(clippy::unnecessary_wraps, reason = "another system can fail here")]
pub fn screen() -> io::Result<TerminalFile> {
    Ok(io::stdout())
}

/// `ERROR_ACCESS_DENIED` and `ERROR_SHARING_VIOLATION`: what a rename answers while a virus scanner, an indexer or
/// `OneDrive` reads the file.
const HELD: [i32; 2] = [5, 32];

/// Where a steady clock stood when the program started. See [`SteadyClock::elapsed_ms`].
#[derive(Debug, Clone, Copy)]
pub struct SteadyClock {
    start: Instant,
}

impl SteadyClock {
    /// Starts to count now.
    pub fn start() -> Self {
        Self { start: Instant::now() }
    }

    /// Milliseconds since the start. `Instant` reads `QueryPerformanceCounter` here, which goes on in standby and
    /// hibernation.
    pub fn elapsed_ms(self) -> u64 {
        u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// A user's own folders are closed to other users by inheritance: there is nothing to set on the file.
pub fn for_owner_alone(_: &mut OpenOptions) {}

/// Makes a folder and those above it; who may read them is inherited.
pub fn make_dirs(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(path)
}

/// NTFS journals names itself, and a folder cannot be synced through a handle such as the standard library opens.
pub fn sync_dir(path: &Path) -> io::Result<()> {
    path.metadata().map(|_| ())
}

/// The standard library does not tell which file it is without an unstable feature.
pub fn identity(_: &Metadata) -> Option<Identity> {
    None
}

/// Whether a rename failed only because another program holds the file, so that it is worth another try.
pub fn is_held_by_another(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}
