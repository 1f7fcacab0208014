//! Facts, in the past tense: all that can have happened in a workshop.
//!
//! An event holds what came out, never how: who sits in which group, the list as ranked, the new minutes. So a later
//! version replays an old day to the same record. An event about a missing id does nothing. Any new event or field
//! raises the format (see `docs/format.md`).

use serde::{Deserialize, Serialize};

pub use super::cell::PlanStatus;
pub use super::field::Field;
pub use super::id::RowId;
use super::id::{Id, Run};
use super::time::At;

mod after;
mod agenda;
mod brief;
mod group;
mod island;
mod item;
mod opened;
mod origin;
mod row;
mod texts;
mod theme;
mod vote;

pub use after::{AfterEvent, FollowUp, first_carrier};
#[cfg(test)]
pub use agenda::Brought;
pub use agenda::{AgendaEvent, RowPlanned};
pub use brief::BriefEvent;
pub use group::GroupEvent;
pub use island::IslandEvent;
pub use item::{ItemEvent, Outcome};
pub use opened::Opened;
pub use origin::{MadeOf, Origin};
pub use row::RowEvent;
pub use texts::TextAt;
pub use theme::ThemeEvent;
pub use vote::{RankedEntry, VoteEvent};

/// What one command did, whole or not at all: one line of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its place in the workshop, from 1, without gaps.
    pub seq: u32,
    /// When.
    pub at: At,
    /// In which run.
    pub by: Run,
    /// What happened.
    pub events: Vec<Event>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The workshop was made.
    Opened(Box<Opened>),
    /// What it is about was changed.
    Brief(BriefEvent),
    /// The plan of the day was changed.
    Agenda(AgendaEvent),
    /// The day moved on.
    Clock(ClockEvent),
    /// A line from the room.
    Item(ItemEvent),
    /// A cluster of lines.
    Theme(ThemeEvent),
    /// A vote with dots.
    Vote(VoteEvent),
    /// A round, or groups.
    Group(GroupEvent),
    /// A development area.
    Island(IslandEvent),
    /// A row of a table, or of an action plan.
    Row(RowEvent),
    /// What happens after today.
    After(AfterEvent),
    /// The words of this item, theme, island, row, or text of the workshop's own were struck for good. Its texts in
    /// all entries already read `▮▮▮`.
    Struck {
        /// Whose words.
        id: Id,
    },
    /// An earlier entry was taken back.
    Undone {
        /// Which.
        seq: u32,
    },
    /// An entry that was taken back counts again.
    Redone {
        /// Which.
        seq: u32,
    },
}

/// The day moved on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClockEvent {
    /// The day began.
    Started,
    /// A step was gone to: its clock runs.
    WentTo {
        /// Which.
        row: RowId,
    },
    /// The step's clock stands still.
    Paused,
    /// The step's clock runs again.
    Resumed,
    /// The last step is over.
    Ended,
}
