//! A programme as the room sees it: what is done, what is now, what comes next. What is late is not here, nor what people are
//! to do: those are the facilitator's.

use super::{Clock, Picture, Room};
use crate::workshop::words::Lang;

/// How far a programme has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoomProgramme {
    /// What is done, the oldest first.
    pub done: Vec<RoomGathering>,
    /// What goes on today or in these days.
    pub now: Vec<RoomGathering>,
    /// What comes then.
    pub next: Vec<RoomGathering>,
}

/// A gathering, or what goes on beside the gatherings, as the room reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoomGathering {
    /// What it is called.
    pub name: String,
    /// What it is about; may be empty.
    pub theme: String,
    /// When it is, in words; may be empty.
    pub when: String,
    /// Where it is, if it is held in several places; otherwise empty.
    pub place: String,
    /// For whom it is, if not for everybody; otherwise empty.
    pub whom: String,
}

impl Room<'_> {
    /// The picture of a programme of this name, which is no part of any day.
    pub fn of_programme(lang: Lang, name: String, seen: RoomProgramme) -> Self {
        Self { lang, head: name, picture: Picture::Programme(seen), rows: None, clock: Clock::None }
    }
}
