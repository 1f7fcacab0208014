//! The time line of a programme: the order of its elements, who each is for, and how each stands on a day that the caller
//! names. What is late is for whoever leads it; the room learns what is done, what is on, and what comes next.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{Element, ElementKind, ElementTask, Occasion, Programme};
use crate::workshop::when::Due;

/// How many days before it is due a task is said to be.
const SOON: u64 = 7;

/// How an element or a task stands on a day, as whoever leads the programme sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementStanding {
    /// Its time is over, and nobody said that it was held.
    Late,
    /// Its time is now: this day, month or season. A task is due within a week.
    Due,
    /// Its time comes.
    Ahead,
    /// No calendar has its time.
    Open,
    /// It was held; a span is over; the gathering came that asks about a task.
    Done,
}

/// How an element stands as the room sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WallStanding {
    /// It was.
    Done,
    /// It is on.
    Now,
    /// It comes next.
    Next,
    /// It comes after that.
    Later,
}

/// Which elements are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimelineFilter {
    /// Those for the track with this id, or for all.
    pub track: Option<String>,
    /// Those for this level, or for all.
    pub level: Option<u8>,
}

impl Programme {
    /// The elements that are shown, in the order of their first days. One whose time no calendar has stays behind the one
    /// before it in the file.
    pub fn timeline(&self, filter: &TimelineFilter) -> Vec<&Element> {
        let mut behind = NaiveDate::MIN;
        let mut all: Vec<(NaiveDate, &Element)> = Vec::with_capacity(self.elements.len());
        for element in &self.elements {
            behind = element.first_day().unwrap_or(behind);
            all.push((behind, element));
        }
        all.sort_by_key(|(first, _)| *first);
        all.into_iter().map(|(_, element)| element).filter(|element| self.shows(element, filter)).collect()
    }

    /// Whether an element is among those that are shown.
    pub fn shows(&self, element: &Element, filter: &TimelineFilter) -> bool {
        let TimelineFilter { track, level } = filter;
        let on = track.as_ref().is_none_or(|track| element.is_on(track));
        on && level.is_none_or(|level| self.has_level(element, level, track.as_deref()))
    }

    /// Whether an element is for this level: by what it says itself, otherwise by what its tracks say, or of them the one
    /// that is shown alone.
    fn has_level(&self, element: &Element, level: u8, alone: Option<&str>) -> bool {
        if !element.whom.levels.is_empty() {
            return element.whom.levels.contains(&level);
        }
        let is_meant = |id: &str| alone.map_or(element.is_on(id), |alone| alone == id);
        let mut tracks = self.tracks.iter().filter(|track| is_meant(&track.id)).peekable();
        tracks.peek().is_none()
            || tracks.any(|track| track.levels.is_empty() || track.levels.contains(&level))
    }

    /// The levels that any track or element names, in order.
    pub fn levels(&self) -> BTreeSet<u8> {
        let of_tracks = self.tracks.iter().flat_map(|track| &track.levels);
        of_tracks.chain(self.elements.iter().flat_map(|element| &element.whom.levels)).copied().collect()
    }

    /// How each element that is shown stands on `today` as the room sees it. What is late is simply what comes next.
    pub fn on_wall(&self, filter: &TimelineFilter, today: NaiveDate) -> Vec<(&Element, WallStanding)> {
        let mut next = WallStanding::Next;
        let shown = self.timeline(filter).into_iter();
        let told = shown.map(|element| {
            let standing = match (element.standing(today), element.kind) {
                (ElementStanding::Done, _) => WallStanding::Done,
                (ElementStanding::Due, _) => WallStanding::Now,
                // What goes on beside the gatherings is not what comes next.
                (_, ElementKind::Span) => WallStanding::Later,
                (ElementStanding::Late | ElementStanding::Ahead | ElementStanding::Open, _) => {
                    std::mem::replace(&mut next, WallStanding::Later)
                }
            };
            (element, standing)
        });
        told.collect()
    }

    /// The next gathering after this element for anybody who is at it.
    pub fn next_gathering(&self, after: &Element) -> Option<&Element> {
        let mut later = self.timeline(&TimelineFilter::default()).into_iter();
        later.find(|element| element.id == after.id)?;
        later.find(|element| element.kind == ElementKind::Gathering && element.shares(after))
    }

    /// By when a task of this element is to be done: as it says itself, otherwise by the first day of the next gathering, if
    /// that has one: a month is no day.
    pub fn task_due(&self, element: &Element, task: &ElementTask) -> Option<Due> {
        let next =
            || Some(Due::Day(self.next_gathering(element).filter(|next| next.is_dated())?.first_day()?));
        task.due.clone().or_else(next)
    }

    /// How a task of this element stands on `today`.
    pub fn task_standing(&self, element: &Element, task: &ElementTask, today: NaiveDate) -> ElementStanding {
        if self.next_gathering(element).is_some_and(Element::is_held) {
            return ElementStanding::Done;
        }
        let due = self.task_due(element, task).map(|due| due.last_day());
        let by_next = || self.next_gathering(element).and_then(Element::last_day);
        let Some(due) = due.unwrap_or_else(by_next) else { return ElementStanding::Open };
        let soon = due.checked_sub_days(Days::new(SOON)).unwrap_or(due);
        match today {
            today if due < today => ElementStanding::Late,
            today if soon <= today => ElementStanding::Due,
            _ => ElementStanding::Ahead,
        }
    }
}

impl Element {
    /// Whether it is for this track: it is, or it is for all.
    pub fn is_on(&self, track: &str) -> bool {
        self.whom.tracks.is_empty() || self.whom.tracks.iter().any(|on| on == track)
    }

    /// Whether some people are at both elements.
    pub fn shares(&self, other: &Self) -> bool {
        other.whom.tracks.is_empty() || other.whom.tracks.iter().any(|track| self.is_on(track))
    }

    /// The first day of all its occasions, if a calendar has one.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.occasions().filter_map(|occasion| occasion.when.first_day()).min()
    }

    /// Whether the days of all its occasions are known.
    pub fn is_dated(&self) -> bool {
        self.occasions().all(|occasion| occasion.when.is_dated())
    }

    /// The last day of all its occasions, if a calendar has one.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.occasions().filter_map(|occasion| occasion.when.last_day()).max()
    }

    /// How it stands on `today`: if it has places, as the place does that matters most.
    pub fn standing(&self, today: NaiveDate) -> ElementStanding {
        let all = self.occasions().map(|occasion| occasion.standing(self.kind, today));
        all.min().unwrap_or(ElementStanding::Open)
    }
}

impl Occasion<'_> {
    /// How this occasion of an element of this kind stands on `today`.
    pub fn standing(&self, kind: ElementKind, today: NaiveDate) -> ElementStanding {
        if self.held.is_some() {
            return ElementStanding::Done;
        }
        match (self.when.first_day(), self.when.last_day()) {
            (Some(_), Some(last)) if last < today => match kind {
                ElementKind::Gathering => ElementStanding::Late,
                // Nobody holds a span: it ends.
                ElementKind::Span => ElementStanding::Done,
            },
            (Some(first), Some(_)) if first <= today => ElementStanding::Due,
            (Some(_), Some(_)) => ElementStanding::Ahead,
            _ => ElementStanding::Open,
        }
    }
}

#[cfg(test)]
mod tests;
