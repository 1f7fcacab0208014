//! What is to be done with programmes in the world.

use std::path::PathBuf;

use crate::programme::{OccasionAt, Programme, YearMonth};
use crate::workshop::follow::NewWorkshop;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// Something to do with a programme. The answers are `Msg::Programme`, or `Msg::Opened` for a workshop.
#[derive(Debug, Clone, PartialEq)]
pub enum ProgrammeRequest {
    /// Open the programme of this file.
    Open(PathBuf),
    /// Write this value over the one that was read.
    Save {
        /// Where it lies.
        path: PathBuf,
        /// The hash of the file as it was last read or written.
        was: String,
        /// The new value.
        programme: Box<Programme>,
    },
    /// Make a programme of a ready one, or an empty one, and open it.
    Make {
        /// The ready one's id.
        from: Option<String>,
        /// What it is called.
        name: Line,
        /// In which language.
        lang: Lang,
        /// In which month it begins.
        first: YearMonth,
    },
    /// Make next year's of this one, and open it.
    NextYear(Box<Programme>),
    /// Make the workshop of a gathering, and open it.
    Workshop {
        /// Where the programme lies.
        path: PathBuf,
        /// Which gathering.
        at: OccasionAt,
        /// Its workshop.
        made: Box<NewWorkshop>,
        /// The folder for its document, if not the usual one.
        folder: Option<PathBuf>,
    },
    /// Open the workshop with this id.
    OpenWorkshop(String),
}
