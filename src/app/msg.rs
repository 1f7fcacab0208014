//! What can reach the model, and what it wants done in the world. Nothing here does anything.

use std::path::PathBuf;
use std::sync::Arc;

use crate::workshop::event::{Entry, Opened};
use crate::workshop::journal::Journal;
use crate::workshop::record::RecordHead;
use crate::workshop::room::Stage;
use crate::workshop::subject::Focus;
use crate::workshop::words::Lang;

use super::Size;
use super::key::Key;

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
    /// The second window has this size, or is gone.
    RoomWindow(Option<Size>),
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

/// What is kept beside the journal while a workshop is live: no part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct SavedUi {
    /// What is on the wall.
    pub stage: Stage,
    /// Which part of the work is at hand.
    pub focus: Focus,
    /// Whether the room's picture is dark.
    pub dark: bool,
    /// What was half typed, by row.
    pub drafts: std::collections::BTreeMap<u16, String>,
}

/// Something out of order that did not keep a workshop from being opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// An unfinished entry at the end of a journal was set aside.
    Torn,
    /// The document was changed by somebody else: its record does not match. The changed file is kept beside.
    Edited(PathBuf),
    /// A journal does not go on from this document: both are kept.
    Fork(PathBuf),
    /// A journal is damaged at this line: what stands before it was taken, and the file is kept.
    DamagedJournal(PathBuf, usize),
    /// The document was of an older format, and a journal is left that may belong to it: it is kept beside as it was.
    OlderKept(PathBuf),
    /// A damaged file was replaced by its newest sound generation; the damaged one is kept beside.
    Restored(PathBuf),
    /// The folder is one that a cloud service copies: its name.
    Synced(String),
}

/// Why something in the world did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The disk is full.
    Full(PathBuf),
    /// It may not be written there.
    NotAllowed(PathBuf),
    /// There is no such file.
    Missing(PathBuf),
    /// The file is damaged, at this line, and no sound generation was found.
    Damaged(PathBuf, usize),
    /// It is not a file of ours.
    Foreign(PathBuf),
    /// It was made by a newer version: its format.
    Newer(PathBuf, u32),
    /// It is open in another window: who holds it, since when.
    Held(PathBuf, String),
    /// The method has a fault.
    Method(Box<crate::workshop::method::check::MethodFault>),
    /// The disk no longer answers: what was being written to it was left behind.
    NoAnswer(PathBuf),
    /// Something else: the system's own word for it.
    Other(PathBuf, String),
    /// The document lacks something for this reason, and the journal has all of it: nothing is lost.
    Behind(Box<Trouble>),
}

impl Trouble {
    /// Whether all that was said is on the disk all the same.
    pub fn all_is_saved(&self) -> bool {
        matches!(self, Self::Behind(_))
    }
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

/// What the store is asked to do with the workshop that is open.
#[derive(Debug, Clone, PartialEq)]
pub enum StoreRequest {
    /// Save this entry.
    Append(Arc<Entry>),
    /// Words were struck for good: rewrite everything that holds them, and save these entries in place of all.
    Strike(Vec<Arc<Entry>>),
    /// Write the document now: a step is over, or the day.
    Checkpoint,
    /// Try again to save what could not be saved.
    Again,
    /// Keep what is on the wall and what is half typed.
    Keep(SavedUi),
    /// The workshop is left: write all of it for the last time, and let its lock go.
    Close,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreReport {
    /// Everything up to this seq outlasts a kill and a power cut.
    Saved(u32),
    /// Something could not be written; it is still in memory, and tried again.
    NotSaved(Trouble),
    /// These exports of the workshop were deleted: words were struck, and nothing else can be done with a copy.
    Deleted(Vec<PathBuf>),
}

/// Something to be done in the world. It carries all that is needed for that: whoever does it asks nobody.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Have the store do something: the answer is [`Msg::Store`].
    Store(StoreRequest),
    /// Ring the bell.
    Ring,
    /// Look for workshops: the answer is [`Msg::Listed`].
    List,
    /// Read the methods: the answer is [`Msg::Methods`].
    ReadMethods,
    /// Open a workshop: the answer is [`Msg::Opened`] or [`Msg::NotOpened`].
    Open(PathBuf),
    /// Open the example in a throw-away copy.
    Demo(Lang),
    /// Make a workshop, in a folder other than the usual one where that is given.
    Create(Box<Opened>, Option<PathBuf>),
    /// Remember the language for the next time.
    Remember(Lang),
    /// Draw everything anew.
    Redraw,
    /// End the program.
    Quit,
}
