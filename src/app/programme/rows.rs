//! The rows of a programme's time line: each gathering once, or once for each of its places, in the order in which they come.

use chrono::{Datelike, NaiveDate};

use crate::programme::timeline::{ElementStanding, TimelineFilter};
use crate::programme::{Element, ElementTime, Occasion, OccasionAt, Programme, YearMonth};

/// One row of the time line.
#[derive(Debug, Clone, Copy)]
pub struct TimelineRow<'a> {
    /// The gathering or the span.
    pub element: &'a Element,
    /// The time at which it is held.
    pub occasion: Occasion<'a>,
    /// How it stands today.
    pub standing: ElementStanding,
    /// The year in which it stands, if that is another than that of the row before.
    pub year: Option<i32>,
    /// The month in which it is, if a calendar has it and the row before is in another.
    pub month: Option<YearMonth>,
}

impl TimelineRow<'_> {
    /// Which occasion it is.
    pub fn at(&self) -> OccasionAt {
        self.occasion.at
    }
}

/// The rows of what is shown, on the day `today`.
pub fn rows<'a>(programme: &'a Programme, filter: &TimelineFilter, today: NaiveDate) -> Vec<TimelineRow<'a>> {
    let mut behind = NaiveDate::MIN;
    let mut all = Vec::new();
    for element in programme.timeline(filter) {
        behind = element.first_day().unwrap_or(behind);
        let occasions = element.occasions();
        all.extend(occasions.map(|of| (of.when.first_day().unwrap_or(behind), element, of)));
    }
    all.sort_by_key(|(first, ..)| *first);
    let (mut year, mut month) = (None, None);
    let row = |(_, element, occasion): (NaiveDate, &'a Element, Occasion<'a>)| {
        let is_in = month_of(occasion.when);
        let year_of = occasion.when.first_day().map(|first| first.year());
        let standing = occasion.standing(element.kind, today);
        let row = TimelineRow {
            element,
            occasion,
            standing,
            year: year_of.filter(|_| year_of != year),
            month: is_in.filter(|_| is_in != month),
        };
        year = year_of.or(year);
        // What no calendar has stands behind what comes before it.
        month = is_in;
        row
    };
    all.into_iter().map(row).collect()
}

/// The month that stands before a row: a season says itself when it is.
fn month_of(time: &ElementTime) -> Option<YearMonth> {
    match time {
        ElementTime::Day(first) | ElementTime::Days(first, _) | ElementTime::Span(first, _) => {
            Some(YearMonth::of(*first))
        }
        ElementTime::Month(month) => Some(*month),
        ElementTime::Season(..) | ElementTime::Words(_) | ElementTime::Open => None,
    }
}
