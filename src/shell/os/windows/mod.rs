//! Windows, with the same names as in `unix/`.
//!
//! Written for Windows, but not tested there.

use std::fs::{DirBuilder, Metadata, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Instant;

use super::Identity;

mod keyboard;
#[cfg(feature = "testing")]
pub mod numbers;
mod signals;

pub use keyboard::Keyboard;
pub use signals::{SignalSource, survive_too_large_files};

/// Writes to the terminal through the standard library, which converts our text for the Windows console.
pub type TerminalFile = io::Stdout;

/// Opens the terminal for drawing.
#[expect(clippy::unnecessary_wraps, reason = "another system can fail here")]
pub fn screen() -> io::Result<TerminalFile> {
    Ok(io::stdout())
}

/// `ERROR_ACCESS_DENIED` and `ERROR_SHARING_VIOLATION`: why a rename fails while a virus scanner, an indexer or
/// `OneDrive` reads the file.
const HELD: [i32; 2] = [5, 32];

/// The reading of a steady clock at the program's start. See [`SteadyClock::elapsed_ms`].
#[derive(Debug, Clone, Copy)]
pub struct SteadyClock {
    start: Instant,
}

impl SteadyClock {
    /// Starts counting now.
    pub fn start() -> Self {
        Self { start: Instant::now() }
    }

    /// What an `Instant` counts from is not told.
    #[expect(clippy::unused_self, reason = "other systems answer this with what they read at the start")]
    pub fn began(self) -> Option<(String, i64)> {
        None
    }

    /// Milliseconds since the start. Here `Instant` reads `QueryPerformanceCounter`, which keeps counting in standby
    /// and hibernation.
    pub fn elapsed_ms(self) -> u64 {
        u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// Inheritance closes a user's own folders to other users: there is nothing to set on the file.
pub fn for_owner_alone(_: &mut OpenOptions) {}

/// Windows writes a dump only where somebody asked for it.
#[expect(clippy::unnecessary_wraps, reason = "another system can refuse")]
pub fn leave_no_core() -> io::Result<()> {
    Ok(())
}

/// Opening a pipe never waits here.
pub fn without_waiting(_: &mut OpenOptions) {}

/// Makes a folder and its parents, which inherit who may read them.
pub fn make_dirs(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(path)
}

/// NTFS journals names itself, and a folder cannot be synced through the handles that the standard library opens.
pub fn sync_dir(path: &Path) -> io::Result<()> {
    path.metadata().map(|_| ())
}

/// Without an unstable feature, the standard library does not tell which file it is.
pub fn identity(_: &Metadata) -> Option<Identity> {
    None
}

/// Whether a rename failed only because another program holds the file, so that trying again makes sense.
pub fn is_held_by_another(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}
