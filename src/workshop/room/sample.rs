//! The sample table on the wall, with the cell at hand marked. Only a test-only kind of step shows it.

use super::super::Workshop;
use super::super::method::TableDef;
use super::super::subject::{Focus, Subject};
use super::super::table::TableRow;
use super::Picture;

/// All rows and columns of a table.
pub(in crate::workshop) fn picture(workshop: &Workshop, table: &TableDef, focus: Focus) -> Picture {
    let lang = workshop.lang;
    let rows = workshop.rows_of(table);
    let at = match focus.on {
        Some(Subject::Cell(row, column)) => {
            rows.iter().position(|one| one.id == row).map(|row| (row, usize::from(column)))
        }
        _ => None,
    };
    let cells = |row: &TableRow| table.columns.iter().map(|column| row.shown(column, lang)).collect();
    Picture::Sample {
        name: table.name.get(lang).to_owned(),
        heads: table.columns.iter().map(|column| column.name.get(lang).to_owned()).collect(),
        rows: rows.into_iter().map(|row| (workshop.words_of_row(row).to_owned(), cells(row))).collect(),
        at,
    }
}
