//! Who speaks: rounds, the division of the room into groups, who changes tables, and which entry has the floor.

use serde::{Deserialize, Serialize};

use super::RowId;
use super::texts::texts_of;
use crate::workshop::id::Id;

/// A round moved on, the room was divided, or another entry got the floor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GroupEvent {
    /// A round was given its number of turns.
    Turns {
        /// The row of its step.
        row: RowId,
        /// How many turns: one for each person, or for each pair.
        turns: u16,
        /// Whether each turn belongs to a pair.
        pairs: bool,
        /// Whether people speak in no particular order.
        popcorn: bool,
    },
    /// One turn was taken. The event does not say whose, so that nothing ties a hope to a person.
    Heard {
        /// The row of the round.
        row: RowId,
    },
    /// One person passed, and is asked again at the end.
    Passed {
        /// The row of the round.
        row: RowId,
    },
    /// The room was divided into groups.
    Divided {
        /// The row of the step that they work in.
        row: RowId,
        /// How many people were divided.
        people: u16,
        /// How many people are in each group, from group 1.
        sizes: Vec<u16>,
    },
    /// People went to other tables. The event does not say who.
    ChangedTables {
        /// The row of the step in which they went.
        row: RowId,
        /// How many tables on each number went, from number 1; empty if everybody went to the next.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        on: Vec<u16>,
        /// How many went from which table to which.
        went: Vec<Went>,
    },
    /// The room was divided into groups that were mixed out of those before. The event does not say who went where.
    Mixed {
        /// The row of the step that they work in.
        row: RowId,
        /// The row in which they were divided before.
        from: RowId,
        /// How many people were divided.
        people: u16,
        /// How many people are in each group, from group 1.
        sizes: Vec<u16>,
        /// How many groups on each number went, from number 1; empty if people counted off once more, group by group.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        on: Vec<u16>,
        /// How many went from which of the groups before to which of these.
        went: Vec<Went>,
    },
    /// So many people were counted at a table that they chose.
    Counted {
        /// The row of the step in which they chose it.
        row: RowId,
        /// The number of the table.
        table: u16,
        /// How many they were.
        people: u16,
    },
    /// So many people were counted at an entry that they chose; replaces an earlier count.
    Chosen {
        /// The entry.
        id: Id,
        /// How many they were.
        people: u16,
    },
    /// An entry got the floor, or got it again.
    TakenUp {
        /// The row of the step.
        row: RowId,
        /// The entry.
        id: Id,
        /// What the step's clock had used, in whole seconds: the entry's own minutes count from there.
        since_s: u32,
    },
    /// An entry was put before another in the order in which they get the floor.
    Put {
        /// The entry.
        id: Id,
        /// The one that it gets the floor before; absent if it comes last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<Id>,
    },
    /// An entry that gets the floor waits for the next meeting, or no longer does.
    Parked {
        /// The entry.
        id: Id,
        /// Whether it waits now.
        parked: bool,
    },
}

/// How many people went from one table or group to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Went {
    /// The one that they left, from 1.
    pub from: u16,
    /// The one that they went to, from 1.
    pub to: u16,
    /// How many they were.
    pub people: u16,
}

texts_of!(GroupEvent, |event, _found| match event {
    Self::Turns { row: _, turns: _, pairs: _, popcorn: _ }
    | Self::Heard { row: _ }
    | Self::Passed { row: _ }
    | Self::Divided { row: _, people: _, sizes: _ }
    | Self::ChangedTables { row: _, on: _, went: _ }
    | Self::Mixed { row: _, from: _, people: _, sizes: _, on: _, went: _ }
    | Self::Counted { row: _, table: _, people: _ }
    | Self::Chosen { id: _, people: _ }
    | Self::TakenUp { row: _, id: _, since_s: _ }
    | Self::Put { id: _, before: _ }
    | Self::Parked { id: _, parked: _ } => {}
});
