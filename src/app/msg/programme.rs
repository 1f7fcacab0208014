//! What the world reports about programmes.

use std::path::PathBuf;

use super::super::trouble::Trouble;
use crate::programme::Programme;
use crate::workshop::id::Run;

/// What became of a request about a programme.
#[derive(Debug)]
pub enum ProgrammeReport {
    /// One was opened, or made and opened.
    Opened(Box<OpenedProgramme>),
    /// It could not be opened or made.
    NotOpened(Trouble),
    /// The value that was to be saved is on disk; the hash of its file.
    Saved(String),
    /// It could not be written.
    NotSaved(Trouble),
}

/// A programme that was opened.
#[derive(Debug, Clone)]
pub struct OpenedProgramme {
    /// The programme.
    pub programme: Programme,
    /// Where its file lies.
    pub path: PathBuf,
    /// The hash of the file.
    pub sha256: String,
    /// The six letters of this run, for the ids of what is added.
    pub run: Run,
}
