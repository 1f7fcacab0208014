//! What is typed to put a row into a square: `4` for the row at hand, `4 3` for both of its values, `3 4 3` or `3 = 4 × 3`
//! for row 3. Anything else is text, and so a new row.

use chrono::NaiveDate;

use super::{GridAxis, TableGrid};
use crate::workshop::method::Holds;
use crate::workshop::table::{CellValue, SEPARATORS, TableRow};
use crate::workshop::words::Lang;

/// What a line is where rows stand in a grid.
#[derive(Debug, Clone, PartialEq)]
pub enum GridLine {
    /// This row gets these cells.
    Places(u32, Vec<(String, CellValue)>),
    /// A number that may be that of a row, and nothing else.
    Row(u32),
    /// Numbers of which one is no value of the grid: what its column holds, with the first and the last value.
    Wrong(Holds, Option<(i64, i64)>),
    /// Text.
    Text,
}

impl TableGrid<'_> {
    /// Reads a line on the day `today`, while this row is at hand.
    pub fn read(&self, line: &str, at_hand: Option<&TableRow>, today: NaiveDate) -> GridLine {
        if line.contains(SEPARATORS) {
            return GridLine::Text;
        }
        let spaced = line.replace(['=', '×', '*'], " ");
        let words: Vec<&str> = spaced.split_whitespace().filter(|word| *word != "x").collect();
        let figures = words.iter().all(|word| is_figures(word));
        let two = self.in_order();
        if let Some(row) = at_hand {
            let next = self.lacks(row).unwrap_or(two[0]);
            let one = next.read(&words, today).map(|value| vec![(next.column.id.clone(), value)]);
            if let Some(cells) = one.or_else(|| both(two, &words, today)) {
                return GridLine::Places(row.number, cells);
            }
        }
        let named = words.split_first().and_then(|(first, rest)| {
            let number = first.parse::<u32>().ok()?;
            let row = self.rows.iter().find(|row| row.row.number == number)?;
            Some((row.row, rest))
        });
        match named {
            None if words.len() == 1 && at_hand.is_none() => {
                first_number(&words).map_or(GridLine::Text, GridLine::Row)
            }
            Some((row, [])) if at_hand.is_none() => GridLine::Row(row.number),
            Some((row, rest)) if !rest.is_empty() => {
                let lacks = self.lacks(row).filter(|_| figures && rest.len() == 1);
                let one =
                    lacks.and_then(|axis| Some(vec![(axis.column.id.clone(), axis.read(rest, today)?)]));
                match one.or_else(|| both(two, rest, today)) {
                    Some(cells) => GridLine::Places(row.number, cells),
                    None if figures => wrong(two, rest, today),
                    None => GridLine::Text,
                }
            }
            Some(_) | None if figures && !words.is_empty() => wrong(two, &words, today),
            Some(_) | None => GridLine::Text,
        }
    }
}

impl TableGrid<'_> {
    /// A line with separators as it can be read as a row: two parts that are numbers or clock times are the two values,
    /// behind the names of their columns.
    pub fn named(&self, line: &str, lang: Lang) -> String {
        let parts: Vec<&str> = line.split(SEPARATORS).map(str::trim).collect();
        let figures: Vec<usize> =
            (1..parts.len()).filter(|at| parts.get(*at).is_some_and(|part| is_figures(part))).collect();
        if figures.len() != 2 {
            return line.to_owned();
        }
        let two = self.in_order();
        let named = |(at, part): (usize, &&str)| match figures
            .iter()
            .position(|of| *of == at)
            .and_then(|of| two.get(of))
        {
            Some(axis) => format!("{}: {part}", axis.column.name.get(lang)),
            None => (*part).to_owned(),
        };
        parts.iter().enumerate().map(named).collect::<Vec<_>>().join("; ")
    }
}

impl GridAxis<'_> {
    /// These words as one value. A choice is typed as its place, or as its words, or at least three letters of them.
    fn read(&self, words: &[&str], today: NaiveDate) -> Option<CellValue> {
        let text = words.join(" ");
        let value = match &self.column.holds {
            Holds::OneOf(_) if text.parse::<u16>().is_err() => CellValue::choice(&self.column.holds, &text),
            holds => CellValue::read(holds, &text, today),
        }?;
        let known = self.column.holds == Holds::Time || self.values.contains(&value);
        known.then_some(value)
    }

    fn wrong(&self) -> GridLine {
        let numbers = || self.values.iter().filter_map(CellValue::number);
        GridLine::Wrong(self.column.holds.clone(), numbers().min().zip(numbers().max()))
    }
}

/// These words as a value for each of the two columns.
fn both(two: [&GridAxis<'_>; 2], words: &[&str], today: NaiveDate) -> Option<Vec<(String, CellValue)>> {
    let split = |at: usize| {
        let (first, second) = words.split_at_checked(at)?;
        let values = [two[0].read(first, today)?, two[1].read(second, today)?];
        Some(two.into_iter().zip(values).map(|(axis, value)| (axis.column.id.clone(), value)).collect())
    };
    (1..words.len()).find_map(split)
}

fn first_number(words: &[&str]) -> Option<u32> {
    words.first()?.parse().ok()
}

/// The first column that takes none of these numbers.
fn wrong(two: [&GridAxis<'_>; 2], words: &[&str], today: NaiveDate) -> GridLine {
    let (first, second) = words.split_at(words.len().min(1));
    let [one, other] = two;
    if one.read(first, today).is_none() {
        one.wrong()
    } else if second.len() < 2 {
        other.wrong()
    } else {
        one.wrong()
    }
}

/// Whether this can be no word: digits, and what stands in a clock time or before a number.
fn is_figures(word: &str) -> bool {
    let sign = |c: char| matches!(c, ':' | '.' | '-' | '−');
    word.chars().any(|c| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || sign(c))
}
