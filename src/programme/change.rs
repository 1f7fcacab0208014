//! The changes that a programme can get, each of which makes a new whole value of it. One that names what is not there
//! changes nothing.

use chrono::NaiveDate;

use super::{Element, ElementPlace, ElementTask, OccasionAt, Programme, Track};
use crate::workshop::id::Id;
use crate::workshop::text::{Line, Prose};

/// One change of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgrammeChange {
    /// It is called otherwise.
    Name(Line),
    /// It has another goal.
    Goal(Option<Prose>),
    /// It is for others.
    Whom(Option<Line>),
    /// One of its tracks.
    Track(TrackChange),
    /// One of its elements.
    Element(Box<ElementChange>),
    /// One of the places of this element.
    Place(Id, PlaceChange),
    /// One of the tasks.
    Task(TaskChange),
    /// It was held on this day, or nobody says so any more.
    Held(OccasionAt, Option<NaiveDate>),
    /// It has the workshop with this id, or none.
    Workshop(OccasionAt, Option<String>),
}

/// A change of the tracks.
#[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "no screen makes all of them yet"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrackChange {
    /// A track comes last, unless one has its id.
    Add(Track),
    /// The track with the same id is now this.
    Put(Track),
    /// The track with this id goes, also from the elements that are for it; not as long as one is for it alone, because
    /// that would then be for everybody.
    Remove(String),
    /// The track with this id goes to this place among them, from 0.
    Move(String, usize),
}

/// A change of the elements.
#[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "no screen makes all of them yet"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ElementChange {
    /// An element comes to this place among them, from 0, unless one has its id.
    Add(Element, usize),
    /// The element with the same id is now this.
    Put(Element),
    /// The element with this id goes, with its tasks.
    Remove(Id),
    /// The element with this id goes to this place among them, from 0.
    Move(Id, usize),
}

/// A change of the places of an element.
#[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "no screen makes all of them yet"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceChange {
    /// A place comes last. What was the element's own workshop and day go to the first.
    Add(ElementPlace),
    /// The place at this number, from 0, is now this.
    Put(usize, ElementPlace),
    /// The place at this number goes. If it is the last of them, its workshop and day are the element's.
    Remove(usize),
    /// The place at the first number goes to the second.
    Move(usize, usize),
}

/// A change of the tasks.
#[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "no screen makes all of them yet"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskChange {
    /// This element gets a task, at this place among its own, from 0.
    Add(Id, ElementTask, usize),
    /// The task with the same id is now this.
    Put(ElementTask),
    /// The task with this id goes.
    Remove(Id),
    /// The task goes to this element, to this place among its own.
    Move(Id, Id, usize),
}

impl Programme {
    /// The programme as it is after this change.
    #[must_use]
    pub fn changed(&self, change: ProgrammeChange) -> Self {
        let mut new = self.clone();
        match change {
            ProgrammeChange::Name(name) => new.name = name,
            ProgrammeChange::Goal(goal) => new.goal = goal,
            ProgrammeChange::Whom(whom) => new.whom = whom,
            ProgrammeChange::Track(change) => new.change_tracks(change),
            ProgrammeChange::Element(change) => new.change_elements(*change),
            ProgrammeChange::Place(of, change) => {
                if let Some(element) = new.element_mut(of) {
                    element.change_places(change);
                }
            }
            ProgrammeChange::Task(change) => new.change_tasks(change),
            ProgrammeChange::Held(at, held) => {
                if let Some((_, of)) = new.occasion_mut(at) {
                    *of = held;
                }
            }
            ProgrammeChange::Workshop(at, workshop) => {
                if let Some((of, _)) = new.occasion_mut(at) {
                    *of = workshop;
                }
            }
        }
        new
    }

    fn element_mut(&mut self, id: Id) -> Option<&mut Element> {
        self.elements.iter_mut().find(|element| element.id == id)
    }

    /// The workshop and the day of an occasion.
    fn occasion_mut(&mut self, at: OccasionAt) -> Option<(&mut Option<String>, &mut Option<NaiveDate>)> {
        let element = self.element_mut(at.element)?;
        match at.place {
            Some(place) => element.places.get_mut(place).map(|place| (&mut place.workshop, &mut place.held)),
            None => element.places.is_empty().then_some((&mut element.workshop, &mut element.held)),
        }
    }

