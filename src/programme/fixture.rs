//! A programme for tests: one that a municipality held, with its dates, tracks and levels.

use chrono::NaiveDate;

use super::check::read;
use super::{Element, Programme};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// The file of the programme.
pub(crate) const FILE: &str = include_str!("../../tests/it/programmes/handlekraftige-voksne.json");

/// The programme.
pub(crate) fn programme() -> Programme {
    read(FILE.as_bytes()).unwrap()
}

/// The id of its thing with this number.
pub(crate) fn id(seq: u32) -> Id {
    Id { run: "aaaaaa".parse().unwrap(), seq, nth: 0 }
}

/// A cleaned line, as if somebody had typed it.
pub(crate) fn line(raw: &str) -> Line {
    Line::clean(raw).unwrap()
}

/// A date.
pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The numbers in the ids of these elements.
pub(crate) fn seqs<'a>(elements: impl IntoIterator<Item = &'a Element>) -> Vec<u32> {
    elements.into_iter().map(|element| element.id.seq).collect()
}
