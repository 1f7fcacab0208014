//! What comes in: the bytes of a file as rows to look at, or one fault with its row and its column. No files here, and
//! nothing is decided: whoever asked looks at the rows first, and takes all of them or none.

use chrono::NaiveDate;

use crate::workshop::method::{ColumnDef, Holds, TableDef};
use crate::workshop::table::CellValue;
use crate::workshop::text::fold;

mod csv;
mod decode;
mod form;
mod quotes;
mod remark;
#[cfg(test)]
mod tests;

/// The most bytes of a file that is read: a table that people fill in by hand is a thousandth of this.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most rows that a file may have.
pub const MOST_ROWS: usize = 500;
/// What a row begins with that is no answer: the example and the explanations of a form.
pub const REMARK: char = '#';

/// The rows of a file, in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReadTable {
    /// The rows.
    pub rows: Vec<ReadRow>,
    /// How many lines are not read, because they stand outside any field or are remarks. What a form says itself, and a
    /// title above the heads, are not among them.
    pub passed_over: usize,
}

/// A row that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadRow {
    /// Its place in the file, as people count it there: the row of a sheet from 1, or the block of a form from 1.
    pub at: u32,
    /// What was filled in, by the column's id; what was left empty is not there.
    pub cells: Vec<(String, CellValue)>,
}

impl ReadTable {
    /// How many cells were left empty.
    pub fn empty(&self, table: &TableDef) -> usize {
        let all = table.asked().count();
        self.rows.iter().map(|row| all.saturating_sub(row.cells.len())).sum()
    }
}

/// Why a file is refused whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFault {
    /// In which row, if in one.
    pub row: Option<u32>,
    /// In which column of the table, by its id, if in one.
    pub column: Option<String>,
    /// What is to be mended.
    pub kind: ImportFaultKind,
}

/// What is to be mended in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportFaultKind {
    /// Nothing stands in it.
    Empty,
    /// It is a workbook or a document of an office program, which must be saved as CSV or text first.
    Office,
    /// It is a picture, a PDF or something else that is no text.
    NoText,
    /// It is larger than any such table.
    TooLarge,
    /// It has more rows than that.
    TooManyRows,
    /// Its heads are none of this table.
    NoHeads,
    /// It has the heads, and nothing is filled in.
    NothingFilled,
    /// Something stands under a head that the table does not have; the head, or nothing.
    UnknownHead(String),
    /// Two columns, or two fields of a row, have the same head.
    HeadTwice,
    /// A row has more cells than there are heads: how many, and how many heads.
    TooManyCells(usize, usize),
    /// A row does not say what it is called.
    NoName,
    /// A cell is too long by this many letters.
    TooLong(usize),
    /// A cell holds something else than its column does.
    Holds(Holds),
    /// A quotation mark is opened and never closed, so that what follows would be one cell.
    OpenQuote,
}

impl ImportFault {
    fn whole(kind: ImportFaultKind) -> Self {
        Self { row: None, column: None, kind }
    }

    fn in_row(row: u32, kind: ImportFaultKind) -> Self {
        Self { row: Some(row), column: None, kind }
    }

    fn in_cell(row: u32, column: &ColumnDef, kind: ImportFaultKind) -> Self {
        Self { row: Some(row), column: Some(column.id.clone()), kind }
    }
}

/// Reads a file as rows of this table, on the day `today`: a form that was filled in, or a sheet as CSV with `;`, `,` or
/// tabs, in UTF-8, UTF-16 or the letters of an older Windows or Mac. The columns may stand in any order, under their heads in
/// any of the languages.
///
/// # Errors
/// The first fault that was found, and then no row counts.
pub fn read(bytes: &[u8], table: &TableDef, today: NaiveDate) -> Result<ReadTable, ImportFault> {
    let text = decode::text(bytes)?;
    read_text(&text, table, today)
}

/// The same for text that was pasted.
///
/// # Errors
/// The same.
pub fn read_text(text: &str, table: &TableDef, today: NaiveDate) -> Result<ReadTable, ImportFault> {
    if text.trim().is_empty() {
        return Err(ImportFault::whole(ImportFaultKind::Empty));
    }
    let sheet = csv::read(text, table)?;
    let (raw, passed_over) = match sheet {
        Some(sheet) => sheet,
        None => form::read(text, table)?,
    };
    if raw.len() > MOST_ROWS {
        return Err(ImportFault::whole(ImportFaultKind::TooManyRows));
    }
    let rows = raw.iter().map(|row| typed(row, table, today)).collect::<Result<Vec<_>, _>>()?;
    if rows.is_empty() {
        return Err(ImportFault::whole(ImportFaultKind::NothingFilled));
    }
    Ok(ReadTable { rows, passed_over })
}

/// Whether a text begins as a form or a sheet of this table does, so that it is more than lines.
pub fn is_of(text: &str, table: &TableDef) -> bool {
    form::has_heads(text, table) || matches!(csv::read(text, table), Ok(Some(_)))
}

/// A row as it stands in the file: for each column that is asked for, by its position, the text under its head.
struct RawRow {
    at: u32,
    cells: Vec<(usize, String)>,
}

impl RawRow {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(|(_, text)| text.trim().is_empty())
    }
}

/// The position of the column with this head, in whichever language, among those that are asked for.
fn column_called(table: &TableDef, head: &str) -> Option<usize> {
    let wanted = fold(head);
    let is_called = |column: &ColumnDef| column.name.0.values().any(|name| fold(name) == wanted);
    (!wanted.is_empty()).then(|| table.asked().position(is_called)).flatten()
}

/// What each cell of a row holds.
fn typed(raw: &RawRow, table: &TableDef, today: NaiveDate) -> Result<ReadRow, ImportFault> {
    let mut cells = Vec::with_capacity(raw.cells.len());
    for (at, text) in &raw.cells {
        let Some(column) = table.asked().nth(*at).filter(|_| !text.trim().is_empty()) else { continue };
        if let Some(over) = CellValue::over(&column.holds, text) {
            return Err(ImportFault::in_cell(raw.at, column, ImportFaultKind::TooLong(over)));
        }
        match CellValue::read_written(&column.holds, text, today) {
            Some(value) => cells.push((column.id.clone(), value)),
            // Nothing that can be seen stands in it.
            None if fold(text).is_empty() => {}
            None => {
                let holds = column.holds.clone();
                return Err(ImportFault::in_cell(raw.at, column, ImportFaultKind::Holds(holds)));
            }
        }
    }
    let named = table.asked().next().is_some_and(|first| cells.iter().any(|(id, _)| *id == first.id));
    if !named {
        let first = table.asked().next().map(|first| first.id.clone());
        return Err(ImportFault { row: Some(raw.at), column: first, kind: ImportFaultKind::NoName });
    }
    Ok(ReadRow { at: raw.at, cells })
}
