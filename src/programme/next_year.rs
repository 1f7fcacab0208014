//! Next year's programme, made from this one: the same elements on the same days of the week a year later, none of them
//! held, and each with an id of its own.

use chrono::{Days, NaiveDate};

use super::{Element, ElementTask, ElementTime, Programme, ProgrammeIds};
use crate::workshop::event::MadeOf;
use crate::workshop::when::Due;

/// A year in days, by which a day of the week stays one.
const A_YEAR: u64 = 52 * 7;

impl Programme {
    /// The same programme a year later, under another id; `sha256` is that of this one's file. Days stay days of the week;
    /// months and seasons stay, a year later; words, which no calendar has, stay to be mended.
    #[must_use]
    pub fn next_year(&self, id: String, sha256: &str, ids: &mut ProgrammeIds) -> Self {
        let made_from = Some(MadeOf { id: self.id.clone(), sha256: sha256.to_owned() });
        let elements = self.elements.iter().map(|element| element.next_year(ids)).collect();
        Self { id, elements, made_from, ..self.clone() }
    }
}

impl Element {
    fn next_year(&self, ids: &mut ProgrammeIds) -> Self {
        let mut next = self.clone();
        next.id = ids.next();
        next.when = self.when.next_year();
        (next.workshop, next.held) = (None, None);
        for place in &mut next.places {
            place.when = place.when.as_ref().map(ElementTime::next_year);
            (place.workshop, place.held) = (None, None);
        }
        next.tasks = self.tasks.iter().map(|task| task.next_year(ids)).collect();
        next
    }
}

impl ElementTask {
    fn next_year(&self, ids: &mut ProgrammeIds) -> Self {
        let due = self.due.clone().map(|due| match due {
            Due::Day(day) => Due::Day(later(day)),
            Due::Week { .. } => {
                let day = due.last_day().map(later);
                day.map_or(due, Due::week_of)
            }
            Due::Words(words) => Due::Words(words),
        });
        Self { id: ids.next(), due, ..self.clone() }
    }
}

impl ElementTime {
    /// The same a year later.
    #[must_use]
    pub fn next_year(&self) -> Self {
        match self {
            Self::Day(day) => Self::Day(later(*day)),
            Self::Days(first, last) => Self::Days(later(*first), later(*last)),
            Self::Span(first, last) => Self::Span(later(*first), later(*last)),
            Self::Month(month) => Self::Month(month.plus(12)),
            Self::Season(year, season) => Self::Season(year.saturating_add(1), *season),
            Self::Words(words) => Self::Words(words.clone()),
            Self::Open => Self::Open,
        }
    }
}

/// The same day of the week a year later.
fn later(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(A_YEAR)).unwrap_or(day)
}

#[cfg(test)]
mod tests;
