//! The tables of a method: rows that a step fills, and the columns that the method defines for them.
//!
//! The program knows a column only by its role, if it has one; names and number of columns are up to the method. A
//! table with columns for *what* and *who* holds action plans.

use serde::{Deserialize, Serialize};

use super::super::words::Words;
use super::{RankingDef, Readers};

/// A table that steps fill, row by row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TableDef {
    /// Its id in this file and in the record: a–z, 0–9 and `-`. Lists and tables never share an id.
    pub id: String,
    /// Its name: "Action plan".
    pub name: Words,
    /// Its columns, in the order in which the program asks for them.
    pub columns: Vec<ColumnDef>,
    /// The heads of its rows, if they are named beforehand; if empty, rows are added freely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Words>,
    /// What each row stands under: an entry of the capture with this id (`islands`, a list, another table), or another
    /// row, if this is the table's own id. If absent, rows stand by themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// What the ranking of its rows is called; needed if people vote on them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranking: Option<RankingDef>,
    /// A sentence beneath the table.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub beneath: Words,
    /// What a form that people fill in beforehand shows as an example, column by column in the order in which they are
    /// asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub example: Vec<Words>,
    /// Who may read its rows in a record that leaves the room.
    #[serde(rename = "for", default, skip_serializing_if = "Readers::are_all")]
    pub readers: Readers,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ColumnDef {
    /// Its id in this file and in the record: a–z, 0–9 and `-`.
    pub id: String,
    /// Its heading: "VAD".
    pub name: Words,
    /// What its cells hold.
    #[serde(default)]
    pub holds: Holds,
    /// Its role: what the program does with it by itself. No two columns of a table have the same role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ColumnRole>,
    /// Other sets of choices of a column that holds one of several texts: the making of a workshop asks which it shall be, or
    /// takes words of one's own. A workshop carries the column with what was chosen, and no sets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<OfferDef>,
}

/// The fewest choices of a set.
pub const FEWEST_CHOICES: u16 = 2;
/// The most choices of a set.
pub const MOST_CHOICES: u16 = 8;
/// The most letters of a choice.
pub const CHOICE_LETTERS: usize = 24;
/// The most columns of a method for which sets are offered: each has a line of its own in the form.
pub const MOST_OFFERED: u16 = 2;

/// A set of choices that is offered for a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OfferDef {
    /// What the set is called in the form.
    pub name: Words,
    /// Its choices, 2 to 8.
    pub choices: Vec<Words>,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A few words, on one line.
    #[default]
    Words,
    /// Text of several lines.
    Lines,
    /// A role, or whatever a group wants to be called; `+` joins two.
    Who,
    /// A date, a week, or the words that were used.
    Date,
    /// A clock time.
    Time,
    /// Months: any of them, a season, the whole year, or words.
    Months,
    /// A whole number.
    Number,
    /// One of these texts.
    OneOf(Vec<Words>),
    /// A number from 1 to 5.
    Scale,
    /// The status of the row: not started, started, done, resting, dropped.
    Status,
    /// A value computed from numbers and scales in other columns; it is shown and never stored.
    Computed(Computed),
}

/// How a column is computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Computed {
    /// The sum of these columns.
    Sum(Vec<String>),
    /// The product of these columns.
    Product(Vec<String>),
}

impl Computed {
    /// The ids of the columns that it is computed from.
    pub fn columns(&self) -> &[String] {
        match self {
            Self::Sum(columns) | Self::Product(columns) => columns,
        }
    }
}

/// The role of a column: what the program must know about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ColumnRole {
    /// What is to be done.
    What,
    /// What it stood under in the workshop where it was made, which other workshops do not have.
    Under,
    /// How it is done.
    How,
    /// Who owns it.
    Who,
    /// The first step towards it.
    FirstStep,
    /// By when it is due.
    Due,
    /// The status: how far it has come.
    Status,
    /// To whom outside the room it is escalated.
    EscalatedTo,
    /// The question that is asked about it when people report back.
    Asks,
    /// What has happened since.
    Happened,
    /// Whom to ask what has happened, because nobody in the room knows.
    AskWhom,
    /// How many minutes it has.
    Minutes,
    /// How people talk about it: in a round, in bikupor, in groups.
    Form,
    /// What was said about it while it had the floor.
    Note,
    /// What was decided about it.
    Decision,
    /// What was said about it when the same meeting was held before.
    EarlierNote,
    /// What was decided about it then.
    EarlierDecision,
}

impl ColumnRole {
    /// What came of a row that had the floor, in the order in which it is told: the first meeting's above.
    pub const CAME: [Self; 4] = [Self::EarlierDecision, Self::EarlierNote, Self::Decision, Self::Note];

