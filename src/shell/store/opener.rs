//! Who opens a workshop, and what a run needs of the world while it is open.

use std::path::PathBuf;

use crate::shell::clock::RunBegan;
use crate::workshop::id::Run;
use crate::workshop::time::At;

/// Who opens the workshop, and when.
#[derive(Debug, Clone)]
pub struct Opener {
    /// The run that begins.
    pub run: Run,
    /// The process id.
    pub pid: u32,
    /// The current moment.
    pub now: At,
    /// When this run began on the machine's running time.
    pub began: Option<RunBegan>,
    /// Waits a little; longer for a higher number.
    pub pause: fn(u32),
    /// The questions of one's own, from which what is struck is removed too; `None` for a throw-away copy.
    pub questions: Option<PathBuf>,
}
