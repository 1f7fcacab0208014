//! Facts, in the past tense: all that can have happened in a workshop.
//!
//! An event holds what came out, never how: who sits in which group, the list as ranked, the new minutes. So a later
//! version replays an old day to the same record. An event about a missing id does nothing. Any new event or field
//! raises the format (see `docs/format.md`).

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{Id, Run};
use super::method::{Dots, Method};
use super::text::Prose;
use super::time::At;
use super::words::Lang;

mod after;
mod agenda;
mod brief;
mod group;
mod island;
mod item;
mod origin;
mod row;
mod texts;
mod theme;
mod vote;

pub use after::{AfterEvent, FollowUp, first_carrier};
#[cfg(test)]
pub use agenda::Brought;
pub use agenda::{AgendaEvent, RowId, RowPlanned};
pub use brief::{BriefEvent, Field};
pub use group::GroupEvent;
pub use island::IslandEvent;
pub use item::{ItemEvent, Outcome};
pub use origin::{MadeOf, Origin};
pub use row::{PlanStatus, RowEvent};
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

/// The first event of every workshop: it carries the chosen plan of the method whole, so that the method's file is
/// never needed again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The document's id: eight letters, drawn in the shell.
    pub id: String,
    /// The method with the one plan that was chosen.
    pub method: Arc<Method>,
    /// The workshop's language.
    pub lang: Lang,
    /// What it is about.
    pub brief: Vec<(Field, Prose)>,
    /// How many people are expected.
    pub people: u16,
    /// The day it is held.
    pub date: NaiveDate,
    /// When it begins: minutes after midnight.
    pub start: u16,
    /// How long the day is meant to last, in minutes: where its end is pinned.
    pub length: u16,
    /// The steps in order, with their minutes.
    pub rows: Vec<RowPlanned>,
    /// Dots a person has in each vote.
    pub dots: Dots,
    /// How many entries the bottom and the top list have.
    pub listed: u16,
    /// When to meet again.
    pub follow_ups: Vec<FollowUp>,
    /// Until when the document is meant to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
    /// What it goes on from, and what it was put together from.
    #[serde(default, skip_serializing_if = "Origin::is_empty")]
    pub origin: Origin,
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
