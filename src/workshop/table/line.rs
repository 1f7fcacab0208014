//! A row that is typed as one line, with its cells behind separators: `Budget; information; 10`.

use chrono::NaiveDate;

use super::months_typed::typed_months;
use super::{CellValue, TableRow};
use crate::workshop::Workshop;
use crate::workshop::method::{ColumnDef, ColumnRole, Holds, TableDef};
use crate::workshop::text::{Line, fold};
use crate::workshop::when::is_timelike;
use crate::workshop::words::{Lang, Words};

/// What separates the cells of a row that is typed as one line.
pub const SEPARATORS: [char; 2] = [';', '|'];

/// The most words behind a choice (`decision: the manager`) that say who.
const WHO: usize = 2;

/// Why a line is no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRow {
    /// It does not begin with words.
    NoName,
    /// A part of it is too long by this many graphemes.
    TooLong(usize),
}

/// Reads a line as a row of this table, on the day `today`. The first part is its name. Each further part goes into the
/// first free column that holds such a thing: a number of minutes, a date, a choice; whatever else was written goes into
/// the columns for words, in their order, and what is left over into the last of these. An empty part passes over a
/// column for words.
///
/// # Errors
/// If there is no name, or a part is too long for a cell.
pub fn read_row(table: &TableDef, line: &str, today: NaiveDate) -> Result<Vec<(String, CellValue)>, NoRow> {
    let mut parts = line.split(SEPARATORS).map(str::trim);
    let mut free = table.asked();
    let first = free.next().ok_or(NoRow::NoName)?;
    let mut free: Vec<&ColumnDef> = free.collect();
    let name = part(first, parts.next().unwrap_or_default(), today)?.ok_or(NoRow::NoName)?;
    let mut cells = vec![(first.id.clone(), name)];
    for text in parts {
        if let Some((column, to)) = raised_with(table, text) {
            cells.retain(|(id, _)| *id != column.id);
            cells.extend(part(column, to, today)?.map(|value| (column.id.clone(), value)));
            continue;
        }
        let (at, text) = match headed(&free, text) {
            Some(Headed::Column(at, text)) => (Some(at), text),
            Some(Headed::Choice(at, choice, text)) => {
                cells.push((free.remove(at).id.clone(), choice));
                // A word or two say who decides; more are what it is about.
                let who = text.split_whitespace().count() <= WHO;
                let mut wordy = free.iter().enumerate().filter(|(_, column)| takes_words(column));
                let at = if who { wordy.next_back() } else { wordy.next() };
                (at.map(|(at, _)| at), text)
            }
            None => (place(&free, text, today), text),
        };
        match at.map(|at| free.remove(at)) {
            Some(column) => match part(column, text, today)? {
                Some(value) => cells.push((column.id.clone(), value)),
                // It says that it is something which its column does not hold: then it is words.
                None => add_to_last_words(&mut cells, text)?,
            },
            None => add_to_last_words(&mut cells, text)?,
        }
    }
    Ok(cells)
}

/// Reads a line with what is said of it beforehand, as rows of this table that stand under lines have it: the first part
/// are its words, and each further part is read as [`read_row`] reads it.
///
/// # Errors
/// If there are no words, or a part is too long for a cell.
pub fn read_under(
    table: &TableDef,
    line: &str,
    today: NaiveDate,
) -> Result<(Line, Vec<(String, CellValue)>), NoRow> {
    let (mut named, cells): (Vec<_>, Vec<_>) =
        read_row(&with_words(table), line, today)?.into_iter().partition(|(id, _)| id.is_empty());
    match named.pop() {
        Some((_, CellValue::Words(words))) => Ok((words, cells)),
        _ => Err(NoRow::NoName),
    }
}

