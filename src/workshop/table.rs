//! Tables: rows, and what their cells hold. The method defines the columns; a plan is a row of a table with certain
//! columns (`plan.rs`).

use std::collections::{BTreeMap, BTreeSet};

use super::Workshop;
pub use super::cell::{CellValue, Months, Season, Shown};
use super::event::RowEvent;
use super::id::{Id, Run};
use super::items::List;
use super::method::{Capture, ColumnDef, Computed, Holds, ISLANDS, Method, TableDef};
use super::words::Lang;

mod in_year;
mod line;
mod month_columns;
mod months_typed;
mod pasted_year;
mod sorted;
mod typed;
mod wheel_dates;

pub use in_year::{
    UnderRow, YearRow, is_months, month_alone, read_year_row, says_when, typed_under, typed_year_row,
    without_months,
};
pub use line::{NoRow, SEPARATORS, read_row, read_under, typed_row, typed_row_under};
pub use month_columns::{begins_with_months, lines_under_months};
pub(in crate::workshop) use months_typed::month as month_called;
pub use pasted_year::{PastedRow, year_lines, year_rows};
pub use wheel_dates::{day_proposed, year_after};

/// The highest number with which the rows of a table can begin.
pub const MOST_NUMBER: u32 = 9_000;

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// Its id.
    pub id: Id,
    /// The id of its table.
    pub table: String,
    /// The number that people see; given once.
    pub number: u32,
    /// What it stands under: an island, a line, a theme or another row.
    pub under: Option<Id>,
    /// What was filled in, by the column's id.
    pub cells: BTreeMap<String, CellValue>,
    /// Whether the room agreed on it, if it is a plan.
    pub agreed: bool,
    /// Whether it was taken over from a workshop that this one follows.
    pub taken_over: bool,
    /// Whether something was said in this meeting about how far it has come, if it is a plan.
    pub answered: bool,
    /// The columns in which it was said, and not taken away again.
    told: BTreeSet<String>,
    /// Whether it was removed.
    pub removed: bool,
}

impl TableRow {
    /// A row with empty cells.
    fn new(id: Id, table: &str, number: u32, under: Option<Id>, by: Run) -> Self {
        Self {
            id,
            table: table.to_owned(),
            number,
            under,
            cells: BTreeMap::new(),
            agreed: false,
            taken_over: id.run != by,
            answered: false,
            told: BTreeSet::new(),
            removed: false,
        }
    }

    /// Whether its name, the first of its words, was struck for good.
    pub fn is_struck(&self, table: &TableDef) -> bool {
        let mut cells = table.columns.iter().filter_map(|column| self.cell(column));
        cells.next().is_some_and(CellValue::is_struck)
    }

    /// What was filled into a cell; `None` in a computed column.
    pub fn cell(&self, column: &ColumnDef) -> Option<&CellValue> {
        self.cells.get(&column.id)
    }

    /// Notes that this column now tells, or no longer tells, how far it has come.
    fn tell(&mut self, column: &ColumnDef, tells: bool) {
        if tells {
            self.told.insert(column.id.clone());
        } else {
            self.told.remove(&column.id);
        }
        self.answered = !self.told.is_empty();
    }

    /// What a cell shows: what was filled in, or the computed value once all columns that it needs are filled in.
    pub fn shown(&self, column: &ColumnDef, lang: Lang) -> Option<Shown> {
        if let Holds::Computed(computed) = &column.holds {
            return self.computed(computed).map(Shown::Number);
        }
        self.cell(column)?.shown_in(&column.holds, lang)
    }

    fn computed(&self, computed: &Computed) -> Option<i64> {
        let numbers = computed.columns().iter().map(|id| self.cells.get(id).and_then(CellValue::number));
        match computed {
            Computed::Sum(_) => numbers.sum(),
            Computed::Product(_) => {
                let product = |product: i64, number: Option<i64>| product.checked_mul(number?);
                numbers.into_iter().try_fold(1, product)
            }
        }
    }
}

