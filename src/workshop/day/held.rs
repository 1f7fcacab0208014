//! The parts of a day: as they were planned, and from when to when each was really held.

use chrono::NaiveDate;

use crate::workshop::Workshop;
use crate::workshop::time::Stamp;

/// A part of the day, planned and held, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedPart {
    /// On which date, if somebody knows it.
    pub date: Option<NaiveDate>,
    /// When it begins as planned, and when it ends; past midnight, more than a day.
    pub planned: (u16, i32),
    /// When it really began and ended by the wall clock, as far as it has.
    pub held: (Option<u16>, Option<u16>),
}

impl PlannedPart {
    /// From when to when it went, or will go as planned.
    pub fn span(self) -> (i32, i32) {
        let ((start, end), (began, ended)) = (self.planned, self.held);
        (began.unwrap_or(start).into(), ended.map_or(end, i32::from))
    }
}

impl Workshop {
    /// The parts of the day as planned, each with when it was held. What was held beyond them, on another date than planned,
    /// is not among them.
    pub fn parts_as_held(&self) -> Vec<PlannedPart> {
        let minute = |stamp: Stamp| stamp.at.told().minute_of_day();
        let mut held = self.day.parts.iter().peekable();
        let planned = self.agenda.begins().into_iter().zip(self.agenda.ends());
        let part = planned.map(|((date, start), (_, end))| {
            let part = held.next();
            // The newest is over when the day is.
            let over = if held.peek().is_none() { self.day.ended } else { None };
            let began = part.map(|part| minute(part.began));
            let ended = part.and_then(|part| part.ended.or(over)).map(minute);
            PlannedPart { date, planned: (start, end), held: (began, ended) }
        });
        part.collect()
    }
}
