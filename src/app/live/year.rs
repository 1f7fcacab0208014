//! A year that is pasted, and a row of it that is typed again: what the months of a table need besides their step.

use chrono::NaiveDate;

use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::method::TableDef;
use crate::workshop::table::{
    CellValue, NoRow, TableRow, read_row, read_year_row, without_months, year_lines, year_rows,
};
use crate::workshop::text::Line;

use super::overlay::{Overlay, Pasted, PastedAs};
use super::{Ctx, LiveScreen, Out, step};

/// The cells of a row as it was typed again. One under another stands where that does, and has no months to type.
pub(super) fn reread_year_row(
    table: &TableDef,
    row: &TableRow,
    (line, today): (&str, NaiveDate),
) -> Result<Vec<(String, CellValue)>, NoRow> {
    if row.under.is_some() {
        return read_row(&without_months(table), line, today);
    }
    Ok(read_year_row(table, line, (None, today))?.cells)
}

impl LiveScreen {
    /// Pasted text as the rows of a year, if it has heads of months and a year is written here.
    pub(super) fn pasted_year(&self, text: &str) -> Option<Pasted> {
        let year = self.workshop().method.year_table();
        let table = self.table_at_hand().filter(|table| year == Some(*table))?;
        let lines = year_lines(table, text)?.into_iter();
        let lines: Vec<Line> = lines.filter_map(|line| Line::truncated(&line).0).collect();
        Some(Pasted { lines, mark: None, above: 0, becomes: PastedAs::Year })
    }

    /// Adds each line as a row, in one go; if one cannot be read, none.
    pub(super) fn take_year(&mut self, pasted: Pasted, ctx: Ctx<'_>) -> Out {
        let Some(table) = self.table_at_hand() else { return Out::default() };
        let id = table.id.clone();
        match year_rows(table, &pasted.lines, (self.wall.focus.month(), ctx.at.today())) {
            Ok(rows) => self.command(Command::Row(RowCommand::AddMany { table: id, rows }), ctx),
            Err(why) => {
                self.overlay = Some(Overlay::Paste(pasted));
                Out::say(step::no_row(why))
            }
        }
    }
}
