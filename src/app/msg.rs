//! What can reach the model. `effect.rs` has what the model wants done.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;

use crate::workshop::follow::TakenOver;
use crate::workshop::journal::Journal;
use crate::workshop::method::check::MethodFault;
use crate::workshop::method::{ListedMethod, Method};
use crate::workshop::record::RecordHead;
use crate::workshop::text::Line;

use super::Size;
use super::effect::{RoomWindow, SavedUi, SeenFile, StruckWords};
use super::key::Key;
use super::programmes::ProgrammeReport;
use super::questions::OwnQuestion;
use super::trouble::{Finding, Trouble};

/// Something that happened.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// A paste was too long; its size in bytes.
    PasteTooLong(usize),
    /// The terminal has a new size.
    Resize(Size),
    /// Time has passed (the message's stamp says how much).
    Tick,
    /// The wall clock jumped against the steady one by this many milliseconds.
    ClockMoved(i64),
    /// The store reports on a request.
    Store(StoreReport),
    /// The workshops, for the home screen.
    Listed(Vec<Listing>),
    /// A workshop was opened.
    Opened(Box<OpenedWorkshop>),
    /// A workshop could not be opened.
    NotOpened(Trouble),
    /// What workshops leave to one that follows them, and the paths that could say more and were left out.
    TakenOver(Box<TakenOver>, Vec<PathBuf>),
    /// The methods, and what is wrong with faulty ones.
    Methods(Vec<MethodFile>),
    /// These lines, in an order that was drawn.
    Shuffled(Vec<Line>),
    /// What stands in a file that was asked for in the workshop with this id.
    FileRead(String, PathBuf, Result<Vec<u8>, Trouble>),
    /// Where these words still stand, which were struck in a workshop.
    StandsElsewhere(StruckWords, LookedElsewhere),
    /// Where forms were written.
    SentOut(Result<Vec<PathBuf>, Trouble>),
    /// What became of something of one's own that is kept.
    Own(OwnReport),
    /// What comes back about programmes.
    Programme(ProgrammeReport),
    /// A part of the program failed in the background, which the room does not notice.
    PartFailed,
    /// The system asks the program to quit.
    Quit,
}

/// What became of something of one's own that is kept.
#[derive(Debug)]
pub enum OwnReport {
    /// A question could not be forgotten: this file cannot be changed.
    NotForgotten(PathBuf),
    /// What became of a method of the user's own.
    Method(MethodMsg),
}

/// What became of a method of the user's own.
#[derive(Debug)]
pub enum MethodMsg {
    /// It was to be kept.
    Kept(KeptMethod),
    /// It is to be changed: as its file has it.
    Read(Result<Box<(Method, SeenFile)>, Trouble>),
    /// It was changed.
    Saved(SavedMethod),
}

/// What became of a method that was to be kept among the user's own.
#[derive(Debug, Clone, PartialEq)]
pub enum KeptMethod {
    /// It lies here.
    At(PathBuf),
    /// Another has its id; a name that is free.
    Taken {
        /// The name that was asked for.
        name: Line,
        /// The same with a number.
        free: Line,
    },
    /// It could not be written.
    Not(Trouble),
}

/// What became of a method that was changed and to be saved.
#[derive(Debug, Clone, PartialEq)]
pub enum SavedMethod {
    /// It stands in its file.
    In(SeenFile),
    /// It stands in a file of its own, as this method: it had none yet, or somebody changed its file meanwhile.
    Beside(SeenFile, Box<Method>),
    /// It could not be written.
    Not(Trouble),
}

/// A workshop that was opened, and its run.
#[derive(Debug)]
pub struct OpenedWorkshop {
    /// Its entries, replayed.
    pub journal: Journal,
    /// The six letters of this run.
    pub run: crate::workshop::id::Run,
    /// The path of its document; `None` for a throw-away copy.
    pub path: Option<PathBuf>,
    /// What was out of order, each to be said once.
    pub findings: Vec<Finding>,
    /// The wall and the drafts as the program last left them.
    pub left: SavedUi,
}

/// A workshop, as known from the head of its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The path of its document.
    pub path: PathBuf,
    /// What its record says about it.
    pub head: RecordHead,
    /// Whether the document is as it should be.
    pub whole: DocumentState,
}

/// A workshop in which words still stand that were struck in another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandsThere {
    /// What the day is called.
    pub title: String,
    /// Its date; the first, if it is held in parts.
    pub date: NaiveDate,
}

/// What became of looking in other workshops for words that were struck.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookedElsewhere {
    /// Where they still stand.
    pub there: Vec<StandsThere>,
    /// What could not be read, so that nobody knows what stands there.
    pub unread: Vec<PathBuf>,
}

/// Whether a document that is listed is as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentState {
    /// It is.
    Sound,
    /// Somebody changed its record by hand, so that the entries may say something else.
    Edited,
    /// It is damaged, and an earlier copy is there.
    Damaged,
    /// It is gone, but what was written lies here; the workshop's id.
    Gone(String),
    /// It was left behind when the workshop was moved; where its document lies now.
    Left(PathBuf),
}

/// A method to choose.
#[derive(Debug, Clone)]
pub struct MethodFile {
    /// The path of its file; `None` for a shipped one.
    pub path: Option<PathBuf>,
    /// What is known of the method before it is read, or what is wrong with its file.
    pub listed: Result<ListedMethod, MethodFault>,
    /// The method itself.
    pub whole: WholeMethod,
    /// The questions that somebody typed for it, newest first.
    pub own: Vec<OwnQuestion>,
    /// How many others were used after it, if it is one of those used last.
    pub used: Option<usize>,
}

/// A method that is read when somebody asks for it, from what lies in memory: nobody waits for a disk. Nothing if it
/// cannot be read.
pub type WholeMethod = Arc<LazyLock<Option<Method>, Box<dyn FnOnce() -> Option<Method> + Send>>>;

impl MethodFile {
    /// One that was read whole, or is faulty. It has no path, and nobody typed a question for it yet.
    pub fn of(method: Result<Method, MethodFault>) -> Self {
        let listed = method.as_ref().map(ListedMethod::of).map_err(Clone::clone);
        Self::known(listed, move || method.ok())
    }

    /// One that is read when somebody asks for it.
    pub fn known(
        listed: Result<ListedMethod, MethodFault>,
        read: impl FnOnce() -> Option<Method> + Send + 'static,
    ) -> Self {
        Self {
            path: None,
            listed,
            whole: Arc::new(LazyLock::new(Box::new(read))),
            own: Vec::new(),
            used: None,
        }
    }

    /// The method whole; `None` if it has a fault.
    pub fn method(&self) -> Option<&Method> {
        self.whole.as_ref().as_ref()
    }
}

/// The store's report on a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreReport {
    /// Everything up to this seq survives a kill and a power cut.
    Saved(u32),
    /// Something could not be written; it is still in memory and will be tried again.
    NotSaved(Trouble),
    /// The document lies here from now on.
    Moved(PathBuf),
    /// The document could not be written in the other folder.
    NotMoved(Trouble),
    /// Others did something to the workshop's files, which was mended.
    Found(Finding),
    /// Words were struck for good from every file of the workshop.
    Struck {
        /// Exports that were deleted: they may have held the words, and an export cannot be rewritten.
        deleted: Vec<PathBuf>,
        /// Exports that could not be reached. They are tried again at each start.
        unreached: Vec<PathBuf>,
    },
    /// These exports, which may hold words that were struck earlier, could now be deleted.
    Deleted(Vec<PathBuf>),
    /// What is known of the second window by now.
    Window(RoomWindow),
}
