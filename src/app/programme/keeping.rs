//! How far a programme is saved: one value is on its way to the disk at a time, and the newest goes next.

use std::path::PathBuf;

use super::super::effect::{Effect, ProgrammeRequest};
use super::super::trouble::Trouble;
use crate::programme::Programme;

/// How far a programme is saved.
#[derive(Debug, Clone)]
pub struct ProgrammeKeeping {
    /// Where its file lies.
    pub path: PathBuf,
    /// The hash of the file as it was last read or written: another one there was written by somebody else.
    was: String,
    /// How often it was changed, and how many of the changes are on disk.
    changed: u32,
    saved: u32,
    /// The changes that are on their way.
    asked: Option<u32>,
    /// Why the newest value could not be written.
    pub trouble: Option<Trouble>,
    /// Whether it was said that not everything is saved.
    said: bool,
}

impl ProgrammeKeeping {
    /// A programme as its file has it.
    pub fn new(path: PathBuf, was: String) -> Self {
        Self { path, was, changed: 0, saved: 0, asked: None, trouble: None, said: false }
    }

    /// Whether the disk has everything.
    pub fn is_saved(&self) -> bool {
        self.saved == self.changed
    }

    /// The programme was changed, and is saved now, or once what is on its way is there.
    pub(super) fn changed(&mut self, programme: &Programme) -> Option<Effect> {
        self.changed += 1;
        self.said = false;
        self.save(programme)
    }

    fn save(&mut self, programme: &Programme) -> Option<Effect> {
        if self.asked.is_some() {
            return None;
        }
        self.asked = Some(self.changed);
        let (path, was) = (self.path.clone(), self.was.clone());
        let programme = Box::new(programme.clone());
        Some(Effect::Programme(ProgrammeRequest::Save { path, was, programme }))
    }

    /// What was on its way is on disk, with this hash: what came since follows it.
    pub(super) fn written(&mut self, sha256: String, programme: &Programme) -> Option<Effect> {
        self.saved = self.asked.take().unwrap_or(self.saved);
        self.was = sha256;
        self.trouble = None;
        if self.is_saved() { None } else { self.save(programme) }
    }

    /// What was on its way could not be written: the next change tries again.
    pub(super) fn not_written(&mut self, trouble: Trouble) {
        self.asked = None;
        self.trouble = Some(trouble);
    }

    /// Whether one may leave: everything is on disk or on its way, or it was said that it is not.
    pub(super) fn may_leave(&mut self) -> bool {
        let safe = self.is_saved() || self.asked == Some(self.changed);
        safe || std::mem::replace(&mut self.said, true)
    }
}
