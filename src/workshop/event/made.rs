//! What the room made of it: rounds and groups, islands, plans, what happens after today.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::id::Id;
use super::super::method::ColumnRole;
use super::super::text::Line;
use super::super::when::Due;
use super::RowId;

/// A round, or groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GroupEvent {
    /// A round has so many turns (people, or pairs).
    Turns {
        /// In which step.
        row: RowId,
        /// How many.
        turns: u16,
        /// Whether a turn is a pair's.
        pairs: bool,
        /// Whether there is no order.
        popcorn: bool,
    },
    /// One was heard. Which seat is not told, so that nothing ties a hope to a person.
    Heard {
        /// In which step.
        row: RowId,
    },
    /// One passed, and is asked again at the end.
    Passed {
        /// In which step.
        row: RowId,
    },
    /// The room was divided.
    Divided {
        /// In which step.
        row: RowId,
        /// How many people that was.
        people: u16,
        /// How many in each group.
        sizes: Vec<u16>,
    },
}

/// A development area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IslandEvent {
    /// It was named.
    Named {
        /// Its name in the record.
        id: Id,
        /// The number that people see.
        number: u32,
        /// What it is called.
        name: Line,
        /// The island it was split from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
    },
    /// It is called something else.
    Renamed {
        /// Which.
        id: Id,
        /// What.
        name: Line,
    },
    /// It rests on these entries of the bottom and top list.
    Linked {
        /// Which.
        id: Id,
        /// Items and themes.
        links: Vec<Id>,
    },
    /// So many people went there.
    Counted {
        /// Which.
        id: Id,
        /// How many; none takes the count back.
        people: Option<u16>,
    },
    /// Somebody keeps it.
    Keeper {
        /// Which.
        id: Id,
        /// A role or whatever the group wants; none clears it.
        keeper: Option<Line>,
    },
    /// It rests, or counts again.
    Rests {
        /// Which.
        id: Id,
        /// Whether it rests.
        resting: bool,
    },
    /// It was taken away.
    Removed {
        /// Which.
        id: Id,
    },
}

/// A row of an action plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlanEvent {
    /// It was begun.
    Added {
        /// Its name in the record.
        id: Id,
        /// On which island.
        island: Id,
        /// The number that people see.
        number: u32,
    },
    /// A cell was filled, or cleared.
    Cell {
        /// Which row.
        id: Id,
        /// Which cell.
        cell: Cell,
        /// The words.
        text: Option<Line>,
    },
    /// It is to be done by then.
    Due {
        /// Which row.
        id: Id,
        /// When; none clears it.
        due: Option<Due>,
    },
    /// How far it is.
    Status {
        /// Which row.
        id: Id,
        /// How far.
        status: PlanStatus,
    },
    /// It is lifted to somebody outside the room; none means that we do it ourselves.
    Lifted {
        /// Which row.
        id: Id,
        /// To whom.
        to: Option<Line>,
    },
    /// It was taken away.
    Removed {
        /// Which row.
        id: Id,
    },
}

/// A cell of an action plan that holds words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// VAD.
    What,
    /// HUR.
    How,
    /// VILKA: the owner; two parties are joined by ` + `.
    Who,
    /// Första steget.
    First,
}

impl Cell {
    /// All of them, in the order of the sheet.
    pub const ALL: [Self; 4] = [Self::What, Self::How, Self::Who, Self::First];

    /// The role of its column.
    pub fn role(self) -> ColumnRole {
        match self {
            Self::What => ColumnRole::What,
            Self::How => ColumnRole::How,
            Self::Who => ColumnRole::Who,
            Self::First => ColumnRole::FirstStep,
        }
    }
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlanStatus {
    /// Not begun.
    #[default]
    NotStarted,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// On hold.
    Resting,
    /// Given up.
    Dropped,
}

impl PlanStatus {
    /// All of them, in the order in which one key steps through them.
    pub const ALL: [Self; 5] = [Self::NotStarted, Self::Started, Self::Done, Self::Resting, Self::Dropped];
}

/// What happens after today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AfterEvent {
    /// Who carries it on.
    Carrier {
        /// A role or whatever the room wants; none clears it.
        who: Option<Line>,
    },
    /// The meetings that follow.
    FollowUps {
        /// All of them, in order.
        follow_ups: Vec<FollowUp>,
    },
}

/// A meeting that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub date: NaiveDate,
    /// How long.
    pub minutes: u16,
}
