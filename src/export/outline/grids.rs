//! Tables that are shown as grids: in each square the labels of the rows that stand there, and what stands in none.

use crate::i18n::plan as said;
use crate::workshop::grid::{GridAxis, TableGrid};
use crate::workshop::method::{ColumnDef, TableDef};
use crate::workshop::table::TableRow;

use super::super::report::{Block, Grid};
use super::Outline;

impl Outline<'_> {
    /// The grids of a table, above its rows.
    pub(super) fn grids(&mut self, table: &TableDef) {
        let asked = self.workshop.method.grids().into_iter().filter(|grid| grid.table == table.id);
        for grid in asked.filter_map(|asked| self.workshop.grid(asked)) {
            let side = |axis: &GridAxis<'_>| self.words(&axis.column.name).to_owned();
            let across = (0..grid.across.values.len()).map(|at| self.value(&grid.across, at));
            let head = std::iter::once(format!("{}\u{a0}/ {}", side(&grid.down), side(&grid.across)));
            let head = head.chain(across).collect();
            let lines = (0..grid.down.values.len()).map(|down| {
                let squares = (0..grid.across.values.len()).map(|across| self.square(&grid, (across, down)));
                std::iter::once(self.value(&grid.down, down)).chain(squares).collect()
            });
            let rows = lines.collect();
            self.blocks.push(Block::Grid(Grid { head, rows }));
            let unplaced: Vec<String> = grid.unplaced().map(|row| row.row.number.to_string()).collect();
            if !unplaced.is_empty() {
                self.remark(self.texts.msg_export_grid_unplaced(unplaced.join(", ")));
            }
        }
    }

    fn value(&self, axis: &GridAxis<'_>, at: usize) -> String {
        axis.shown(at, self.lang).map(|shown| said::cell(self.texts, &shown)).unwrap_or_default()
    }

    /// The labels of the rows in a square, what they are called, and whether two want one place.
    fn square(&self, grid: &TableGrid<'_>, at: (usize, usize)) -> String {
        let labels: Vec<String> = grid.rows_in(at).map(|row| row.row.number.to_string()).collect();
        let mut levels: Vec<&str> =
            grid.rows_in(at).filter_map(|row| row.level).map(|level| grid.called(level)).collect();
        levels.dedup();
        let crowded = grid.is_crowded(at).then(|| format!("! {}", self.texts.msg_room_grid_crowded()));
        let told = levels.into_iter().map(str::to_owned).chain(crowded).collect::<Vec<_>>().join(", ");
        match (labels.join("\u{a0}· "), told.as_str()) {
            (labels, "") => labels,
            (labels, told) => format!("{labels} ({told})"),
        }
    }

    /// What a row is called by how high it is, if this column says that.
    pub(super) fn level(&self, column: &ColumnDef, row: &TableRow) -> Option<String> {
        let asked = self.workshop.method.grids().into_iter().find(|grid| grid.table == row.table)?;
        let grid = self.workshop.grid(asked)?;
        grid.counted().filter(|counted| counted.id == column.id)?;
        let (_, level) = grid.with(row, &[]);
        level.map(|level| grid.called(level).to_owned())
    }
}
