//! A day of which nothing is recorded while it is held: which events leave no trace, and where such a day stands.
//!
//! Its journal has the making, the start and the end. Everything between is applied and forgotten. Only where the day
//! stands is kept beside the journal, as one value that is replaced, so that a day that was cut off goes on there.

use serde::{Deserialize, Serialize};

use super::Workshop;
use super::day::MINUTE;
use super::event::{ClockEvent, Event, RowId};
use super::time::Stamp;

/// Where such a day stands. It tells how long the step still has, and not when it began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepHeld {
    /// The row of the step that is on.
    pub row: RowId,
    /// The minutes that it has left, the one that has begun among them; below 1 in overtime.
    pub left_min: i16,
    /// Whether its clock stands still.
    pub paused: bool,
}

impl Workshop {
    /// Whether a day is on that must leave no trace.
    pub fn leaves_no_trace(&self) -> bool {
        self.method.card.unrecorded && self.day.live()
    }

    /// Where the day stands, if that stands in no entry.
    pub fn step_held(&self, now: Stamp) -> Option<StepHeld> {
        let row = self.day.row.filter(|_| self.leaves_no_trace())?;
        let left = self.day.left_ms(&self.agenda, now)?;
        let minutes =
            left.saturating_add(MINUTE - 1).div_euclid(MINUTE).clamp(i16::MIN.into(), i16::MAX.into());
        Some(StepHeld { row, left_min: i16::try_from(minutes).unwrap_or(0), paused: self.day.paused() })
    }

    /// Lets the day stand there; without that, at its first step.
    pub(super) fn hold(&mut self, held: Option<StepHeld>, now: Stamp) {
        if !self.leaves_no_trace() {
            return;
        }
        let held = held.and_then(|held| Some((held, self.agenda.row(held.row)?)));
        let first = || self.agenda.first().map(|row| (row, i64::from(row.minutes), false));
        let at = held.map(|(held, row)| (row, i64::from(held.left_min), held.paused)).or_else(first);
        let Some((row, left, paused)) = at else { return };
        let (row, used) = (row.id, (i64::from(row.minutes) - left).saturating_mul(MINUTE));
        self.day.row = Some(row);
        self.day.used.insert(row, used);
        self.day.running = (!paused).then_some(now);
        self.day.begun.entry(row).or_insert(now.at.told());
    }

    /// Parts these events: what is written down, and what only moves this day on.
    pub(super) fn parted(&self, events: Vec<Event>) -> (Vec<Event>, Vec<Event>) {
        if !self.method.card.unrecorded {
            return (events, Vec::new());
        }
        let mut live = self.day.live();
        events.into_iter().partition(|event| match event {
            Event::Clock(ClockEvent::Started) => {
                live = true;
                true
            }
            Event::Clock(event) => *event == ClockEvent::Ended,
            Event::Agenda(_) => !live,
            _ => true,
        })
    }
}

#[cfg(test)]
mod tests;
