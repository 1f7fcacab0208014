//! Facts, in the past tense: all that can have happened in a workshop.
//!
//! An event holds what came out, never how: who sits in which group, the list as ranked, the new minutes. So a later
//! version replays an old day to the same record. An event about a missing id does nothing. Any new event or field
//! raises the format (see `docs/format.md`).

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{Id, Run};
use super::method::{Dots, Method, Range};
use super::text::Line;
use super::time::At;
use super::words::Lang;

mod after;
mod group;
mod island;
mod item;
mod plan;
mod texts;
mod theme;
mod vote;

pub use after::{AfterEvent, FollowUp};
pub use group::GroupEvent;
pub use island::IslandEvent;
pub use item::{ItemEvent, Outcome};
pub use plan::{Cell, PlanEvent, PlanStatus};
pub use texts::TextAt;
pub use theme::ThemeEvent;
pub use vote::{Ranked, VoteEvent};

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
    /// A row of an action plan.
    Plan(PlanEvent),
    /// What happens after today.
    After(AfterEvent),
    /// The words of this item, theme, island, plan, or text of the workshop's own were struck for good. Its texts in
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
    pub brief: Vec<(Field, Line)>,
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
}

/// A row of the agenda as it is first planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RowPlanned {
    /// Its number, for ever.
    pub row: RowId,
    /// The step of the method.
    pub step: String,
    /// Least, usual and most minutes.
    pub range: Range,
    /// Minutes that it is given.
    pub minutes: u16,
    /// The minute after midnight at which it begins, whatever comes before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<u16>,
}

/// A row of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct RowId(pub u16);

/// A field of what the workshop is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// What the day is called.
    Title,
    /// The common question.
    Question,
    /// The critique question.
    Critique,
    /// The vision question.
    Vision,
    /// Why.
    Purpose,
    /// What is to be there at the end.
    Goal,
    /// What the room may decide itself.
    Mandate,
    /// Who asked for it.
    Commissioner,
}

/// What the workshop is about was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BriefEvent {
    /// A field got a new text, or none.
    Set {
        /// Which.
        field: Field,
        /// Its text; none clears it.
        text: Option<Line>,
    },
    /// So many people are here now.
    People {
        /// How many.
        people: u16,
    },
    /// So many dots a person from the next vote on.
    Dots {
        /// How many, and how many on one.
        dots: Dots,
    },
}

/// The plan of the day was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AgendaEvent {
    /// A row got other minutes.
    Minutes {
        /// Which.
        row: RowId,
        /// How many.
        minutes: u16,
    },
    /// A row was pinned to a clock time, or let go.
    Pin {
        /// Which.
        row: RowId,
        /// Minutes after midnight.
        at: Option<u16>,
    },
    /// A row was moved to another place.
    Moved {
        /// Which.
        row: RowId,
        /// Its new place, from 0.
        to: u16,
    },
    /// A row is left out today, or taken in again.
    Dropped {
        /// Which.
        row: RowId,
        /// Whether it is left out.
        dropped: bool,
    },
    /// A row was added.
    Added {
        /// The row.
        planned: RowPlanned,
        /// Its place, from 0.
        to: u16,
    },
    /// The day begins at another time.
    Start {
        /// The day.
        date: NaiveDate,
        /// Minutes after midnight.
        start: u16,
    },
    /// The room agreed on another end.
    Length {
        /// Minutes from start to end.
        length: u16,
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
