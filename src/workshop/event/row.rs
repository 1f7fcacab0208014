//! Rows of tables (action plans are such rows), and what their cells hold.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::cell::{CellValue, Months};
use crate::workshop::id::Id;
use crate::workshop::when::Due;

/// Something happened to a row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RowEvent {
    /// A row was added, with empty cells.
    Added {
        /// Its id.
        id: Id,
        /// The id of its table.
        table: String,
        /// The number that people see.
        number: u32,
        /// What the row stands under: an island, a line, a theme or another row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        under: Option<Id>,
    },
    /// A cell was filled, or cleared.
    Set {
        /// The row.
        id: Id,
        /// The id of the column.
        column: String,
        /// What the cell holds now; absent clears it.
        value: Option<CellValue>,
    },
    /// The room agreed on a plan, or took that back.
    Agreed {
        /// The plan's row.
        id: Id,
        /// Whether it is agreed now.
        agreed: bool,
    },
    /// A row was removed.
    Removed {
        /// The row.
        id: Id,
    },
    /// A row was put before another of its table.
    Moved {
        /// The row.
        id: Id,
        /// The row that it now stands before; absent if it is the last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<Id>,
    },
    /// The rows of a table are numbered through the meetings of a year, and in this one from this number on.
    NumbersFrom {
        /// The id of the table.
        table: String,
        /// The first number, from 1.
        from: u32,
    },
    /// A table that is shown as months begins with this one.
    YearBegins {
        /// The id of the table.
        table: String,
        /// The month, 1 to 12.
        month: u8,
    },
}

texts_of!(RowEvent, |event, found| match event {
    Self::Set { id, column, value: Some(value) } => {
        let at = TextPart::Cell(column.clone()).of(*id);
        match value {
            CellValue::Words(text)
            | CellValue::Who(text)
            | CellValue::Date(Due::Words(text))
            | CellValue::Months(
                Months::Words(text) | Months::Called { months: _, whole_year: _, words: text },
            ) => found.push((at, text.into())),
            CellValue::Lines(text) => found.push((at, text.into())),
            CellValue::Date(Due::Day(_) | Due::Week { year: _, week: _ })
            | CellValue::Months(
                Months::These(_) | Months::Season(_) | Months::WholeYear | Months::After(_),
            )
            | CellValue::Time(_)
            | CellValue::Number(_)
            | CellValue::Choice(_)
            | CellValue::Scale(_)
            | CellValue::Status(_) => {}
        }
    }
    Self::Added { id: _, table: _, number: _, under: _ }
    | Self::Set { id: _, column: _, value: None }
    | Self::Agreed { id: _, agreed: _ }
    | Self::Removed { id: _ }
    | Self::Moved { id: _, before: _ }
    | Self::NumbersFrom { table: _, from: _ }
    | Self::YearBegins { table: _, month: _ } => {}
});
