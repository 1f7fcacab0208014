//! What the workshops of a programme say about its gatherings. Where they differ, the programme's word counts, and the
//! difference is told.

use chrono::NaiveDate;

use serde_json::Value;

use super::check::write;
use super::{OccasionAt, Programme, ProgrammeChange};
use crate::workshop::record::{Progress, RecordHead};
use crate::workshop::text::say_any;

/// What is known of a workshop that a programme names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkshopTold {
    /// Its id.
    pub id: String,
    /// The dates of its day, or of the parts of it.
    pub dates: Vec<NaiveDate>,
    /// How far it has come.
    pub progress: Progress,
}

/// A gathering of which its workshop says something else than its programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// Which gathering.
    pub at: OccasionAt,
    /// What its workshop says.
    pub workshop: Differs,
}

/// What a workshop says else than its programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// It is on another date: this.
    On(NaiveDate),
    /// It was held on another date: this.
    HeldOn(NaiveDate),
    /// It has not begun, though the gathering was held.
    NotBegun,
    /// It was not found.
    NotFound,
}

impl WorkshopTold {
    /// What the head of a workshop's record says.
    pub fn of(id: &str, head: &RecordHead) -> Self {
        let mut dates = head.dates.clone();
        if dates.is_empty() {
            dates.push(head.date);
        }
        Self { id: id.to_owned(), dates, progress: head.progress }
    }

    fn last(&self) -> Option<NaiveDate> {
        self.dates.last().copied()
    }
}

impl Programme {
    /// Whether one of these stands in anything that it says, however it is spelt.
    pub fn says_any(&self, words: &[String]) -> bool {
        let mut texts = Vec::new();
        texts_in(&serde_json::from_slice(&write(self)).unwrap_or_default(), &mut texts);
        say_any(texts, words)
    }

    /// The programme with what its workshops say has ended marked as held, where it says nothing itself; and where they say
    /// something else than it does.
    pub fn with_told(&self, told: &[WorkshopTold]) -> (Self, Vec<Difference>) {
        let (mut now, mut differences) = (self.clone(), Vec::new());
        for (at, id) in self.workshops() {
            let workshop = told.iter().find(|told| told.id == id);
            let ended = workshop.filter(|told| told.progress == Progress::Ended).and_then(WorkshopTold::last);
            let says_nothing = self.occasion(at).is_some_and(|occasion| occasion.held.is_none());
            if says_nothing && ended.is_some() {
                now = now.changed(ProgrammeChange::Held(at, ended));
            }
            let differs = match workshop {
                None => Some(Differs::NotFound),
                Some(told) => self.differs(at, told),
            };
            differences.extend(differs.map(|workshop| Difference { at, workshop }));
        }
        (now, differences)
    }

    /// What this workshop says else of its gathering.
    fn differs(&self, at: OccasionAt, told: &WorkshopTold) -> Option<Differs> {
        let occasion = self.occasion(at)?;
        let last = told.last()?;
        match (occasion.held, told.progress) {
            (Some(_), Progress::NotBegun) => Some(Differs::NotBegun),
            (Some(held), Progress::Ended) => (!told.dates.contains(&held)).then_some(Differs::HeldOn(last)),
            (Some(_), Progress::Begun) => None,
            (None, _) => {
                let within = occasion.when.first_day().zip(occasion.when.last_day());
                let is_in = |(first, end)| told.dates.iter().all(|date| (first..=end).contains(date));
                within.is_some_and(|within| !is_in(within)).then_some(Differs::On(last))
            }
        }
    }
}

/// All strings in a value. Ids and dates are among them: nobody says such.
fn texts_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|value| texts_in(value, found)),
        Value::Object(all) => all.values().for_each(|value| texts_in(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests;
