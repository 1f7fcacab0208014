//! The plan of the day: its rows as they are first planned, and what changes them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::RowId;
use crate::workshop::method::{ListDef, Range, Step, TableDef};
use crate::workshop::own::Own;
use crate::workshop::text::Line;

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
    /// What it is called today, where that is not what the step is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// The minute after midnight at which it ends, whatever that makes of its minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<u16>,
    /// What it brings along that the method does not have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brings: Option<Box<Brought>>,
}

impl RowPlanned {
    /// A step of the method for so many minutes, with nothing of its own.
    pub fn of(row: RowId, step: String, range: Range, minutes: u16) -> Self {
        Self { row, step, range, minutes, pin: None, name: None, end: None, brings: None }
    }
}

/// What a row of the agenda brings along whole: a part of another method, a block of one's own, the closing of an
/// emergency. Each has an id of the form `method.list`, which no id of a method has: so none can collide.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Brought {
    /// Its steps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// The lists that they fill.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ListDef>,
    /// The tables that they fill.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableDef>,
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
    /// A row is called something else today, or what its step is called.
    Named {
        /// Which.
        row: RowId,
        /// What; none gives it the step's name.
        name: Option<Line>,
    },
    /// A row ends at a clock time, whatever that makes of its minutes, or has its minutes again.
    End {
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

/// The walk over the texts of a planned row. What it brings along is a method's, and no words of the room's.
macro_rules! texts_of_row {
    ($planned:expr, $found:ident) => {{
        let $crate::workshop::event::RowPlanned {
            row,
            step: _,
            range: _,
            minutes: _,
            pin: _,
            name,
            end: _,
            brings: _,
        } = $planned;
        let at = TextPart::Text.of(Own::Row(*row).id());
        $found.extend(name.into_iter().map(|name| (at.clone(), name.into())));
    }};
}

pub(super) use texts_of_row;

texts_of!(AgendaEvent, |event, found| match event {
    Self::Added { planned, to: _ } => texts_of_row!(planned, found),
    Self::Named { row, name } => {
        if let Some(name) = name {
            found.push((TextPart::Text.of(Own::Row(*row).id()), name.into()));
        }
    }
    Self::Minutes { row: _, minutes: _ }
    | Self::Pin { row: _, at: _ }
    | Self::End { row: _, at: _ }
    | Self::Moved { row: _, to: _ }
    | Self::Dropped { row: _, dropped: _ }
    | Self::Start { date: _, start: _ }
    | Self::Length { length: _ } => {}
});