    fn change_tracks(&mut self, change: TrackChange) {
        match change {
            TrackChange::Add(track) => {
                if self.track(&track.id).is_none() {
                    self.tracks.push(track);
                }
            }
            TrackChange::Put(track) => {
                if let Some(of) = self.tracks.iter_mut().find(|of| of.id == track.id) {
                    *of = track;
                }
            }
            TrackChange::Remove(id) => {
                if self.only_on(&id).next().is_none() {
                    self.tracks.retain(|track| track.id != id);
                    self.elements.iter_mut().for_each(|element| element.whom.tracks.retain(|on| *on != id));
                }
            }
            TrackChange::Move(id, to) => {
                let from = self.tracks.iter().position(|track| track.id == id);
                from.into_iter().for_each(|from| moved(&mut self.tracks, from, to));
            }
        }
    }

    fn change_elements(&mut self, change: ElementChange) {
        match change {
            ElementChange::Add(element, at) => {
                if self.element(element.id).is_none() {
                    self.elements.insert(at.min(self.elements.len()), element);
                }
            }
            ElementChange::Put(element) => {
                if let Some(of) = self.element_mut(element.id) {
                    *of = element;
                }
            }
            ElementChange::Remove(id) => self.elements.retain(|element| element.id != id),
            ElementChange::Move(id, to) => {
                let from = self.elements.iter().position(|element| element.id == id);
                from.into_iter().for_each(|from| moved(&mut self.elements, from, to));
            }
        }
    }

    fn change_tasks(&mut self, change: TaskChange) {
        match change {
            TaskChange::Add(of, task, at) => {
                let is_there = self.elements.iter().flat_map(|of| &of.tasks).any(|of| of.id == task.id);
                if let Some(element) = self.element_mut(of).filter(|_| !is_there) {
                    element.tasks.insert(at.min(element.tasks.len()), task);
                }
            }
            TaskChange::Put(task) => {
                let mut tasks = self.elements.iter_mut().flat_map(|element| &mut element.tasks);
                if let Some(of) = tasks.find(|of| of.id == task.id) {
                    *of = task;
                }
            }
            TaskChange::Remove(id) => drop(self.take_task(id)),
            TaskChange::Move(id, of, at) => {
                if self.element(of).is_some()
                    && let Some(task) = self.take_task(id)
                    && let Some(element) = self.element_mut(of)
                {
                    element.tasks.insert(at.min(element.tasks.len()), task);
                }
            }
        }
    }

    fn take_task(&mut self, id: Id) -> Option<ElementTask> {
        self.elements.iter_mut().find_map(|element| {
            let at = element.tasks.iter().position(|task| task.id == id)?;
            Some(element.tasks.remove(at))
        })
    }
}

impl Element {
    fn change_places(&mut self, change: PlaceChange) {
        match change {
            PlaceChange::Add(mut place) => {
                if self.places.is_empty() {
                    place.workshop = place.workshop.or(self.workshop.take());
                    place.held = place.held.or(self.held.take());
                }
                self.places.push(place);
            }
            PlaceChange::Put(at, place) => {
                if let Some(of) = self.places.get_mut(at) {
                    *of = place;
                }
            }
            PlaceChange::Remove(at) if at < self.places.len() => {
                let place = self.places.remove(at);
                if self.places.is_empty() {
                    self.when = place.when.unwrap_or_else(|| self.when.clone());
                    (self.workshop, self.held) = (place.workshop, place.held);
                }
            }
            PlaceChange::Remove(_) => {}
            PlaceChange::Move(from, to) => moved(&mut self.places, from, to),
        }
    }
}

/// Moves what stands at `from` to `to`, or last.
fn moved<T>(things: &mut Vec<T>, from: usize, to: usize) {
    if from < things.len() {
        let thing = things.remove(from);
        things.insert(to.min(things.len()), thing);
    }
}

#[cfg(test)]
mod tests;
