//! A row of a table that is shown as months, typed as one line: months first, then the row as any other. `8 Start`,
//! `8-6 Board meeting; the board`, `1 3 5: Talks`, `august–juni Møte`, `9+ Autumn break` (between September and October),
//! `3> Agenda` (under row 3), `> Agenda` (under the newest).

use chrono::NaiveDate;

use super::months_typed::{ENDS, OUTSIDE, head, typed_months};
use super::{CellValue, Months, NoRow, TableRow, read_row, typed_row};
use crate::workshop::Workshop;
use crate::workshop::method::{Holds, TableDef};

/// What puts a row under another.
const UNDER: char = '>';

/// Under which row a typed one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnderRow {
    /// Under the row with this number.
    Row(u32),
    /// Under the newest row; under one that is under it, for each further level.
    Newest(usize),
}

/// A row as it was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct YearRow {
    /// Under which row it stands.
    pub below: Option<UnderRow>,
    /// Whether the line says where in the year it is.
    pub says_when: bool,
    /// Its cells, the months first.
    pub cells: Vec<(String, CellValue)>,
}

/// Reads a line as a row of this table. Whatever does not say when it is gets `at_hand`.
///
/// # Errors
/// If it has no words, or a part is too long for a cell.
pub fn read_year_row(
    table: &TableDef,
    line: &str,
    (at_hand, today): (Option<u8>, NaiveDate),
) -> Result<YearRow, NoRow> {
    let bare = without_months(table);
    if let Some((below, rest)) = typed_under(line) {
        let cells = read_row(&bare, rest, today)?;
        return Ok(YearRow { below: Some(below), says_when: false, cells });
    }
    let head = head(line).filter(|head| !head.rest.is_empty());
    let says_when = head.is_some();
    let (months, rest) = match head {
        Some(head) => (head.months, head.rest),
        None => (at_hand.map(|month| Months::These(vec![month])), line),
    };
    let column = table.months_column().map(|column| column.id.clone());
    let when = column.zip(months).map(|(column, months)| (column, CellValue::Months(months)));
    let cells = when.into_iter().chain(read_row(&bare, rest, today)?).collect();
    Ok(YearRow { below: None, says_when, cells })
}

/// The table without its column for months, whose cells are typed in front of the others.
pub fn without_months(table: &TableDef) -> TableDef {
    let mut bare = table.clone();
    bare.columns.retain(|column| column.holds != Holds::Months);
    bare
}

/// How the row can be typed: [`read_year_row`] reads it back, but for months that are words alone, which no line can say.
/// A row under another has no months of its own.
pub fn typed_year_row(workshop: &Workshop, table: &TableDef, row: &TableRow, today: NaiveDate) -> String {
    let lang = workshop.lang;
    let words = typed_row(&without_months(table), row, (lang, today));
    let alone = workshop.under_now(row).is_none();
    match table.months_of(row).filter(|_| alone).and_then(|months| typed_months(months, lang)) {
        Some(months) => format!("{months}{ENDS} {words}"),
        // Without months, words that begin like one would be read so.
        None if alone && head(&words).is_some() => format!("{OUTSIDE}{ENDS} {words}"),
        None => words,
    }
}

/// The row under which a line puts another, and the words of that.
pub fn typed_under(line: &str) -> Option<(UnderRow, &str)> {
    let line = line.trim_start();
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = number.trim_start().strip_prefix(UNDER)?;
    let digits = line.get(..line.len() - number.len())?;
    if !digits.is_empty() {
        return Some((UnderRow::Row(digits.parse().ok()?), rest.trim_start()));
    }
    let words = rest.trim_start_matches([UNDER, ' ']);
    let levels = rest.len() - words.len();
    let levels = rest.get(..levels)?.matches(UNDER).count();
    Some((UnderRow::Newest(levels), words))
}

/// Whether this names months, and nothing else. A number may be anything.
pub fn is_months(text: &str) -> bool {
    let named = text.contains(char::is_alphabetic);
    named && head(text).is_some_and(|head| head.rest.is_empty() && head.months.is_some())
}

/// Whether a line says itself when it is, or that it is outside the months. A cell of a sheet says so with a colon alone:
/// `3 classes` may be anything, and `Jul` may be Christmas.
pub fn says_when(line: &str, in_sheet: bool) -> bool {
    head(line).is_some_and(|head| !head.rest.is_empty() && (head.ended || !in_sheet))
}

/// The month that a line is, and nothing else.
pub fn month_alone(line: &str) -> Option<u8> {
    let head = head(line).filter(|head| head.rest.is_empty())?;
    match head.months? {
        Months::These(months) if months.len() == 1 => months.first().copied(),
        Months::These(_)
        | Months::Season(_)
        | Months::WholeYear
        | Months::After(_)
        | Months::Called { .. }
        | Months::Words(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_put_under_another_by_its_number_or_under_the_newest() {
        assert_eq!(typed_under("3> saksliste"), Some((UnderRow::Row(3), "saksliste")));
        assert_eq!(typed_under("12 > x"), Some((UnderRow::Row(12), "x")));
        assert_eq!(typed_under("> x"), Some((UnderRow::Newest(0), "x")));
        assert_eq!(typed_under(">>x"), Some((UnderRow::Newest(1), "x")));
        assert_eq!((typed_under("3 x > y"), typed_under("x")), (None, None));
    }
}
