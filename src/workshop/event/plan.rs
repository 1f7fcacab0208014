//! Action plans: rows, their cells, how far they are.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::method::ColumnRole;
use crate::workshop::text::Line;
use crate::workshop::when::Due;

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

texts_of!(PlanEvent, |event, found| match event {
    Self::Cell { id, cell, text } => {
        if let Some(text) = text {
            found.push((TextPart::Cell(*cell).of(*id), text.into()));
        }
    }
    Self::Due { id, due } => match due {
        Some(Due::Words(words)) => found.push((TextPart::Due.of(*id), words.into())),
        Some(Due::Day(_) | Due::Week { year: _, week: _ }) | None => {}
    },
    Self::Lifted { id, to } => {
        if let Some(to) = to {
            found.push((TextPart::LiftedTo.of(*id), to.into()));
        }
    }
    Self::Added { id: _, island: _, number: _ }
    | Self::Status { id: _, status: _ }
    | Self::Removed { id: _ } => {}
});

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
