//! Facts in the past tense: everything that can happen in a workshop.
//!
//! An event holds the outcome, never the recipe: who sits in which group, the list as ranked, the new minutes. So a
//! later version replays an old day to the same record. An event about a missing id does nothing. The first new event
//! or field after a release raises the format (see `docs/format.md`).

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

pub(super) use after::number_at;
pub use after::{AfterEvent, FollowUp, first_carrier};
pub use agenda::{AgendaEvent, Brought, BroughtRanking, NextPart, RowPlanned};
pub use brief::BriefEvent;
pub use group::{GroupEvent, Went};
pub use island::IslandEvent;
pub use item::{ItemEvent, Outcome};
pub use opened::Opened;
pub use origin::{MadeOf, Origin};
pub use row::RowEvent;
pub use texts::{TextAt, TextPart};
pub use theme::ThemeEvent;
pub use vote::{CountedBy, DotsGiven, DotsOn, RankedEntry, SlipsKept, SlipsOn, VoteEvent, VoteRule};

/// What one command did, whole or not at all: one line of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its position in the workshop: 1, 2, 3 … without gaps.
    pub seq: u32,
    /// When it happened.
    pub at: At,
    /// The run of the program that wrote it.
    pub by: Run,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The workshop was made.
    Opened(Box<Opened>),
    /// A field of the brief changed, or the number of people or dots.
    Brief(BriefEvent),
    /// The plan of the day changed.
    Agenda(AgendaEvent),
    /// The day moved on.
    Clock(ClockEvent),
    /// Something happened to a line from the room.
    Item(ItemEvent),
    /// Something happened to a theme.
    Theme(ThemeEvent),
    /// Something happened in a vote.
    Vote(VoteEvent),
    /// A round moved on, the room was divided into groups, or another entry got the floor.
    Group(GroupEvent),
    /// Something happened to an island (a development area).
    Island(IslandEvent),
    /// Something happened to a row of a table; action plans are such rows.
    Row(RowEvent),
    /// What happens after today was agreed.
    After(AfterEvent),
    /// The words of this item, theme, island, row or text of the workshop's own were struck for good. Its texts in all
    /// earlier entries already read `▮▮▮`.
    Struck {
        /// Whose words were struck.
        id: Id,
    },
    /// An earlier entry was taken back.
    Undone {
        /// The entry that no longer counts.
        seq: u32,
    },
    /// An entry that was taken back counts again.
    Redone {
        /// The entry that counts again.
        seq: u32,
    },
}

impl Event {
    /// Whether it keeps only the spread of a vote's slips.
    pub fn is_spread(&self) -> bool {
        matches!(self, Self::Vote(VoteEvent::Spread { .. }))
    }

    /// Whether undo does not reach behind it: slips no longer stand one by one, so what it brought back would lack them; or
    /// what people take along was kept, and a second list would leave the words of the first in the file.
    pub fn ends_undo(&self) -> bool {
        self.is_spread() || matches!(self, Self::After(AfterEvent::Embers { .. }))
    }
}

/// The day moved on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClockEvent {
    /// The day began.
    Started,
    /// The day went to a step, and its clock runs.
    WentTo {
        /// The row of that step.
        row: RowId,
    },
    /// The step's clock stopped.
    Paused,
    /// The step's clock runs again.
    Resumed,
    /// The room was told when the break that is on is over; whatever its minutes are, that stays until it is changed.
    Until {
        /// The clock time, in minutes after midnight; absent lets the minutes count again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<u16>,
    },
    /// The last step ended, and the day with it.
    Ended,
    /// The day goes on in another part, on another date: its clock has stood still since the newest thing before.
    WentOn {
        /// The row with which it goes on.
        row: RowId,
        /// The milliseconds that the row at which the day stood had used until then.
        used: i64,
    },
}
