//! A sheet as CSV: the heads in one of its first rows, with `;`, tabs or `,` between the cells.

use csv::{ByteRecord, ReaderBuilder};

use super::quotes::{self, SheetLines};
use super::{ImportFault, ImportFaultKind, REMARK, RawRow, column_called, remark};
use crate::workshop::method::TableDef;
use crate::workshop::text::unguarded;

/// What may stand between cells, the likeliest first.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];
/// In how many of the first rows the heads are looked for.
const SIGHT: usize = 30;
/// With what a spreadsheet may say what separates cells: `sep=;`.
const SAYS_SEPARATOR: &str = "sep=";
/// The least heads of a table that make a row one of heads, if the table has so many.
const LEAST_HEADS: usize = 2;

/// The rows of a sheet, and how many others were passed over; `None` if none of its first rows has the heads of the table.
pub(super) fn read(text: &str, table: &TableDef) -> Result<Option<(Vec<RawRow>, usize)>, ImportFault> {
    let (said, text) = says_separator(text);
    let least = LEAST_HEADS.min(table.asked().count());
    let found = |separator: &u8| {
        let records = records(text, *separator)?;
        let heads = records.iter().take(SIGHT).position(|record| heads_in(record, table) >= least)?;
        let count = records.get(heads).map(|record| heads_in(record, table))?;
        Some((count, heads, records, *separator))
    };
    let candidates = said.map_or_else(|| SEPARATORS.to_vec(), |said| vec![said]);
    // Of several that give heads, the one that gives the most; the first of these.
    let best = candidates.iter().filter_map(found).rev().max_by_key(|(count, ..)| *count);
    let Some((_, heads, records, separator)) = best else { return Ok(None) };
    let lines = quotes::lines(text, separator);
    let head_row = lines.row(heads);
    if let Some(row) = lines.open.filter(|row| *row >= head_row) {
        return Err(ImportFault::in_row(row, ImportFaultKind::OpenQuote));
    }
    rows(&records, heads, &lines, table).map(Some)
}

fn says_separator(text: &str) -> (Option<u8>, &str) {
    let said = text.trim_start().strip_prefix(SAYS_SEPARATOR);
    match said.and_then(|rest| Some((*rest.as_bytes().first()?, rest.split_once('\n')?.1))) {
        Some((separator, rest)) => (Some(separator), rest),
        None => (None, text),
    }
}

/// All rows, each with its cells; `None` if the text is none.
fn records(text: &str, separator: u8) -> Option<Vec<Vec<String>>> {
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let cell = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let cells = |record: ByteRecord| record.iter().map(cell).collect();
    reader.byte_records().map(|record| record.ok().map(cells)).collect()
}

fn heads_in(record: &[String], table: &TableDef) -> usize {
    let mut found: Vec<usize> = record.iter().filter_map(|cell| column_called(table, cell)).collect();
    found.sort_unstable();
    found.dedup();
    // Without the name of a row there is no row.
    if found.first() == Some(&0) { found.len() } else { 0 }
}

fn rows(
    records: &[Vec<String>],
    heads: usize,
    lines: &SheetLines,
    table: &TableDef,
) -> Result<(Vec<RawRow>, usize), ImportFault> {
    let head_row = records.get(heads).map_or(&[][..], Vec::as_slice);
    let columns: Vec<Option<usize>> = head_row.iter().map(|head| column_called(table, head)).collect();
    for (place, column) in columns.iter().enumerate() {
        let twice = columns.iter().skip(place + 1).any(|other| column.is_some() && other == column);
        if let Some(column) = column.filter(|_| twice).and_then(|at| table.asked().nth(at)) {
            return Err(ImportFault::in_cell(lines.row(heads), column, ImportFaultKind::HeadTwice));
        }
    }
    let (mut rows, mut passed_over) = (Vec::new(), above(records.get(..heads).unwrap_or_default()));
    for (place, record) in records.iter().enumerate().skip(heads + 1) {
        let at = lines.row(place);
        if record.first().is_some_and(|first| first.trim_start().starts_with(REMARK)) {
            passed_over += usize::from(!is_ours(record, &columns, table));
            continue;
        }
        let row = row(at, record, head_row, &columns)?;
        if !row.is_empty() {
            rows.push(row);
        }
    }
    Ok((rows, passed_over))
}

/// The cells of a row under their heads. What stands under none is no cell that could be dropped.
fn row(
    at: u32,
    record: &[String],
    heads: &[String],
    columns: &[Option<usize>],
) -> Result<RawRow, ImportFault> {
    let mut cells = Vec::with_capacity(record.len());
    for (place, text) in record.iter().enumerate() {
        let blank = text.trim().is_empty();
        match columns.get(place) {
            Some(Some(column)) => cells.push((*column, unguarded(text.trim()).to_owned())),
            _ if blank => {}
            Some(None) => {
                let head = heads.get(place).map(|head| head.trim().to_owned()).unwrap_or_default();
                return Err(ImportFault::in_row(at, ImportFaultKind::UnknownHead(head)));
            }
            None => {
                let kind = ImportFaultKind::TooManyCells(record.len(), heads.len());
                return Err(ImportFault::in_row(at, kind));
            }
        }
    }
    Ok(RawRow { at, cells })
}

/// How many rows stand above the heads; a title in the first of them is none that somebody would miss.
fn above(records: &[Vec<String>]) -> usize {
    let filled = |record: &Vec<String>| record.iter().filter(|text| !text.trim().is_empty()).count();
    let mut rows = records.iter().map(filled).filter(|filled| *filled > 0).peekable();
    // What it says is no part of the count.
    let _ = rows.next_if_eq(&1);
    rows.count()
}

/// Whether a remark is one that a form of ours has: an explanation alone in its row, or the example.
fn is_ours(record: &[String], columns: &[Option<usize>], table: &TableDef) -> bool {
    let filled: Vec<(usize, &String)> =
        record.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()).collect();
    let is_example = |(place, text): &(usize, &String)| {
        columns.get(*place).copied().flatten().is_some_and(|column| remark::is_example(table, column, text))
    };
    let explains = || matches!(filled.as_slice(), [(_, text)] if remark::is_explanation(text));
    filled.iter().all(is_example) || explains()
}
