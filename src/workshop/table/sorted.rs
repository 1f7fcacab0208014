//! Rows in the order of one of their columns: words by the alphabet of the workshop's language, numbers from the highest,
//! what is empty last.

use std::cmp::{Ordering, Reverse};

use chrono::NaiveDate;

use super::{Months, Season, Shown, TableRow};
use crate::workshop::Workshop;
use crate::workshop::event::PlanStatus;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, TableDef};
use crate::workshop::text::{fold, unaccented};
use crate::workshop::when::Due;
use crate::workshop::words::Lang;

/// The least cells, and different ones, of which one can say that they are in order.
const SOME: usize = 3;
/// A letter comes after every number.
const LETTER: u64 = 1 << 32;
/// The letters of the Nordic alphabets after z.
const BEHIND_Z: u64 = LETTER + 0x0100_0000;

/// Where a cell comes among others of its column.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum SortPlace {
    Number(Reverse<i64>),
    Time(u16),
    Month(u8),
    Status(usize),
    Day(NaiveDate),
    Words(Vec<u64>),
    Empty,
}

impl Workshop {
    /// The rows of a table that stand, in the order of this column. What stands under another row stays under it, and
    /// rows between which the column makes no difference stay as they were.
    pub fn rows_sorted_by(&self, table: &TableDef, column: &ColumnDef) -> Vec<Id> {
        let mut rows = self.rows_of(table);
        rows.sort_by_cached_key(|row| self.place(row, column));
        rows.iter().map(|row| row.id).collect()
    }

    /// The number of the first column by which the rows of a table are in order, from 0 as they are read; `None` if they are in no order, or so
    /// few that it says nothing.
    pub fn sorted_by(&self, table: &TableDef) -> Option<usize> {
        let rows = self.rows_of(table);
        let in_order = |column: &&ColumnDef| {
            let places: Vec<SortPlace> = rows.iter().map(|row| self.place(row, column)).collect();
            let filled = places.iter().filter(|place| **place != SortPlace::Empty);
            let each = || places.iter().zip(places.iter().skip(1)).map(|(one, next)| one.cmp(next));
            let steps = each().filter(|order| *order == Ordering::Less).count();
            filled.count() >= SOME && steps + 1 >= SOME && each().all(|order| order != Ordering::Greater)
        };
        if rows.iter().any(|row| row.under.is_some()) {
            return None;
        }
        table.numbered().iter().position(in_order)
    }

    fn place(&self, row: &TableRow, column: &ColumnDef) -> SortPlace {
        let struck = row.cell(column).is_some_and(super::CellValue::is_struck);
        match row.shown(column, self.lang).filter(|_| !struck) {
            None => SortPlace::Empty,
            Some(Shown::Number(number)) => SortPlace::Number(Reverse(number)),
            Some(Shown::Time(minutes)) => SortPlace::Time(minutes),
            Some(Shown::Months(Months::Words(words)) | Shown::Date(Due::Words(words))) => {
                SortPlace::Words(alphabetic(&words, self.lang))
            }
            Some(Shown::Months(months)) => SortPlace::Month(first_month(&months)),
            Some(Shown::Status(status)) => {
                SortPlace::Status(PlanStatus::ALL.iter().position(|one| *one == status).unwrap_or_default())
            }
            Some(Shown::Date(Due::Day(day))) => SortPlace::Day(day),
            Some(Shown::Date(Due::Week { year, week })) => {
                let monday = NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon);
                monday.map_or(SortPlace::Empty, SortPlace::Day)
            }
            Some(Shown::Text(text)) => SortPlace::Words(alphabetic(&text, self.lang)),
        }
    }
}

fn first_month(months: &Months) -> u8 {
    match months {
        Months::These(months) | Months::Called { months, .. } => months.first().copied().unwrap_or_default(),
        Months::After(month) => *month,
        Months::Season(Season::Spring) => 3,
        Months::Season(Season::Summer) => 6,
        Months::Season(Season::Autumn) => 9,
        Months::Season(Season::Winter) => 12,
        Months::WholeYear | Months::Words(_) => 13,
    }
}

/// A key for the alphabet of this language: å, ä and ö are letters of their own behind z, and `Gruppe 2` comes before
/// `Gruppe 10`.
fn alphabetic(text: &str, lang: Lang) -> Vec<u64> {
    let folded = fold(text);
    let mut key = Vec::with_capacity(folded.len());
    let mut number: Option<u64> = None;
    for c in folded.chars() {
        if let Some(digit) = c.to_digit(10) {
            number =
                Some(number.unwrap_or(0).saturating_mul(10).saturating_add(digit.into()).min(LETTER - 1));
            continue;
        }
        key.extend(number.take());
        match behind_z(c, lang) {
            Some(place) => key.push(BEHIND_Z + place),
            None => key.extend(unaccented(c.encode_utf8(&mut [0; 4])).chars().map(|c| LETTER + u64::from(c))),
        }
        if c == ' ' {
            key.push(LETTER);
        }
    }
    key.extend(number);
    key
}

/// The place of a letter behind z, from 0, if the alphabet has it there.
fn behind_z(letter: char, lang: Lang) -> Option<u64> {
    let order = match lang {
        Lang::Sv => ["å", "äæ", "öø"],
        Lang::Nb | Lang::Nn | Lang::Da => ["æä", "øö", "å"],
        Lang::En => return None,
    };
    order.iter().position(|letters| letters.contains(letter)).map(|place| place as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_the_order_of_the_alphabet_of_their_language() {
        let sorted = |lang, words: [&str; 6]| {
            let mut words = words.to_vec();
            words.sort_by_key(|word| alphabetic(word, lang));
            words.join(" ")
        };
        let words = ["Öl", "Zorn", "Ål", "Ärt", "éa", "Alm"];
        assert_eq!(sorted(Lang::Sv, words), "Alm éa Zorn Ål Ärt Öl");
        assert_eq!(sorted(Lang::Da, ["Øl", "Zorn", "Ål", "Ært", "éa", "Alm"]), "Alm éa Zorn Ært Øl Ål");
        assert_eq!(sorted(Lang::En, words), "Ål Alm Ärt éa Öl Zorn");
        let groups = ["Gruppe 10", "Gruppe 2", "gruppe 1", "Gruppe", "10", "9"];
        assert_eq!(sorted(Lang::Nb, groups), "9 10 Gruppe gruppe 1 Gruppe 2 Gruppe 10");
    }
}
