//! Rounds, and the room divided into groups.

use serde::{Deserialize, Serialize};

use super::RowId;
use super::texts::texts_of;

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

texts_of!(GroupEvent, |event, _found| match event {
    Self::Turns { row: _, turns: _, pairs: _, popcorn: _ }
    | Self::Heard { row: _ }
    | Self::Passed { row: _ }
    | Self::Divided { row: _, people: _, sizes: _ } => {}
});
