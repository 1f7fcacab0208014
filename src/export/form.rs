//! The form of a table that people fill in before the day: as text, for a mail or a word processor, and as CSV, for a
//! spreadsheet. The filled table leaves as CSV in the same form, so that it can be mended and taken in again.

use csv::{Terminator, WriterBuilder};

use crate::i18n::{Texts, dates, plan};
use crate::workshop::Workshop;
use crate::workshop::event::Field;
use crate::workshop::method::{ColumnDef, Holds, TableDef};
use crate::workshop::table::TableRow;
use crate::workshop::text::guarded;

/// How a form leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormFormat {
    /// Lines to write behind, block by block.
    Text,
    /// A sheet with the heads in its first row, as spreadsheets in the Nordic countries open it.
    Csv,
}

/// How many empty blocks a form has.
const BLOCKS: usize = 5;
/// What stands between two blocks.
const RULE: &str = "----------------------------------------";
/// Lets a spreadsheet know that the letters are UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

impl FormFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Text, Self::Csv];

    /// The extension of its files, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Csv => "csv",
        }
    }
}

/// The empty form of a table, in the workshop's language.
pub fn form(format: FormFormat, workshop: &Workshop, table: &TableDef, texts: &Texts) -> Vec<u8> {
    match format {
        FormFormat::Text => text(workshop, table, texts).into_bytes(),
        FormFormat::Csv => sheet(workshop, table, &remarks(workshop, table, texts)),
    }
}

/// A table as it is filled in by now, as CSV. Without rows it is the empty form.
pub fn filled(workshop: &Workshop, table: &TableDef, texts: &Texts) -> Vec<u8> {
    let rows = workshop.rows_of(table);
    let cell = |column: &ColumnDef, row: &TableRow| guarded(&cell(workshop, column, row, texts));
    let cells = |row: &TableRow| table.asked().map(|column| cell(column, row)).collect();
    if rows.is_empty() {
        form(FormFormat::Csv, workshop, table, texts)
    } else {
        sheet(workshop, table, &rows.into_iter().map(cells).collect::<Vec<_>>())
    }
}

/// What stands in a cell, as it can be read back. Months have their names: a spreadsheet makes a date of `8-6`.
fn cell(workshop: &Workshop, column: &ColumnDef, row: &TableRow, texts: &Texts) -> String {
    match (&column.holds, row.shown(column, workshop.lang)) {
        (Holds::Months, Some(months)) => plan::cell(texts, &months),
        _ => workshop.typed_cell(row, column),
    }
}

/// The example, and how the sheet is filled in: rows that are no answers.
fn remarks(workshop: &Workshop, table: &TableDef, texts: &Texts) -> Vec<Vec<String>> {
    let mut example: Vec<String> =
        table.example.iter().map(|words| words.get(workshop.lang).to_owned()).collect();
    if let Some(first) = example.first_mut() {
        *first = format!("# {}: {first}", texts.msg_form_example());
    }
    example.iter_mut().skip(1).for_each(|cell| *cell = guarded(cell));
    let how = format!("# {} {}", texts.msg_form_rows(), texts.msg_form_remarks());
    [example, vec![how]].into_iter().filter(|row| !row.is_empty()).collect()
}

fn sheet(workshop: &Workshop, table: &TableDef, rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(MARK.to_vec());
    let heads: Vec<&str> = table.asked().map(|column| column.name.get(workshop.lang)).collect();
    // Nothing can fail where nothing but memory is written.
    let _ = writer.write_record(&heads);
    for row in rows {
        let filled = row.iter().map(String::as_str).chain(std::iter::repeat(""));
        let _ = writer.write_record(filled.take(heads.len()));
    }
    writer.into_inner().unwrap_or_default()
}

fn text(workshop: &Workshop, table: &TableDef, texts: &Texts) -> String {
    let lang = workshop.lang;
    let heads: Vec<&str> = table.asked().map(|column| column.name.get(lang)).collect();
    let titled =
        |head: &str, of: &str| if of.is_empty() { head.to_owned() } else { format!("{head} – {of}") };
    let mut lines = vec![titled(table.name.get(lang), workshop.about(Field::Title))];
    lines.push(workshop.about(Field::Question).to_owned());
    lines.push(texts.msg_form_day(dates::weekday_and_day(texts, workshop.agenda.date)));
    lines.push(String::new());
    lines.extend([texts.msg_form_write(), texts.msg_form_blocks(), texts.msg_form_remarks()]);
    if !table.example.is_empty() {
        lines.extend([String::new(), format!("# {}", texts.msg_form_example())]);
        let example = heads.iter().zip(&table.example);
        lines.extend(example.map(|(head, words)| format!("# {head}: {}", words.get(lang))));
    }
    for _ in 0..BLOCKS {
        lines.extend([String::new(), RULE.to_owned()]);
        lines.extend(heads.iter().map(|head| format!("{head}: ")));
    }
    lines.extend([String::new(), RULE.to_owned(), String::new()]);
    lines.join("\r\n")
}
