//! What a method says of a table that is shown as a grid: which columns it has, what they are called, and from which
//! number on a row is high.

use serde::{Deserialize, Serialize};

use super::super::super::words::Words;

/// From which number on the rows of a grid are called so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GridLevel {
    /// The least number in the table's computed column.
    pub from: i32,
    /// What such rows are called: "high".
    pub says: Words,
}

/// The numbers that a column has in a grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GridBounds {
    /// The id of the column.
    pub column: String,
    /// The least number.
    pub least: i32,
    /// The highest number.
    pub most: i32,
}

/// What a method says of a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridAsked<'a> {
    /// The id of the table.
    pub table: &'a str,
    /// The id of the column whose values stand side by side.
    pub across: &'a str,
    /// The id of the column whose values stand one below the other.
    pub down: &'a str,
    /// The numbers of these columns, if they hold numbers.
    pub bounds: &'a [GridBounds],
    /// The clock times that are there from the start, in minutes after midnight, if one of the columns holds times.
    pub times: &'a [u16],
    /// What rows are called from which number on, lowest first.
    pub levels: &'a [GridLevel],
    /// Whether each square is for one row.
    pub one_each: bool,
}
