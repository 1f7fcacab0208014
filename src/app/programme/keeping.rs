//! How far a programme is saved.

use std::path::{Path, PathBuf};

use super::super::effect::Effect;
use super::super::programmes::{FileSeen, ProgrammeRequest, ProgrammeToSave};
use crate::programme::Programme;

/// How far a programme is saved. Its values are written one after the other.
#[derive(Debug, Clone)]
pub struct ProgrammeKeeping {
    /// Where its file lies.
    pub path: PathBuf,
    /// Which file was read.
    read: FileSeen,
    /// How many values are on their way to the disk.
    on_the_way: u32,
    /// Whether the newest value could not be written.
    failed: bool,
    /// Whether it was said that not everything is saved.
    said: bool,
}

impl ProgrammeKeeping {
    /// A programme as its file has it.
    pub(super) fn new(path: PathBuf, read: FileSeen) -> Self {
        Self { path, read, on_the_way: 0, failed: false, said: false }
    }

    /// Whether the disk has everything.
    pub fn is_saved(&self) -> bool {
        self.on_the_way == 0 && !self.failed
    }

    /// Whether the newest value could not be written.
    pub fn has_failed(&self) -> bool {
        self.failed
    }

    /// The programme was changed: it is saved.
    pub(super) fn save(&mut self, programme: &Programme) -> Effect {
        self.on_the_way += 1;
        self.said = false;
        let (path, read, programme) = (self.path.clone(), self.read.clone(), programme.clone());
        Effect::Programme(ProgrammeRequest::Save(Box::new(ProgrammeToSave { path, read, programme })))
    }

    /// A value is on disk.
    pub fn written(&mut self, path: &Path) {
        if path == self.path {
            self.on_the_way = self.on_the_way.saturating_sub(1);
            // An older one may have failed; this one has all that it had.
            self.failed = false;
        }
    }

    /// A value could not be written: the next change tries again.
    pub fn not_written(&mut self, path: &Path) {
        if path == self.path {
            self.on_the_way = self.on_the_way.saturating_sub(1);
            self.failed = true;
        }
    }

    /// Whether one may leave: nothing failed, or that was said. What is on its way is waited for at the end.
    pub(super) fn may_leave(&mut self) -> bool {
        !self.failed || std::mem::replace(&mut self.said, true)
    }
}
