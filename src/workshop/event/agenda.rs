//! The plan of the day: its rows as first planned, and what changes them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::RowId;
use crate::workshop::method::{Cut, ListDef, Range, RankingDef, Step, TableDef};
use crate::workshop::own::Own;
use crate::workshop::text::Line;

/// A row of the agenda as first planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RowPlanned {
    /// Its number, which never changes.
    pub row: RowId,
    /// The id of its step in the method.
    pub step: String,
    /// The least, usual and most minutes.
    pub range: Range,
    /// The minutes that it gets.
    pub minutes: u16,
    /// When it begins, in minutes after midnight, whatever comes before it; absent if it simply follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<u16>,
    /// What it is called today, if that differs from the step's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// When it ends, in minutes after midnight; its minutes follow from that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<u16>,
    /// If the day goes on elsewhen after this row, when that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextPart>,
    /// What it brings along that the method does not have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brings: Option<Box<Brought>>,
    /// What people answer in it, if that is no question of the day's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<Line>,
}

/// When the next part of a day in parts begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NextPart {
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// Its date; absent means that only the room knows it, and counts as the day after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
}

impl RowPlanned {
    /// A row for a step of the method, with nothing of its own.
    pub fn of(row: RowId, step: String, range: Range, minutes: u16) -> Self {
        Self {
            row,
            step,
            range,
            minutes,
            pin: None,
            name: None,
            end: None,
            next: None,
            brings: None,
            asks: None,
        }
    }
}

/// What a row of the agenda brings along whole: a part of another method, a block of one's own, the emergency closing.
/// Each id has the form `method.list`, which no method's own id has, so they cannot collide.
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
    /// What lists are called once they are ranked, for lists that nobody was to vote on before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rankings: Vec<BroughtRanking>,
    /// What to give up of its steps when the day is late, in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cuts: Vec<Cut>,
}

/// What a list is called once it is ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BroughtRanking {
    /// The id of the list.
    pub list: String,
    /// Its ranking; it counts only for a list that has none.
    pub ranking: RankingDef,
}

/// The plan of the day changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AgendaEvent {
    /// A row got different minutes.
    Minutes {
        /// The row.
        row: RowId,
        /// Its minutes from now on.
        minutes: u16,
    },
    /// A row was pinned to a clock time, or released.
    Pin {
        /// The row.
        row: RowId,
        /// When it begins, in minutes after midnight; absent releases it.
        at: Option<u16>,
    },
    /// A row was given a name for today, or its step's name again.
    Named {
        /// The row.
        row: RowId,
        /// The name; absent means the step's name.
        name: Option<Line>,
    },
    /// A row was given another question for people to answer in it.
    Asked {
        /// The row.
        row: RowId,
        /// The question; absent means the day's own.
        question: Option<Line>,
    },
    /// A row was told when to end, whatever that makes of its minutes, or got its own minutes back.
    End {
        /// The row.
        row: RowId,
        /// When it ends, in minutes after midnight; absent gives its own minutes back.
        at: Option<u16>,
    },
    /// A row moved to another position.
    Moved {
        /// The row.
        row: RowId,
        /// Its new position, from 0.
        to: u16,
    },
    /// A row was left out of today, or put back.
    Dropped {
        /// The row.
        row: RowId,
        /// Whether it is left out.
        dropped: bool,
    },
    /// A row was added.
    Added {
        /// The row as planned.
        planned: RowPlanned,
        /// Its position, from 0.
        to: u16,
    },
    /// The next part of the day, which begins after this row, is at another time.
    Next {
        /// The row.
        row: RowId,
        /// When that part begins.
        next: NextPart,
    },
    /// The day begins at another time.
    Start {
        /// The date on which it is held.
        date: NaiveDate,
        /// When it begins, in minutes after midnight.
        start: u16,
    },
    /// The room agreed on another end.
    Length {
        /// The minutes from start to end.
        length: u16,
    },
}

/// Walks over the texts of a planned row. What the row brings along belongs to a method, so the room wrote none of it.
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
            next: _,
            brings: _,
            asks,
        } = $planned;
        let at = TextPart::Text.of(Own::Row(*row).id());
        $found.extend(name.into_iter().map(|name| (at.clone(), name.into())));
        let at = TextPart::Question.of(Own::Row(*row).id());
        $found.extend(asks.into_iter().map(|asks| (at.clone(), asks.into())));
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
    Self::Asked { row, question } => {
        if let Some(question) = question {
            found.push((TextPart::Question.of(Own::Row(*row).id()), question.into()));
        }
    }
    Self::Minutes { row: _, minutes: _ }
    | Self::Pin { row: _, at: _ }
    | Self::End { row: _, at: _ }
    | Self::Moved { row: _, to: _ }
    | Self::Dropped { row: _, dropped: _ }
    | Self::Next { row: _, next: _ }
    | Self::Start { date: _, start: _ }
    | Self::Length { length: _ } => {}
});
