//! A year that is taken over: its rows, each with its id, and where it begins. Exact dates in it are last year's.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::dated::last_year;
use crate::workshop::Workshop;
use crate::workshop::cell::CellValue;
use crate::workshop::choices::place_among;
use crate::workshop::event::{Event, RowEvent};
use crate::workshop::id::Id;
use crate::workshop::method::{Holds, Method, TableDef};
use crate::workshop::table::TableRow;
use crate::workshop::text::Line;
use crate::workshop::when::Due;
use crate::workshop::words::Words;

/// The year of an earlier workshop.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct YearTaken {
    month: Option<u8>,
    rows: Vec<RowTaken>,
    /// The choices of its columns, by the columns' ids: the next year may have others.
    choices: BTreeMap<String, Vec<Words>>,
}

/// A row of it.
#[derive(Debug, Clone, PartialEq)]
struct RowTaken {
    id: Id,
    number: u32,
    under: Option<Id>,
    cells: Vec<(String, CellValue)>,
}

/// A date that was last year's, for whoever has the words to say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastYear<'a> {
    /// As it was written.
    Written(&'a str),
    /// A day.
    Day(NaiveDate),
    /// A week.
    Week(u32),
}

impl YearTaken {
    /// The year of this workshop; `None` if it has none.
    pub(super) fn of(workshop: &Workshop) -> Option<Self> {
        let table = workshop.method.year_table()?;
        let rows = workshop.rows_of(table).into_iter().filter(|row| !row.is_struck(table));
        let rows: Vec<&TableRow> = rows.collect();
        let taken: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
        // What stood under a row that was struck stands under the next above that comes along, or by itself.
        let under = |row: &TableRow| {
            let mut under = workshop.under_now(row);
            while let Some(gone) = under.filter(|under| !taken.contains(under)) {
                under = workshop.tables.row(gone).and_then(|row| workshop.under_now(row));
            }
            under
        };
        let rows: Vec<RowTaken> = rows
            .into_iter()
            .map(|row| {
                let cells = row.cells.iter().filter(|(_, value)| !value.is_struck());
                let cells = cells.map(|(column, value)| (column.clone(), value.clone())).collect();
                RowTaken { id: row.id, number: row.number, under: under(row), cells }
            })
            .collect();
        let choices =
            table.columns.iter().map(|column| (column.id.clone(), column.choices().to_vec())).collect();
        Some(Self { month: Some(workshop.first_month(table)), rows, choices })
    }

    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The same year with its dates said to be last year's. What would be too long for a line stays as it is.
    pub(super) fn dated(mut self, said: &dyn Fn(LastYear<'_>) -> String) -> Self {
        for (_, value) in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            let again = match value {
                CellValue::Words(words) => {
                    fitting(&last_year(words, |date| said(LastYear::Written(date)))).map(CellValue::Words)
                }
                CellValue::Date(Due::Day(day)) => due(&said(LastYear::Day(*day))),
                CellValue::Date(Due::Week { week, .. }) => due(&said(LastYear::Week(*week))),
                CellValue::Date(Due::Words(_))
                | CellValue::Lines(_)
                | CellValue::Who(_)
                | CellValue::Time(_)
                | CellValue::Months(_)
                | CellValue::Number(_)
                | CellValue::Choice(_)
                | CellValue::Scale(_)
                | CellValue::Status(_) => None,
            };
            if let Some(again) = again {
                *value = again;
            }
        }
        self
    }

    /// What happens to a new workshop of this method as it takes the year over.
    pub(super) fn events(&self, method: &Method) -> Vec<Event> {
        let Some(table) = method.year_table() else { return Vec::new() };
        let month = self.month.filter(|month| method.year_begins(&table.id).unwrap_or(1) != *month);
        let begins = month.map(|month| RowEvent::YearBegins { table: table.id.clone(), month });
        let below = table.under.as_deref() == Some(&table.id);
        let rows = self.rows.iter().flat_map(|row| row.events(table, below, &self.choices));
        begins.into_iter().chain(rows).map(Event::Row).collect()
    }
}

impl RowTaken {
    /// A choice is known by its words: one that this table does not have is no cell.
    fn events(&self, table: &TableDef, below: bool, choices: &BTreeMap<String, Vec<Words>>) -> Vec<RowEvent> {
        let now = |column: &str, value: &CellValue| match value {
            CellValue::Choice(place) => {
                let word = choices.get(column)?.get(usize::from(*place))?;
                place_among(table.column(column)?.choices(), word).map(CellValue::Choice)
            }
            value => Some(value.clone()),
        };
        let Self { id, number, under, cells } = self;
        let under = under.filter(|_| below);
        let added = RowEvent::Added { id: *id, table: table.id.clone(), number: *number, under };
        let suits = |(column, value): &&(String, CellValue)| {
            table
                .column(column)
                .is_some_and(|column| column.holds != Holds::Status && value.suits(&column.holds))
        };
        let cells = cells.iter().filter_map(|(column, value)| Some((column.clone(), now(column, value)?)));
        let cells: Vec<(String, CellValue)> = cells.collect();
        let set = cells.iter().filter(suits).map(|(column, value)| RowEvent::Set {
            id: *id,
            column: column.clone(),
            value: Some(value.clone()),
        });
        std::iter::once(added).chain(set).collect()
    }
}

fn fitting(text: &str) -> Option<Line> {
    match Line::truncated(text) {
        (Some(line), false) => Some(line),
        (Some(_) | None, _) => None,
    }
}

fn due(text: &str) -> Option<CellValue> {
    fitting(text).map(|line| CellValue::Date(Due::Words(line)))
}