/// How a line with these words can be typed with what is said of it beforehand: [`read_under`] reads it back.
pub fn typed_row_under(
    table: &TableDef,
    (words, row): (&Line, Option<&TableRow>),
    on: (Lang, NaiveDate),
) -> String {
    let Some(row) = row else { return words.to_string() };
    let mut row = row.clone();
    row.cells.insert(String::new(), CellValue::Words(words.clone()));
    typed_row(&with_words(table), &row, on)
}

/// The same table, with a first column for the words of the line that its rows stand under.
fn with_words(table: &TableDef) -> TableDef {
    let words = ColumnDef {
        id: String::new(),
        name: Words::default(),
        holds: Holds::Words,
        role: Some(ColumnRole::What),
        offers: Vec::new(),
    };
    TableDef { columns: std::iter::once(words).chain(table.columns.clone()).collect(), ..table.clone() }
}

/// The column that says with whom it is raised, and with whom, of a part that begins with its name: `lyfts till: chefen`.
/// Nobody is asked for it, so no other words land there.
fn raised_with<'a, 't>(table: &'t TableDef, text: &'a str) -> Option<(&'t ColumnDef, &'a str)> {
    let column = table.column_in(ColumnRole::EscalatedTo)?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = column.name.0.values().find_map(|name| {
        let count = name.split_whitespace().count();
        let (head, _) = words.split_at_checked(count)?;
        let head = head.join(" ");
        let is_name = fold(head.trim_end_matches(':')) == fold(name);
        // The words behind it, as they were typed.
        is_name.then(|| after_words(text, count))
    })?;
    Some((column, named.trim_start_matches([':', ' '])))
}

/// What stands behind so many words.
fn after_words(text: &str, count: usize) -> &str {
    (0..count).fold(text.trim(), |rest, _| {
        rest.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim_start())
    })
}

/// A part that says itself what it is.
enum Headed<'a> {
    /// It begins with the name of this column: `Form: round`.
    Column(usize, &'a str),
    /// It begins with a choice of this column, and more is said of it: `decision: the manager`.
    Choice(usize, CellValue, &'a str),
}

fn headed<'a>(free: &[&ColumnDef], text: &'a str) -> Option<Headed<'a>> {
    let (head, rest) = text.split_once(':')?;
    let (head, rest) = (head.trim(), rest.trim());
    let is_name = |column: &&ColumnDef| column.name.0.values().any(|name| fold(name) == fold(head));
    if let Some(at) = free.iter().position(is_name) {
        return Some(Headed::Column(at, rest));
    }
    let choice = |column: &&ColumnDef| CellValue::choice(&column.holds, head);
    let (at, choice) = free.iter().enumerate().find_map(|(at, column)| Some((at, choice(column)?)))?;
    Some(Headed::Choice(at, choice, rest))
}

/// The column among these that a part goes into.
fn place(free: &[&ColumnDef], text: &str, today: NaiveDate) -> Option<usize> {
    let first = |takes: &dyn Fn(&ColumnDef) -> bool| free.iter().position(|column| takes(column));
    first(&|column| is_plainly(column, text, today))
        .or_else(|| first(&takes_words))
        .or_else(|| first(&can_be_words))
}

/// How the row can be typed on the day `today`: [`read_row`] reads it back. Words that would be read as something else
/// stand behind the name of their column.
pub fn typed_row(table: &TableDef, row: &TableRow, (lang, today): (Lang, NaiveDate)) -> String {
    let (mut parts, mut passed_over) = (Vec::new(), 0);
    for column in table.asked() {
        let text = typed_cell(row, column, lang);
        let wordy = takes_words(column);
        if parts.is_empty() {
            parts.push(text);
        } else if text.is_empty() {
            passed_over += usize::from(wordy);
        } else if column.holds == Holds::Months || wordy && is_read_otherwise(table, &text, today) {
            parts.push(format!("{}: {text}", column.name.get(lang)));
        } else {
            if wordy {
                parts.extend(std::iter::repeat_n(String::new(), std::mem::take(&mut passed_over)));
            }
            parts.push(text);
        }
    }
    let raised = table.column_in(ColumnRole::EscalatedTo);
    let raised = raised.map(|column| (column.name.get(lang), typed_cell(row, column, lang)));
    parts.extend(raised.filter(|(_, to)| !to.is_empty()).map(|(name, to)| format!("{name}: {to}")));
    parts.join("; ")
}

