//! A table as a grid of two of its columns: which values they have, in which square each row stands, and what a row is
//! called from which number on. What is typed to put a row there is read in `grid/typed.rs`.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::Workshop;
use super::method::{ColumnDef, Computed, GridAsked, GridLevel, Holds, TableDef};
use super::table::{CellValue, Shown, TableRow};
use super::words::Lang;

mod typed;

pub use typed::GridLine;

/// The steps of a scale.
const SCALE: std::ops::RangeInclusive<u8> = 1..=5;

/// A table with the squares in which its rows stand.
#[derive(Debug, Clone)]
pub struct TableGrid<'a> {
    /// The table.
    pub table: &'a TableDef,
    /// The column whose values stand side by side.
    pub across: GridAxis<'a>,
    /// The column whose values stand one below the other.
    pub down: GridAxis<'a>,
    /// The rows of the table that stand, in their order.
    pub rows: Vec<GridRow<'a>>,
    /// Whether each square is for one row.
    pub one_each: bool,
    levels: &'a [GridLevel],
    lang: Lang,
}

/// A column as one side of a grid.
#[derive(Debug, Clone)]
pub struct GridAxis<'a> {
    /// The column.
    pub column: &'a ColumnDef,
    /// Its values in the order in which they stand: numbers rise from left to right, and from the bottom to the top.
    pub values: Vec<CellValue>,
}

/// A row, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GridRow<'a> {
    /// The row.
    pub row: &'a TableRow,
    /// Its square, the position across and then down, from 0; `None` while a value is missing or is none of the grid's.
    pub square: Option<(usize, usize)>,
    /// The number that says how high it is.
    pub number: Option<i64>,
    /// The position of what it is called, lowest first.
    pub level: Option<usize>,
}

impl<'a> GridAxis<'a> {
    fn of(column: &'a ColumnDef, asked: GridAsked<'_>, rows: &[&TableRow], down: bool) -> Self {
        let mut values: Vec<CellValue> = match &column.holds {
            Holds::Scale => SCALE.map(CellValue::Scale).collect(),
            Holds::Number => {
                let bounds = asked.bounds.iter().find(|bounds| bounds.column == column.id);
                bounds.into_iter().flat_map(|of| of.least..=of.most).map(CellValue::Number).collect()
            }
            Holds::OneOf(choices) => (0_u16..).zip(choices).map(|(at, _)| CellValue::Choice(at)).collect(),
            Holds::Time => {
                let typed = rows.iter().filter_map(|row| match row.cell(column) {
                    Some(CellValue::Time(minutes)) => Some(*minutes),
                    _ => None,
                });
                let times: BTreeSet<u16> = asked.times.iter().copied().chain(typed).collect();
                times.into_iter().map(CellValue::Time).collect()
            }
            _ => Vec::new(),
        };
        if down && matches!(column.holds, Holds::Scale | Holds::Number) {
            values.reverse();
        }
        Self { column, values }
    }

    /// The position of this row's value.
    fn position(&self, row: &TableRow) -> Option<usize> {
        let value = row.cell(self.column)?;
        self.values.iter().position(|one| one == value)
    }

    /// What a value shows.
    pub fn shown(&self, at: usize, lang: Lang) -> Option<Shown> {
        self.values.get(at)?.shown_in(&self.column.holds, lang)
    }
}