/// All rows of all tables in a workshop.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tables {
    /// The rows, in the order in which they were added or put since.
    pub rows: Vec<TableRow>,
    /// The first month of tables that are shown as months, where somebody chose one.
    pub first_months: BTreeMap<String, u8>,
    /// The first numbers of tables whose rows are numbered through the meetings of a year.
    pub first_numbers: BTreeMap<String, u32>,
}

impl Tables {
    /// The tables of a method when a workshop begins, with the rows that are named beforehand.
    pub fn of(method: &Method) -> Self {
        let mut tables = Self::default();
        tables.take_in(method);
        tables
    }

    /// Adds the rows that the method names beforehand and that are not there yet: an agenda row may bring a table along
    /// later.
    pub fn take_in(&mut self, method: &Method) {
        for (place, table) in method.tables.iter().enumerate() {
            for number in 1..=table.rows.len() {
                let id = Id { run: Run::METHOD, seq: place as u32 + 1, nth: number as u16 };
                if self.row(id).is_none() {
                    self.rows.push(TableRow::new(id, &table.id, number as u32, None, Run::METHOD));
                }
            }
        }
    }

    /// The row with this id, even if it was removed.
    pub fn row(&self, id: Id) -> Option<&TableRow> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// Applies what happened to a row in a run, and whether how far it has come is told in this meeting. An event about a missing row or column, or
    /// with a value that does not fit its column, does nothing.
    pub fn apply(&mut self, event: &RowEvent, method: &Method, (by, on): (Run, bool)) {
        match event {
            RowEvent::Added { id, .. } if self.row(*id).is_some() => {}
            RowEvent::Added { id, table, number, under } => {
                // Only a foreign file has rows under one that came after them, and may have rings.
                let early = |row: &&mut TableRow| row.under == Some(*id) && row.table == *table;
                self.rows.iter_mut().filter(early).for_each(|row| row.under = None);
                let under = &under.filter(|under| under != id);
                self.rows.push(TableRow::new(*id, table, *number, *under, by));
            }
            RowEvent::Set { id, column, value } => self.with(*id, |row| {
                let column = method.table(&row.table).and_then(|table| table.column(column));
                if let Some(column) = column.filter(|column| on && column.tells_how_far()) {
                    row.tell(column, value.is_some());
                }
                match (column, value) {
                    (Some(column), Some(value)) if value.suits(&column.holds) => {
                        row.cells.insert(column.id.clone(), value.clone());
                    }
                    (Some(column), None) => drop(row.cells.remove(&column.id)),
                    _ => {}
                }
            }),
            RowEvent::Agreed { id, agreed } => self.with(*id, |row| row.agreed = *agreed),
            RowEvent::Removed { id } => self.with(*id, |row| row.removed = true),
            RowEvent::Moved { id, before } => self.put(*id, *before),
            RowEvent::NumbersFrom { table, from } => {
                self.first_numbers.insert(table.clone(), (*from).clamp(1, MOST_NUMBER));
            }
            RowEvent::YearBegins { table, month } => {
                if (1..=12).contains(month) {
                    self.first_months.insert(table.clone(), *month);
                }
            }
        }
    }

    /// Puts a row before another; without one, last.
    fn put(&mut self, id: Id, before: Option<Id>) {
        let Some(at) = self.rows.iter().position(|row| row.id == id) else { return };
        let row = self.rows.remove(at);
        let to = before.and_then(|before| self.rows.iter().position(|row| row.id == before));
        self.rows.insert(to.unwrap_or(self.rows.len()), row);
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut TableRow)) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.id == id) {
            change(row);
        }
    }
}

impl Workshop {
    /// The head that the method gave this row beforehand, if any.
    pub fn head_of(&self, row: &TableRow) -> Option<&str> {
        let place = usize::from(row.id.nth).checked_sub(1).filter(|_| row.id.run == Run::METHOD)?;
        Some(self.method.table(&row.table)?.rows.get(place)?.get(self.lang))
    }

