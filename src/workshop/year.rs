//! A table that is shown as the months of a year: which rows stand in which place of it, and how many each month has. Rows
//! under a row stand where that does.

use std::collections::BTreeSet;

use super::Workshop;
use super::cell::{CellValue, Months};
use super::id::Id;
use super::method::TableDef;
use super::months::{YearPlace, months_from};
use super::table::TableRow;

impl TableDef {
    /// The months in which a row is; `None` if it is in none.
    pub fn months_of<'a>(&self, row: &'a TableRow) -> Option<&'a Months> {
        match row.cell(self.months_column()?) {
            Some(CellValue::Months(months)) => Some(months),
            _ => None,
        }
    }
}

impl Workshop {
    /// The month with which a table that is shown as months begins: the one that was chosen, otherwise the method's.
    pub fn first_month(&self, table: &TableDef) -> u8 {
        let chosen = self.tables.first_months.get(&table.id).copied();
        chosen.or_else(|| self.method.year_begins(&table.id)).unwrap_or(1)
    }

    /// The places of the year in their order: the whole year first, what is outside the months last.
    pub fn year(&self, table: &TableDef) -> Vec<YearPlace> {
        let months = months_from(self.first_month(table));
        let months = months.flat_map(|month| [YearPlace::Month(month), YearPlace::After(month)]);
        std::iter::once(YearPlace::WholeYear).chain(months).chain([YearPlace::Outside]).collect()
    }

    /// The rows of a table that stand in the year by themselves, in the order in which they were written.
    pub fn year_rows(&self, table: &TableDef) -> Vec<&TableRow> {
        let rows = self.rows_of(table);
        let ids: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
        let alone = |row: &&TableRow| row.under.is_none_or(|under| !ids.contains(&under));
        rows.into_iter().filter(alone).collect()
    }

    /// Those of them that stand in this place.
    pub fn rows_in(&self, table: &TableDef, place: YearPlace) -> Vec<&TableRow> {
        let is_there = |row: &&TableRow| match table.months_of(row) {
            Some(months) => months.is_in(place),
            None => place == YearPlace::Outside,
        };
        self.year_rows(table).into_iter().filter(is_there).collect()
    }

    /// Each of them once, in the order of the year.
    pub fn rows_by_year(&self, table: &TableDef) -> Vec<&TableRow> {
        let mut rows: Vec<&TableRow> = Vec::new();
        for row in self.year(table).into_iter().flat_map(|place| self.rows_in(table, place)) {
            if rows.iter().all(|known| known.id != row.id) {
                rows.push(row);
            }
        }
        rows
    }

    /// A row and those under it, each with how deep it stands.
    pub fn with_below<'a>(&'a self, table: &TableDef, row: &'a TableRow) -> Vec<(&'a TableRow, u8)> {
        let mut found = Vec::new();
        let mut open = vec![(row, 0_u8)];
        // A ring in a foreign file ends here.
        while let Some((row, depth)) = open.pop().filter(|_| found.len() <= self.tables.rows.len()) {
            found.push((row, depth));
            let at = open.len();
            open.extend(
                self.rows_directly(table, Some(row.id)).map(|below| (below, depth.saturating_add(1))),
            );
            open.get_mut(at..).unwrap_or_default().reverse();
        }
        found
    }

    /// How many rows stand in each month, in the order of the months.
    pub fn load(&self, table: &TableDef) -> Vec<(u8, u32)> {
        let months = months_from(self.first_month(table));
        months.map(|month| (month, self.rows_in(table, YearPlace::Month(month)).len() as u32)).collect()
    }
}
