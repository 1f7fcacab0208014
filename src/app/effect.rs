//! What the model wants done in the world. Nothing here does anything.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Size;
use super::programmes::ProgrammeRequest;
use super::questions::QuestionsChange;
use crate::workshop::event::Entry;
use crate::workshop::follow::NewWorkshop;
use crate::workshop::id::Id;
use crate::workshop::method::Method;
use crate::workshop::room::Stage;
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::text::Line;
use crate::workshop::unwritten::StepHeld;
use crate::workshop::words::Lang;

/// What somebody chose, to be remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// The language of the program.
    Lang(Lang),
    /// The method with this id, with which a workshop was made.
    Method(String),
    /// Whether the room has a screen of its own.
    TwoScreens(bool),
}

/// Something to do in the world. It carries everything needed to do it.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Make a request of the store: the answer is `Msg::Store`.
    Store(StoreRequest),
    /// Ring the bell.
    Ring,
    /// List the workshops: the answer is `Msg::Listed`.
    List,
    /// Read the methods: the answer is `Msg::Methods`.
    ReadMethods,
    /// Open a workshop: the answer is `Msg::Opened` or `Msg::NotOpened`.
    Open(PathBuf),
    /// Write the document of the workshop with this id anew, and open it: the document is gone.
    BringBack(String),
    /// Open the example in a throw-away copy.
    Demo(Lang),
    /// Make a workshop, in the given folder or the usual one.
    Create(Box<NewWorkshop>, Option<PathBuf>),
    /// Read what these workshops, and those that already follow them, leave to one that follows: the answer is
    /// `Msg::TakenOver`.
    TakeOver(Vec<PathBuf>),
    /// Read what this meeting leaves to the same one, held again: the answer is `Msg::TakenOver`.
    HoldAgain(PathBuf),
    /// Remember for the next start what somebody chose.
    Remember(Chosen),
    /// Change which questions of one's own are offered again.
    Questions(QuestionsChange),
    /// Look in which workshops made from this one, or from which it was made, words still stand that were struck in it:
    /// the answer is `Msg::StandsElsewhere`.
    LookElsewhere(StruckWords),
    /// Draw an order for these lines: the answer is `Msg::Shuffled`.
    Shuffle(Vec<Line>),
    /// Read a form that was filled in, for the workshop with this id: the answer is `Msg::FileRead`.
    ReadFile(String, PathBuf),
    /// Write the form of a table beside the document, as the workshop is after these entries: the answer is
    /// `Msg::SentOut`.
    SendOut(Vec<FormFile>, Vec<Arc<Entry>>),
    /// Do something with programmes.
    Programme(ProgrammeRequest),
    /// Do something with a method of the user's own: the answer is `OwnReport::Method`.
    Method(MethodEffect),
    /// Redraw everything.
    Redraw,
    /// End the program.
    Quit,
}

/// Something to do with a method of the user's own.
#[derive(Debug, Clone, PartialEq)]
pub enum MethodEffect {
    /// Keep this one, if none has its id: the answer is `MethodMsg::Kept`. The name from which its id comes is needed to find
    /// one that is free.
    Keep(Box<Method>, Line),
    /// Read the one in this file, to change it: the answer is `MethodMsg::Read`.
    Read(PathBuf),
    /// Save one that was changed: the answer is `MethodMsg::Saved`.
    Save(Box<MethodToSave>),
    /// Open this workshop, which holds one, as a throw-away one: the answer is `Msg::Opened` or `Msg::NotOpened`.
    Rehearse(Box<NewWorkshop>),
}

impl From<MethodEffect> for Effect {
    fn from(of: MethodEffect) -> Self {
        Self::Method(of)
    }
}

/// A method's file as it was read, or written by us.
#[derive(Clone, PartialEq, Eq)]
pub struct SeenFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What stands in it.
    pub bytes: Arc<[u8]>,
}

impl std::fmt::Debug for SeenFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SeenFile").field(&self.path).finish()
    }
}

/// A method to save.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodToSave {
    /// The method.
    pub method: Method,
    /// Its file as it was last seen; `None` for one that has no file yet.
    pub file: Option<SeenFile>,
    /// Whether what stands in the file is kept as an earlier version: it is the first change since the file was read.
    pub keep_earlier: bool,
}

/// Words that were struck in a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StruckWords {
    /// The id of the workshop.
    pub id: String,
    /// The ids of the workshops that it follows.
    pub follows: Vec<String>,
    /// The words.
    pub words: Vec<String>,
}

/// A file with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFile {
    /// What it is called behind the document's name.
    pub called: String,
    /// Its extension, without the dot.
    pub extension: &'static str,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// A request to the store about the open workshop.
#[derive(Debug, Clone, PartialEq)]
pub enum StoreRequest {
    /// Save this entry.
    Append(Arc<Entry>),
    /// Words were struck for good, or slips dropped at the end of the day: rewrite everything that holds them, and
    /// replace all entries by these.
    Strike(Vec<Arc<Entry>>),
    /// Write the document now: a step or the day is over.
    Checkpoint,
    /// Try again to save what failed.
    Again,
    /// Keep the document in this folder from now on, and write it there at once.
    MoveTo(PathBuf),
    /// Keep the wall and the drafts.
    Keep(Box<SavedUi>),
    /// Look for the second window. The store answers only if it finds something else than the last time.
    LookForWindow,
    /// The workshop is being left: write everything one last time and release the lock.
    Close,
}

/// What is known of the second window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoomWindow {
    /// Its size; `None` if there is none.
    pub size: Option<Size>,
    /// Whether it shows what the console shows it, two seconds after a change at the latest.
    pub answers: bool,
}

/// Where a line lands in its step, if the focus does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineLands {
    /// In a cell of a plan, from 0.
    Cell {
        /// Which.
        at: u16,
        /// Whether it goes over what stands there.
        over: bool,
    },
    /// At this group, from 1.
    Group(u16),
    /// At the row that has the floor: at which of what is said of it, from 0.
    Landing(u16),
}

/// What is kept beside the journal while a workshop is live; not part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedUi {
    /// What is on the wall.
    pub stage: Stage,
    /// What is at hand.
    pub focus: Focus,
    /// What the room sees instead, until the next key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<Subject>,
    /// Whether the room's picture is dark.
    pub dark: bool,
    /// The drafts, by row.
    pub drafts: BTreeMap<u16, String>,
    /// Where in its step the line lands that is half typed, if that is not where the step begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_lands: Option<LineLands>,
    /// Where a day stands that must leave no trace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<StepHeld>,
    /// The things whose words the room must not read, because they are about to be struck for good.
    pub hidden: Vec<Id>,
}

impl SavedUi {
    /// Whether the room sees the same with both: drafts are nothing that it sees.
    pub fn looks_like(&self, other: &Self) -> bool {
        let Self { stage, focus: _, shown: _, dark, drafts: _, line_lands: _, held, hidden } = self;
        (stage, self.focus_seen(), dark, held, hidden)
            == (&other.stage, other.focus_seen(), &other.dark, &other.held, &other.hidden)
    }

    /// What the room sees of what is at hand.
    pub fn focus_seen(&self) -> Focus {
        Focus { on: self.shown.or(self.focus.on), ..self.focus }
    }
}