/// How what stands in a cell can be typed; empty if nothing does.
fn typed_cell(row: &TableRow, column: &ColumnDef, lang: Lang) -> String {
    match (row.cell(column), &column.holds) {
        (Some(CellValue::Choice(place)), Holds::OneOf(choices)) => {
            choices.get(usize::from(*place)).map_or("", |choice| choice.get(lang)).to_owned()
        }
        (Some(CellValue::Months(months)), _) => {
            typed_months(months, lang).unwrap_or_else(|| CellValue::Months(months.clone()).typed())
        }
        (value, _) => value.map(CellValue::typed).unwrap_or_default(),
    }
}

impl Workshop {
    /// How what stands in a cell can be typed, in the workshop's language; empty if nothing does.
    pub fn typed_cell(&self, row: &TableRow, column: &ColumnDef) -> String {
        typed_cell(row, column, self.lang)
    }
}

/// Whether these words would go into another column than one for words.
fn is_read_otherwise(table: &TableDef, text: &str, today: NaiveDate) -> bool {
    let columns: Vec<&ColumnDef> = table.asked().skip(1).collect();
    raised_with(table, text).is_some()
        || headed(&columns, text).is_some()
        || columns.iter().any(|column| is_plainly(column, text, today))
}

/// Whether a column takes whatever is written.
fn takes_words(column: &ColumnDef) -> bool {
    matches!(column.holds, Holds::Words | Holds::Lines | Holds::Who)
}

/// Whether a column holds something else, and words where people said it so.
fn can_be_words(column: &ColumnDef) -> bool {
    matches!(column.holds, Holds::Date | Holds::Months)
}

/// Whether this is a value of a column that does not take whatever is written. What no calendar has is no
/// date.
fn is_plainly(column: &ColumnDef, text: &str, today: NaiveDate) -> bool {
    let reads = || CellValue::read(&column.holds, without_unit(column, text), today).is_some();
    match &column.holds {
        Holds::Words | Holds::Lines | Holds::Who | Holds::Months | Holds::Computed(_) => false,
        Holds::OneOf(_) => CellValue::choice(&column.holds, text).is_some(),
        Holds::Date => is_timelike(text, today) && reads(),
        Holds::Time | Holds::Number | Holds::Scale | Holds::Status => reads(),
    }
}

/// `10 min.` is ten minutes.
fn without_unit<'a>(column: &ColumnDef, text: &'a str) -> &'a str {
    let number = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = text.get(number.len()..).unwrap_or_default().trim().to_lowercase();
    if column.role == Some(ColumnRole::Minutes) && unit.starts_with("min") { number } else { text }
}

fn part(column: &ColumnDef, text: &str, today: NaiveDate) -> Result<Option<CellValue>, NoRow> {
    match CellValue::over(&column.holds, text) {
        Some(over) => Err(NoRow::TooLong(over)),
        None => Ok(CellValue::read(&column.holds, without_unit(column, text), today)),
    }
}

/// Nothing that was written is dropped: what no column is left for stands behind the words that came last.
fn add_to_last_words(cells: &mut [(String, CellValue)], text: &str) -> Result<(), NoRow> {
    let words = cells.iter_mut().rev().find_map(|(_, value)| match value {
        CellValue::Words(words) | CellValue::Who(words) if !text.is_empty() => Some(words),
        _ => None,
    });
    let Some(words) = words else { return Ok(()) };
    let longer = format!("{words}; {text}");
    match Line::truncated(&longer) {
        (Some(line), false) => *words = line,
        _ => return Err(NoRow::TooLong(Line::over(&longer))),
    }
    Ok(())
}
