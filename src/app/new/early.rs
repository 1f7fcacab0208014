//! The methods of the form, and what is pressed or pasted before they have been read: only then does the form know its lines.

use super::New;
use crate::app::key::Code;
use crate::app::msg::{MethodFile, Msg};

/// The files of the methods.
#[derive(Debug)]
pub(super) enum Files {
    /// They are being read; this was pressed or pasted meanwhile.
    Awaited(Vec<Msg>),
    /// They have been read.
    Read(Vec<MethodFile>),
}

impl Default for Files {
    fn default() -> Self {
        Self::Awaited(Vec::new())
    }
}

impl Files {
    /// Takes those that were read; returns what waited for them.
    pub(super) fn come(&mut self, files: Vec<MethodFile>) -> Vec<Msg> {
        match std::mem::replace(self, Self::Read(files)) {
            Self::Awaited(early) => early,
            Self::Read(_) => Vec::new(),
        }
    }

    pub(super) fn are_read(&self) -> bool {
        matches!(self, Self::Read(_))
    }

    /// Those that have been read so far.
    pub(super) fn read(&self) -> std::slice::Iter<'_, MethodFile> {
        match self {
            Self::Awaited(_) => [].iter(),
            Self::Read(files) => files.iter(),
        }
    }

    /// The same, to change them.
    pub(super) fn read_mut(&mut self) -> std::slice::IterMut<'_, MethodFile> {
        match self {
            Self::Awaited(_) => [].iter_mut(),
            Self::Read(files) => files.iter_mut(),
        }
    }
}

impl New {
    /// Holds back, until the methods are there, what only a form that knows its lines can take; returns anything else. Whoever
    /// wants to leave does not wait for a slow disk.
    pub fn hold_early(&mut self, msg: Msg) -> Option<Msg> {
        let Files::Awaited(early) = &mut self.files else { return Some(msg) };
        let waits = match &msg {
            Msg::Key(key) => !(key.code == Code::Esc || key.ctrl && key.code == Code::Char('q')),
            Msg::Paste(_) => true,
            _ => false,
        };
        if waits {
            early.push(msg);
            return None;
        }
        Some(msg)
    }

    /// Whether something was pressed that waits for the methods.
    pub fn has_early(&self) -> bool {
        matches!(&self.files, Files::Awaited(early) if !early.is_empty())
    }
}
