//! What the workshop of a gathering begins with: what its form is filled with, and the tasks that people report back on
//! first.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::timeline::TimelineFilter;
use super::{Element, ElementKind, ElementMethod, OccasionAt, Programme};
use crate::workshop::id::Id;
use crate::workshop::report_back::TaskTaken;
use crate::workshop::text::{Line, Prose};
use crate::workshop::words::Lang;

/// What is known of the workshop of a gathering before somebody makes it.
#[derive(Debug, Clone, PartialEq)]
pub struct GatheringForm {
    /// Its language: that of the programme.
    pub lang: Lang,
    /// What it is called.
    pub title: Line,
    /// What should exist at its end.
    pub goal: Option<Prose>,
    /// How many people are expected.
    pub people: Option<u16>,
    /// Its method, if somebody chose one.
    pub method: Option<ElementMethod>,
    /// On which day it is, if that is known.
    pub date: Option<NaiveDate>,
    /// The first day of its month, its season or its span, if it has one.
    pub begins: Option<NaiveDate>,
    /// Where it is held, if it is held in several places.
    pub place: Option<Line>,
    /// What was agreed since the last gathering of its tracks.
    pub tasks: Vec<TaskTaken>,
}

impl Programme {
    /// What the workshop of this gathering begins with; `None` if there is no such gathering.
    pub fn gathering(&self, at: OccasionAt) -> Option<GatheringForm> {
        let element = self.element(at.element).filter(|element| element.kind == ElementKind::Gathering)?;
        let occasion = element.occasion(at.place)?;
        Some(GatheringForm {
            lang: self.lang,
            title: element.name.clone(),
            goal: element.goal.clone(),
            people: element.whom.people,
            method: element.method.clone(),
            date: occasion.when.first_day().filter(|_| occasion.when.is_dated()),
            begins: occasion.when.first_day(),
            place: occasion.place.cloned(),
            tasks: self.tasks_before(element),
        })
    }

    /// The tasks that this gathering asks about: those since the last gathering that was held of each of its tracks, that
    /// one's among them. If none was, those since the one before it.
    fn tasks_before(&self, gathering: &Element) -> Vec<TaskTaken> {
        let order = self.timeline(&TimelineFilter::default());
        let before: Vec<&Element> =
            order.into_iter().take_while(|element| element.id != gathering.id).collect();
        let tracks: Vec<&str> =
            self.tracks.iter().map(|track| &*track.id).filter(|track| gathering.is_on(track)).collect();
        let mut asked: BTreeSet<Id> = BTreeSet::new();
        if tracks.is_empty() {
            asked.extend(since(&before));
        }
        for track in tracks {
            let on: Vec<&Element> = before.iter().copied().filter(|element| element.is_on(track)).collect();
            asked.extend(since(&on));
        }
        let asked = before.into_iter().filter(|element| asked.contains(&element.id));
        asked.flat_map(|element| self.tasks_taken(element)).collect()
    }

    fn tasks_taken(&self, of: &Element) -> Vec<TaskTaken> {
        let taken = of.tasks.iter().map(|task| TaskTaken {
            id: task.id,
            what: task.what.clone().into(),
            who: task.who.clone(),
            due: self.task_due(of, task),
            ask: task.ask.clone().map(Prose::from),
        });
        taken.collect()
    }
}

/// The elements from the last gathering that was held on, or from the last gathering.
fn since<'a>(before: &[&'a Element]) -> impl Iterator<Item = Id> + use<'a> {
    let is_gathering = |element: &&Element| element.kind == ElementKind::Gathering;
    let held = before.iter().rposition(|element| is_gathering(element) && element.is_held());
    let from = held.or_else(|| before.iter().rposition(is_gathering)).unwrap_or(0);
    before.get(from..).unwrap_or_default().iter().map(|element| element.id).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests;
