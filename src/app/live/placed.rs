//! What a line does that puts a row into a square of a grid, in words: its two values, and how high it then is.

use crate::i18n::{Texts, plan};
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::table::CellValue;

use super::super::wrap::truncate;
use super::LiveScreen;

/// The most cells of a row's words behind what is said of it.
const CALLED: usize = 24;

impl LiveScreen {
    /// That in words; `None` if these commands do something else.
    pub(super) fn placed_as(&self, all: &[Command], texts: &Texts) -> Option<String> {
        let set: Vec<(Id, (String, CellValue))> = all.iter().map(cell_of).collect::<Option<_>>()?;
        let id = set.first()?.0;
        let cells: Vec<(String, CellValue)> = set.into_iter().map(|(_, cell)| cell).collect();
        let workshop = self.workshop();
        let row = workshop.tables.row(id)?;
        let asked = workshop.method.grids().into_iter().find(|grid| grid.table == row.table)?;
        let grid = workshop.grid(asked)?;
        let told = cells.iter().filter_map(|(column, value)| {
            let column = grid.table.column(column)?;
            let shown = value.shown_in(&column.holds, workshop.lang)?;
            Some(format!("{}\u{a0}{}", column.name.get(workshop.lang), plan::cell(texts, &shown)))
        });
        let told = told.collect::<Vec<_>>().join("\u{a0}· ");
        let (number, level) = grid.with(row, &cells);
        let number = number.map(|number| format!("\u{a0}= {number}")).unwrap_or_default();
        let level = level.map(|level| format!(", {}", grid.called(level))).unwrap_or_default();
        // Where there is little room, what is cut is what the wall shows.
        let row = self.row_pointed(id)?;
        Some(format!("{}: {told}{number}{level}\u{a0}– {}", row.label, truncate(&row.text, CALLED)))
    }
}

fn cell_of(command: &Command) -> Option<(Id, (String, CellValue))> {
    match command {
        Command::Row(RowCommand::Set(id, column, Some(value))) => {
            Some((*id, (column.clone(), value.clone())))
        }
        _ => None,
    }
}