impl<'a> TableGrid<'a> {
    /// The square's rows, in their order.
    pub fn rows_in(&self, square: (usize, usize)) -> impl Iterator<Item = GridRow<'a>> {
        self.rows.iter().copied().filter(move |row| row.square == Some(square))
    }

    /// The rows that stand in no square.
    pub fn unplaced(&self) -> impl Iterator<Item = GridRow<'a>> {
        self.rows.iter().copied().filter(|row| row.square.is_none())
    }

    /// The squares that more rows want than there is room for, line by line.
    pub fn crowded(&self) -> Vec<(usize, usize)> {
        let all = (0..self.down.values.len())
            .flat_map(|down| (0..self.across.values.len()).map(move |across| (across, down)));
        all.filter(|square| self.is_crowded(*square)).collect()
    }

    /// Whether more rows want this square than there is room for.
    pub fn is_crowded(&self, square: (usize, usize)) -> bool {
        self.one_each && self.rows_in(square).count() > 1
    }

    /// What rows are called at this level.
    pub fn called(&self, level: usize) -> &'a str {
        self.levels.get(level).map_or("", |level| level.says.get(self.lang))
    }

    /// The highest level, if rows have any.
    pub fn highest(&self) -> Option<usize> {
        (0..self.levels.len()).max_by_key(|at| self.levels.get(*at).map(|level| level.from))
    }

    /// The column that says how high a row is.
    pub fn counted(&self) -> Option<&'a ColumnDef> {
        counted(self.table).filter(|_| !self.levels.is_empty())
    }

    /// The rows, highest first; those without a number come last.
    pub fn highest_first(&self) -> Vec<GridRow<'a>> {
        let mut rows = self.rows.clone();
        rows.sort_by_key(|row| (row.square.is_none(), Reverse(row.number)));
        if self.counted().is_none() {
            // What has no height is told as it stands in the grid, line by line.
            rows.sort_by_key(|row| row.square.map_or((true, 0, 0), |(across, down)| (false, down, across)));
        }
        rows
    }

    /// A row as it would be with these cells.
    pub fn with(&self, row: &TableRow, cells: &[(String, CellValue)]) -> (Option<i64>, Option<usize>) {
        let mut row = row.clone();
        row.cells.extend(cells.iter().cloned());
        self.height(&row)
    }

    fn height(&self, row: &TableRow) -> (Option<i64>, Option<usize>) {
        let number = match self.counted().and_then(|column| row.shown(column, self.lang)) {
            Some(Shown::Number(number)) => Some(number),
            _ => None,
        };
        (number, number.and_then(|number| self.level(number)))
    }

    fn level(&self, number: i64) -> Option<usize> {
        let reached = self.levels.iter().enumerate().filter(|(_, level)| i64::from(level.from) <= number);
        reached.max_by_key(|(_, level)| level.from).map(|(at, _)| at)
    }

    /// What a row would be called that stands in this square, if nothing but its two values decides about that.
    pub fn level_of(&self, (across, down): (usize, usize)) -> Option<usize> {
        let Holds::Computed(computed) = &self.counted()?.holds else { return None };
        let value = |id: &String| {
            let axis = [(&self.across, across), (&self.down, down)];
            let (axis, at) = axis.into_iter().find(|(axis, _)| axis.column.id == *id)?;
            axis.values.get(at)?.number()
        };
        let numbers: Vec<i64> = computed.columns().iter().map(value).collect::<Option<_>>()?;
        self.level(match computed {
            Computed::Sum(_) => numbers.into_iter().sum(),
            Computed::Product(_) => numbers.into_iter().product(),
        })
    }

    /// The sign between the two values of a row, if nothing but them says how high it is.
    pub fn sign(&self) -> Option<char> {
        let Holds::Computed(computed) = &self.counted()?.holds else { return None };
        let columns = computed.columns();
        let both = [&self.across, &self.down].into_iter().all(|axis| columns.contains(&axis.column.id));
        (both && columns.len() == 2).then_some(match computed {
            Computed::Sum(_) => '+',
            Computed::Product(_) => '×',
        })
    }

    /// The two columns in the order in which the table asks for them.
    pub fn in_order(&self) -> [&GridAxis<'a>; 2] {
        let place =
            |axis: &GridAxis<'_>| self.table.columns.iter().position(|column| column.id == axis.column.id);
        if place(&self.across) < place(&self.down) {
            [&self.across, &self.down]
        } else {
            [&self.down, &self.across]
        }
    }

    /// The column in which this row lacks a value, in the order in which the table asks for them.
    pub fn lacks(&self, row: &TableRow) -> Option<&GridAxis<'a>> {
        self.in_order().into_iter().find(|axis| axis.position(row).is_none())
    }
}

/// The column of a table that says how high its rows are.
pub(in crate::workshop) fn counted(table: &TableDef) -> Option<&ColumnDef> {
    table.columns.iter().find(|column| column.is_computed())
}

impl Workshop {
    /// The grid of a table; `None` if the table or a column is missing.
    pub fn grid<'a>(&'a self, asked: GridAsked<'a>) -> Option<TableGrid<'a>> {
        let table = self.method.table(asked.table)?;
        let rows = self.rows_of(table);
        let axis = |id: &str, down| Some(GridAxis::of(table.column(id)?, asked, &rows, down));
        let (across, down) = (axis(asked.across, false)?, axis(asked.down, true)?);
        let (levels, one_each, lang) = (asked.levels, asked.one_each, self.lang);
        let mut grid = TableGrid { table, across, down, rows: Vec::new(), one_each, levels, lang };
        grid.rows = rows
            .into_iter()
            .map(|row| {
                let square = grid.across.position(row).zip(grid.down.position(row));
                let (number, level) = grid.height(row);
                GridRow { row, square, number, level }
            })
            .collect();
        Some(grid)
    }
}

#[cfg(test)]
mod tests;
