//! What the program asks of the world about programmes, and what comes back. Nothing here does anything.

use std::path::PathBuf;

use super::trouble::{Finding, Trouble};
use crate::programme::library::ReadyProgramme;
use crate::programme::told::Difference;
use crate::programme::{OccasionAt, Programme, YearMonth};
use crate::workshop::follow::NewWorkshop;
use crate::workshop::id::Run;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// Something to do in the world with programmes.
#[derive(Debug, Clone, PartialEq)]
pub enum ProgrammeRequest {
    /// Read the programmes that ship: the answer is `ProgrammeReport::Library`.
    ReadLibrary,
    /// Open the programme whose file this is: the answer is `ProgrammeReport::Opened` or `Msg::NotOpened`.
    Open(PathBuf),
    /// Make a programme, in the given folder or the usual one, and open it.
    Make(NewProgramme, Option<PathBuf>),
    /// Write this programme in place of what was read: the answer is `ProgrammeReport::Saved` or `NotSaved`. Requests are
    /// carried out one after the other.
    Save(Box<ProgrammeToSave>),
    /// Make the workshop of a gathering and open it. The programme names it then; if it cannot, the answer is
    /// `ProgrammeReport::NotNoted` besides.
    MakeGathering(Box<NewWorkshop>, GatheringOf),
}

/// A programme to be made.
#[derive(Debug, Clone, PartialEq)]
pub enum NewProgramme {
    /// One without tracks and elements.
    Empty(Line, Lang),
    /// The programme of the library with this id, beginning in this month.
    Ready(String, Lang, YearMonth),
    /// Next year's, made from the one whose file this is.
    NextYear(PathBuf),
}

/// A programme to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeToSave {
    /// Its file.
    pub path: PathBuf,
    /// Which file was read, as `OpenedProgramme` has it: if another lies there by now, it is left alone.
    pub read: FileSeen,
    /// The programme.
    pub programme: Programme,
}

/// What tells a file from any other: the SHA-256 of its bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileSeen(pub String);

/// The gathering whose workshop is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatheringOf {
    /// The programme's file.
    pub programme: PathBuf,
    /// Which of its gatherings, and at which place.
    pub at: OccasionAt,
}

/// What comes back from the world about programmes.
#[derive(Debug, Clone, PartialEq)]
pub enum ProgrammeReport {
    /// The programmes in the usual folder, for the home screen. It comes with `Msg::Listed`.
    Listed(Vec<ListedProgramme>),
    /// The programmes that ship.
    Library(Vec<ReadyProgramme>),
    /// A programme was opened.
    Opened(Box<OpenedProgramme>),
    /// The programme in this file survives a power cut as it was sent last.
    Saved(PathBuf),
    /// The programme in this file could not be written; nothing was changed.
    NotSaved(PathBuf, Trouble),
    /// The workshop of a gathering was made, but its programme does not name it.
    NotNoted(Trouble),
}

/// A programme in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedProgramme {
    /// Its file.
    pub path: PathBuf,
    /// It, or why it cannot be read.
    pub read: Result<Programme, Trouble>,
}

/// A programme that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedProgramme {
    /// Its file.
    pub path: PathBuf,
    /// Which file that is.
    pub read: FileSeen,
    /// The run that begins: `ProgrammeIds` makes ids of it.
    pub run: Run,
    /// The programme. What its workshops say has ended, and it says nothing of, is marked as held.
    pub programme: Programme,
    /// Where its workshops say something else than it does. The programme's word counts.
    pub differences: Vec<Difference>,
    /// The files of its workshops, by their ids.
    pub workshops: Vec<(String, PathBuf)>,
    /// What was out of order, each to be said once.
    pub findings: Vec<Finding>,
}
