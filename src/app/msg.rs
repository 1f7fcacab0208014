//! What can reach the model. What it wants done is in `effect.rs`.

use std::path::PathBuf;

use crate::workshop::journal::Journal;
use crate::workshop::record::RecordHead;

use super::Size;
use super::effect::SavedUi;
use super::key::Key;
use super::trouble::{Finding, Trouble};

/// Something happened.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// A paste of so many bytes was too long to take.
    PasteTooLong(usize),
    /// The terminal has another size.
    Resize(Size),
    /// Time went on (the stamp of the message says how far).
    Tick,
    /// The wall clock was moved by so many milliseconds against the steady one.
    ClockMoved(i64),
    /// The store tells what became of what it was asked for.
    Store(StoreReport),
    /// The workshops that there are, for the home screen.
    Listed(Vec<Listing>),
    /// A workshop was opened.
    Opened(Box<OpenedWorkshop>),
    /// It was not.
    NotOpened(Trouble),
    /// The methods that there are, and what is wrong with those that have a fault.
    Methods(Vec<MethodFile>),
    /// A part of the program failed in the background; the room does not notice.
    PartFailed,
    /// The system asks the program to end.
    Quit,
}

/// A workshop that was opened, and what belongs to its run.
#[derive(Debug)]
pub struct OpenedWorkshop {
    /// Its entries, replayed.
    pub journal: Journal,
    /// This run's six letters.
    pub run: crate::workshop::id::Run,
    /// Where its document lies; none for a throw-away copy.
    pub path: Option<PathBuf>,
    /// What was found out of order on the way, each said once.
    pub findings: Vec<Finding>,
    /// What was on the wall, and what was half typed, when the program was last gone.
    pub left: SavedUi,
}

/// A workshop that there is, by the head of its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Where it lies.
    pub path: PathBuf,
    /// What its record says of it.
    pub head: RecordHead,
}

/// A method that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodFile {
    /// Where it comes from; none for one that is built in.
    pub path: Option<PathBuf>,
    /// The method, or what is wrong with its file.
    pub method: Result<crate::workshop::method::Method, crate::workshop::method::check::MethodFault>,
}

/// What became of what the store was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreReport {
    /// Everything up to this seq outlasts a kill and a power cut.
    Saved(u32),
    /// Something could not be written; it is still in memory, and tried again.
    NotSaved(Trouble),
    /// These exports of the workshop were deleted: words were struck, and nothing else can be done with a copy.
    Deleted(Vec<PathBuf>),
    /// The second window has this size, or is gone.
    Window(Option<Size>),
}
