//! The tables of a method: rows that a step fills, each with the columns that are defined here.
//!
//! What must be known of a column to do something with it by itself is its role; what it is called and how many there
//! are is the method's own matter. An action plan is a table whose columns have the roles *what* and *who*.

use serde::{Deserialize, Serialize};

use super::super::words::Words;

/// A table that steps fill, row by row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TableDef {
    /// Its name in this file and in the record: a–z, 0–9 and `-`. No list has the same.
    pub id: String,
    /// What it is called: "Action plan".
    pub name: Words,
    /// Its columns, in the order in which they are asked for.
    pub columns: Vec<ColumnDef>,
    /// The heads of its rows, where they are named beforehand; without them rows are added freely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Words>,
    /// What each row stands under: an entry of the capture with this id (`islands`, a list, another table), or a row of
    /// this table, where it is its own id. Without it rows stand by themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// A sentence or a bar beneath it.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub beneath: Words,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ColumnDef {
    /// Its name in this file and in the record: a–z, 0–9 and `-`.
    pub id: String,
    /// Its head: "VAD".
    pub name: Words,
    /// What a cell of it holds.
    #[serde(default)]
    pub holds: Holds,
    /// What the program does with it by itself. No two columns of a table have the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ColumnRole>,
}

/// What a cell holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A few words, on one line.
    #[default]
    Words,
    /// Many lines.
    Lines,
    /// A role, or whatever a group wants to be called; two are joined by `+`.
    Who,
    /// A day, a week, or the words that were used.
    Date,
    /// A clock time.
    Time,
    /// Months: any of them, a season, the whole year, or words.
    Months,
    /// A whole number.
    Number,
    /// One of these.
    OneOf(Vec<Words>),
    /// 1 to 5.
    Scale,
    /// How far it is: not started, started, done, resting, dropped.
    Status,
    /// Computed from the numbers and scales of other columns, shown and never stored.
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
    /// The columns that it is computed from.
    pub fn columns(&self) -> &[String] {
        match self {
            Self::Sum(columns) | Self::Product(columns) => columns,
        }
    }
}

/// What the program must know of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ColumnRole {
    /// What is to be done.
    What,
    /// How.
    How,
    /// Who owns it.
    Who,
    /// The first step.
    FirstStep,
    /// By when.
    Due,
    /// How far it is.
    Status,
    /// To whom outside the room it is escalated.
    EscalatedTo,
}

impl ColumnRole {
    /// What it is called in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::How => "how",
            Self::Who => "who",
            Self::FirstStep => "first-step",
            Self::Due => "due",
            Self::Status => "status",
            Self::EscalatedTo => "escalated-to",
        }
    }

    /// What a column with this role may hold.
    pub fn suits(self, holds: &Holds) -> bool {
        match self {
            Self::What | Self::How | Self::FirstStep => matches!(holds, Holds::Words | Holds::Lines),
            Self::Who | Self::EscalatedTo => matches!(holds, Holds::Words | Holds::Who),
            Self::Due => *holds == Holds::Date,
            Self::Status => *holds == Holds::Status,
        }
    }
}

impl ColumnDef {
    /// Whether nothing is filled in there: it is computed from other columns.
    pub fn is_computed(&self) -> bool {
        matches!(self.holds, Holds::Computed(_))
    }
}

impl TableDef {
    /// The column of that name.
    pub fn column(&self, id: &str) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The column that has this role.
    pub fn column_in(&self, role: ColumnRole) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.role == Some(role))
    }

    /// The columns that are asked for one after the other: what is computed is not, nor how far a row is and to whom it
    /// is escalated, which are filled only on purpose.
    pub fn asked(&self) -> impl Iterator<Item = &ColumnDef> {
        self.columns.iter().filter(|column| {
            !column.is_computed()
                && !matches!(column.role, Some(ColumnRole::Status | ColumnRole::EscalatedTo))
        })
    }

    /// The columns in the order in which a plan is told: how far it is and to whom it is escalated stand last.
    pub fn told(&self) -> Vec<&ColumnDef> {
        let mut columns: Vec<&ColumnDef> = self.columns.iter().collect();
        columns.sort_by_key(|column| match column.role {
            Some(ColumnRole::Status) => 1,
            Some(ColumnRole::EscalatedTo) => 2,
            _ => 0,
        });
        columns
    }

    /// Whether its rows are plans of action: it says what is to be done, and who does it.
    pub fn plans_action(&self) -> bool {
        [ColumnRole::What, ColumnRole::Who].into_iter().all(|role| self.column_in(role).is_some())
    }
}