    /// The entries of a capture that rows of a table can stand under, in order.
    pub fn entries_of(&self, capture: &str) -> Vec<Id> {
        match self.method.capture(capture) {
            Some(Capture::Islands) => self.islands.standing().map(|island| island.id).collect(),
            Some(Capture::List(list)) => {
                let parts = self.lists.parts(&list.id).into_iter().map(|part| self.lists.list(part));
                let of_part = |list: &'_ List| -> Vec<Id> {
                    let themes = list.themes_standing().map(|theme| theme.id);
                    themes.chain(list.standing().map(|item| item.id)).collect()
                };
                parts.flat_map(of_part).collect()
            }
            Some(Capture::Table(table)) => self.rows_of(table).iter().map(|row| row.id).collect(),
            None => Vec::new(),
        }
    }

    /// The rows of a table that stand, in the order of what they stand under. Rows come last if they stand by themselves,
    /// or if that was removed or moved to another list, unless it was a row of the same table: then they stand under the
    /// next above. Rows under a removed island are left out.
    pub fn rows_of(&self, table: &TableDef) -> Vec<&TableRow> {
        let mut rows: Vec<&TableRow> = match table.under.as_deref() {
            None => return self.rows_directly(table, None).collect(),
            Some(own) if own == table.id => self.with_those_below(table),
            Some(other) => {
                let entries = self.entries_of(other).into_iter();
                entries.flat_map(|entry| self.rows_directly(table, Some(entry))).collect()
            }
        };
        if table.under.as_deref() == Some(ISLANDS) {
            rows.extend(self.rows_directly(table, None));
        } else {
            let placed: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
            let all = self.tables.rows.iter().filter(|row| row.table == table.id && !row.removed);
            rows.extend(all.filter(|row| !placed.contains(&row.id)));
        }
        rows
    }

    /// The rows of a table whose rows stand under each other: each row comes before those under it.
    fn with_those_below(&self, table: &TableDef) -> Vec<&TableRow> {
        let mut rows = Vec::new();
        let mut open: Vec<&TableRow> = self.rows_directly(table, None).collect();
        open.reverse();
        while let Some(row) = open.pop() {
            rows.push(row);
            let at = open.len();
            open.extend(self.rows_directly(table, Some(row.id)));
            open.get_mut(at..).unwrap_or_default().reverse();
        }
        rows
    }

    /// What a row stands under as things are. Where that is a row of its own table and was removed, it is the next above;
    /// where it was merged, what it was merged into. `None` if the row stands by itself.
    pub fn under_now(&self, row: &TableRow) -> Option<Id> {
        let gone = |above: &&TableRow| above.removed && above.table == row.table;
        let mut under = row.under;
        while let Some(above) = under.and_then(|under| self.tables.row(under)).filter(gone) {
            under = above.under;
        }
        under.map(|under| self.lists.merged(under))
    }

    /// How many rows this one stands under.
    pub fn depth_of(&self, row: &TableRow) -> u8 {
        let (mut depth, mut under) = (0, self.under_now(row));
        while let Some(row) = under.and_then(|id| self.tables.row(id)).filter(|_| depth < u8::MAX) {
            (depth, under) = (depth + 1, self.under_now(row));
        }
        depth
    }

    /// The rows directly under this entry, as [`Self::under_now`] says.
    pub fn rows_directly<'a>(
        &'a self,
        table: &TableDef,
        under: Option<Id>,
    ) -> impl Iterator<Item = &'a TableRow> + use<'a> {
        let id = table.id.clone();
        let here = move |row: &&TableRow| row.table == id && !row.removed && self.under_now(row) == under;
        self.tables.rows.iter().filter(here)
    }

    /// The name of a row: its head; if it has no head, the words of its first cell that has any.
    pub fn words_of_row<'a>(&'a self, row: &'a TableRow) -> &'a str {
        let columns = self.method.table(&row.table).map_or(&[][..], |table| &table.columns).iter();
        let first =
            || columns.filter_map(|column| row.cell(column)).map(CellValue::text).find(|t| !t.is_empty());
        self.head_of(row).or_else(first).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
