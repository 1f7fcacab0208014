//! What the model wants done in the world. Nothing here does anything.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Size;
use crate::workshop::event::{Entry, Opened};
use crate::workshop::room::Stage;
use crate::workshop::subject::Focus;
use crate::workshop::words::Lang;

/// Something to be done in the world. It carries all that is needed for that: whoever does it asks nobody.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Have the store do something: the answer is `Msg::Store`.
    Store(StoreRequest),
    /// Ring the bell.
    Ring,
    /// Look for workshops: the answer is `Msg::Listed`.
    List,
    /// Read the methods: the answer is `Msg::Methods`.
    ReadMethods,
    /// Open a workshop: the answer is `Msg::Opened` or `Msg::NotOpened`.
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
    /// Look for the second window, of which this is known: the answer comes when something else is found.
    LookForWindow(Option<Size>),
    /// The workshop is left: write all of it for the last time, and let its lock go.
    Close,
}

/// What is kept beside the journal while a workshop is live: no part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedUi {
    /// What is on the wall.
    pub stage: Stage,
    /// Which part of the work is at hand.
    pub focus: Focus,
    /// Whether the room's picture is dark.
    pub dark: bool,
    /// What was half typed, by row.
    pub drafts: BTreeMap<u16, String>,
}