    /// The name that files use.
    pub fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Under => "under",
            Self::How => "how",
            Self::Who => "who",
            Self::FirstStep => "first-step",
            Self::Due => "due",
            Self::Status => "status",
            Self::EscalatedTo => "escalated-to",
            Self::Asks => "asks",
            Self::Happened => "happened",
            Self::AskWhom => "ask-whom",
            Self::Minutes => "minutes",
            Self::Form => "form",
            Self::Note => "note",
            Self::Decision => "decision",
            Self::EarlierNote => "earlier-note",
            Self::EarlierDecision => "earlier-decision",
        }
    }

    /// Whether a column with this role may hold `holds`.
    pub fn suits(self, holds: &Holds) -> bool {
        match self {
            Self::What | Self::Under | Self::How | Self::FirstStep | Self::Asks => {
                matches!(holds, Holds::Words | Holds::Lines)
            }
            // Each line of it is something that somebody said.
            Self::Happened | Self::Note | Self::Decision | Self::EarlierNote | Self::EarlierDecision => {
                *holds == Holds::Lines
            }
            Self::Minutes => *holds == Holds::Number,
            Self::Form => matches!(holds, Holds::Words | Holds::OneOf(_)),
            Self::Who | Self::EscalatedTo | Self::AskWhom => matches!(holds, Holds::Words | Holds::Who),
            Self::Due => *holds == Holds::Date,
            Self::Status => *holds == Holds::Status,
        }
    }
}

impl ColumnDef {
    /// Its place among the columns that somebody fills on purpose, and that are told last; 0 for all others.
    fn told_last(&self) -> u8 {
        match self.role {
            Some(ColumnRole::Happened) => 1,
            Some(ColumnRole::AskWhom) => 2,
            Some(ColumnRole::Status) => 3,
            Some(ColumnRole::EscalatedTo) => 4,
            Some(ColumnRole::EarlierDecision) => 5,
            Some(ColumnRole::EarlierNote) => 6,
            Some(ColumnRole::Decision) => 7,
            Some(ColumnRole::Note) => 8,
            Some(
                ColumnRole::What
                | ColumnRole::Under
                | ColumnRole::How
                | ColumnRole::Who
                | ColumnRole::FirstStep
                | ColumnRole::Due
                | ColumnRole::Asks
                | ColumnRole::Minutes
                | ColumnRole::Form,
            )
            | None => 0,
        }
    }

    /// Whether it tells how far a plan has come.
    pub fn tells_how_far(&self) -> bool {
        matches!(self.role, Some(ColumnRole::Happened | ColumnRole::AskWhom | ColumnRole::Status))
    }

    /// Whether it tells what came of a row that had the floor, now or when the same meeting was held before.
    pub fn tells_what_came(&self) -> bool {
        self.role.is_some_and(|role| ColumnRole::CAME.contains(&role))
    }

    /// Whether its cells are computed from other columns, so that nobody fills them.
    pub fn is_computed(&self) -> bool {
        matches!(self.holds, Holds::Computed(_))
    }
}

impl TableDef {
    /// The same, with captures called what this calls them.
    #[must_use]
    pub fn renamed(self, name: impl Fn(String) -> String) -> Self {
        Self { id: name(self.id), under: self.under.map(name), ..self }
    }

    /// Whether its rows are what was to be done between two gatherings: each has a question of its own, which is asked
    /// when people report back.
    pub fn reports_back(&self) -> bool {
        self.plans_action() && self.column_in(ColumnRole::Asks).is_some()
    }

    /// The column with this id.
    pub fn column(&self, id: &str) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The column with this role.
    pub fn column_in(&self, role: ColumnRole) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.role == Some(role))
    }

    /// The columns that the program asks for, one after the other. It does not ask for computed columns, nor for those
    /// that somebody fills on purpose, nor for what a row stood under elsewhere.
    pub fn asked(&self) -> impl Iterator<Item = &ColumnDef> {
        let asks = |column: &&ColumnDef| column.told_last() == 0 && column.role != Some(ColumnRole::Under);
        self.columns.iter().filter(|column| !column.is_computed()).filter(asks)
    }

    /// The columns that say who does a plan: the one with that role, and any others that hold people.
    pub fn owners(&self) -> impl Iterator<Item = &ColumnDef> {
        self.columns.iter().filter(|column| match column.role {
            Some(role) => role == ColumnRole::Who,
            None => column.holds == Holds::Who,
        })
    }

    /// The columns in the order in which a table is read cell by cell: first those that the program asks for, so that their
    /// numbers are those that people type.
    pub fn numbered(&self) -> Vec<&ColumnDef> {
        let others = self.columns.iter().filter(|column| self.asked().all(|asked| asked.id != column.id));
        self.asked().chain(others).collect()
    }

    /// The columns in the order in which a plan shows them: what somebody fills on purpose comes last.
    pub fn told(&self) -> Vec<&ColumnDef> {
        let mut columns: Vec<&ColumnDef> = self.columns.iter().collect();
        columns.sort_by_key(|column| column.told_last());
        columns
    }

    /// The column for what was said of a row while it had the floor; of a plan, also the one for what has happened.
    pub fn notes(&self) -> Option<&ColumnDef> {
        let happened = || self.column_in(ColumnRole::Happened).filter(|_| self.plans_action());
        self.column_in(ColumnRole::Note).or_else(happened)
    }

    /// Whether its rows are action plans: it has columns for what is to be done and for who does it.
    pub fn plans_action(&self) -> bool {
        [ColumnRole::What, ColumnRole::Who].into_iter().all(|role| self.column_in(role).is_some())
    }
}
