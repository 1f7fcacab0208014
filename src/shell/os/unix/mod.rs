//! Linux, macOS and the other Unixes, with the same names as in `windows/`.
//!
//! Only Linux is tested.

use std::fs::{DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::time::{ClockId, clock_gettime};

use super::Identity;

mod keyboard;
#[cfg(feature = "testing")]
pub mod numbers;
mod signals;

pub use keyboard::Keyboard;
pub use signals::{SignalSource, survive_too_large_files};

/// Writes to the terminal, bypassing the standard library's lock and buffer: a thread that hangs in a write must not
/// keep another from giving the terminal back.
pub type TerminalFile = File;

/// Opens the terminal for drawing.
pub fn screen() -> io::Result<TerminalFile> {
    Ok(io::stdout().as_fd().try_clone_to_owned()?.into())
}

/// Linux stops `CLOCK_MONOTONIC` during suspend, but has another clock that goes on.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "openbsd"))]
const STEADY: ClockId = ClockId::Boottime;

/// On macOS `CLOCK_MONOTONIC` counts suspend; the standard library's `Instant` does not, because it reads
/// `CLOCK_UPTIME_RAW`. The BSDs have no other clock that rustix offers on all of them.
#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "openbsd")))]
const STEADY: ClockId = ClockId::Monotonic;

/// The reading of a steady clock at the program's start. See [`SteadyClock::elapsed_ms`].
#[derive(Debug, Clone, Copy)]
pub struct SteadyClock {
    start_ms: i64,
}

impl SteadyClock {
    /// Starts counting now.
    pub fn start() -> Self {
        Self { start_ms: steady_ms() }
    }

    /// The machine's running time at the start, in milliseconds, and which start of the machine it counts from; `None`
    /// where the system does not tell.
    pub fn began(self) -> Option<(String, i64)> {
        Some((boot()?, self.start_ms))
    }

    /// Milliseconds since the start, including time that the computer slept.
    pub fn elapsed_ms(self) -> u64 {
        u64::try_from(steady_ms().saturating_sub(self.start_ms)).unwrap_or(0)
    }
}

/// What names this start of the machine. Only Linux tells.
fn boot() -> Option<String> {
    let told = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let id = told.trim();
    (!id.is_empty()).then(|| id.to_owned())
}

fn steady_ms() -> i64 {
    let now = clock_gettime(STEADY);
    now.tv_sec.saturating_mul(1_000).saturating_add(now.tv_nsec / 1_000_000)
}

/// Makes a file that is created readable by its owner only (0600), whatever the umask.
pub fn for_owner_alone(options: &mut OpenOptions) {
    options.mode(0o600);
}

/// Has the system write no core if the program crashes.
pub fn leave_no_core() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    let none = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
    Ok(rustix::process::setrlimit(rustix::process::Resource::Core, none)?)
}

/// Makes opening a pipe return at once, whoever is at its other end.
pub fn without_waiting(options: &mut OpenOptions) {
    options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
}

/// Makes a folder and its parents, 0700. Existing ones stay as they are.
pub fn make_dirs(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Makes the names in a folder survive a power cut.
pub fn sync_dir(path: &Path) -> io::Result<()> {
    match File::open(path)?.sync_all() {
        // Some network and user-space file systems cannot sync folders. They keep names in their own way, and refusing
        // to work there would help nobody.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        done => done,
    }
}

/// Which file it is.
#[expect(clippy::unnecessary_wraps, reason = "another system does not know")]
pub fn identity(meta: &Metadata) -> Option<Identity> {
    Some(Identity { device: meta.dev(), file: meta.ino() })
}

/// Whether a rename failed only because another program holds the file, which never happens on Unix.
pub fn is_held_by_another(_: &io::Error) -> bool {
    false
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    use super::*;

    /// A program that the system hands cores to need not heed the limit.
    #[test]
    fn a_crash_is_handed_to_nobody() {
        leave_no_core().unwrap();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
    }
}
