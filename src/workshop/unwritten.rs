//! A day of which nothing is recorded while it is held: which events leave no trace, and where such a day stands.
//!
//! Its journal has the making, the start and the end. Everything between is applied and forgotten. Only where the day
//! stands is kept beside the journal, as one value that is replaced, so that a day that was cut off goes on there.

use serde::{Deserialize, Serialize};

use super::Workshop;
use super::agenda::AgendaRow;
use super::day::MINUTE;
use super::event::{ClockEvent, Event, Field, RowId};
use super::method::{Method, Step};
use super::step::{Hearing, Speaks};
use super::time::Stamp;

/// Where such a day stands. It tells how long the step still has, and not when it began. Besides a press, it changes at
/// each whole minute of the clock and at no other moment, so that the date of the file in which it is kept tells how long
/// ago a crash was, and not when somebody was given the word or asked for a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepHeld {
    /// The row of the step that is on.
    pub row: RowId,
    /// The minutes that it has left, the one that has begun among them; below 1 in overtime.
    pub left_min: i16,
    /// Whether its clock stands still.
    pub paused: bool,
    /// Whether the whole day stands still, because it was begun on another date.
    #[serde(default)]
    pub still: bool,
    /// Whether the minute on the clock is an odd one.
    #[serde(default)]
    pub odd: bool,
}

impl Method {
    /// Whether this is kept of a workshop: of a method that leaves no trace nothing is that its making does not ask for,
    /// nor where it was and who led it.
    pub fn keeps(&self, field: Field) -> bool {
        let told = self.asks_for(field) && !matches!(field, Field::Place | Field::ProcessLeader);
        told || !self.card.unrecorded
    }
}

impl Workshop {
    /// Whether a day is on that must leave no trace.
    pub fn leaves_no_trace(&self) -> bool {
        self.method.card.unrecorded && self.day.live()
    }

    /// Whether what people take along can be kept now: its making chose so, the day is over, and nothing is kept yet.
    pub fn takes_embers(&self) -> bool {
        let waits = self.after.keeps_embers && self.after.embers.is_empty();
        waits && self.method.card.unrecorded && self.day.ended.is_some()
    }

    /// Whether people say in this step what they take along, and it is typed after the day: its making chose so, and the step
    /// is the last one of the day in which more than whoever hosts it speaks.
    pub fn says_embers(&self, step: &Step) -> bool {
        let last = || self.agenda.held().rev().find(|row| self.more_speak(row));
        self.after.keeps_embers
            && self.method.card.unrecorded
            && last().is_some_and(|row| row.step == step.id)
    }

    /// Whether whoever hosts this step promises there that what is said stays among them, before people speak or after: what
    /// they take along is then told to be the exception.
    pub fn excepts_embers(&self, step: &Step) -> bool {
        let thanks = || self.agenda.held().rev().take_while(|row| !self.more_speak(row));
        self.after.keeps_embers
            && self.method.card.unrecorded
            && step.kind.uses().calm == Some(Speaks::Host)
            && (!step.rules.is_empty() || thanks().any(|row| row.step == step.id))
    }

    /// Whether this is told in the step that is on: people say it there, its host promises that nothing else is kept, or the
    /// step in which they would have said it was left out when the last one in which they speak was over.
    pub fn tells_embers(&self) -> bool {
        let left_out = || {
            let rows = &self.agenda.rows;
            let last = rows.iter().rposition(|row| self.more_speak(row));
            let last_held = rows.iter().rposition(|row| row.is_step() && self.more_speak(row));
            let here = rows.iter().position(|row| self.day.row == Some(row.id));
            last_held < last && last_held < here
        };
        let keeps = self.after.keeps_embers && self.method.card.unrecorded;
        keeps
            && (self.step().is_some_and(|step| self.says_embers(step) || self.excepts_embers(step))
                || left_out())
    }

    /// Whether a step is calm: nothing is typed in it, and one press of a clicker's key goes on. By a fire that is so by
    /// its kind, in a step of which nothing is written down by its method, and where nothing is at all in every step.
    pub fn is_calm(&self, step: &Step) -> bool {
        self.method.card.unrecorded || step.unrecorded || step.kind.uses().calm.is_some()
    }

    /// Whether more than whoever hosts it speaks in the step of this row.
    fn more_speak(&self, row: &AgendaRow) -> bool {
        self.step_of(row.id).is_some_and(|step| {
            let uses = step.kind.uses();
            uses.calm.map_or(uses.hearing != Hearing::Nothing, Speaks::is_more_than_host)
        })
    }

    /// Where the day stands, if that stands in no entry.
    pub fn step_held(&self, now: Stamp) -> Option<StepHeld> {
        let row = self.day.row.filter(|_| self.leaves_no_trace())?;
        let (still, paused) = (self.day.stands_still(now), self.day.paused());
        let left = self.day.left_ms(&self.agenda, self.day.clock(now))?;
        // What was left at the last whole minute.
        let past = if still || paused { 0 } else { past_minute(now) };
        let left = left.saturating_add(past).saturating_add(MINUTE - 1).div_euclid(MINUTE);
        let most = self.agenda.row(row).map_or(i64::MAX, |row| row.minutes.into());
        let left = left.min(most).clamp(i16::MIN.into(), i16::MAX.into());
        let odd = now.at.utc_ms.div_euclid(MINUTE) % 2 != 0;
        Some(StepHeld { row, left_min: i16::try_from(left).unwrap_or(0), paused, still, odd })
    }

    /// Lets the day stand there. If that is unknown it stays where it is, or begins at its first step.
    pub(super) fn hold(&mut self, held: Option<StepHeld>, now: Stamp) {
        if !self.leaves_no_trace() {
            return;
        }
        let held = held.and_then(|held| Some((held, self.agenda.row(held.row)?)));
        let first = || self.agenda.first().filter(|_| self.day.row.is_none());
        let first = || first().map(|row| (row, i64::from(row.minutes), false));
        let at = held.map(|(held, row)| (row, i64::from(held.left_min), held.paused)).or_else(first);
        let Some((row, left, paused)) = at else { return };
        let past = if paused { 0 } else { past_minute(now) };
        let (row, used) = (row.id, (i64::from(row.minutes) - left).saturating_mul(MINUTE) + past);
        self.day.row = Some(row);
        self.day.used.insert(row, used);
        self.day.running = (!paused).then_some(now);
        self.day.begun.entry(row).or_insert(now.at.told());
    }

    /// Whether the first step of a day is on that leaves no trace: until it is left, its start can be taken back.
    pub fn has_just_started(&self) -> bool {
        self.leaves_no_trace() && self.day.row == self.agenda.first().map(|row| row.id)
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

/// The milliseconds since the last whole minute.
fn past_minute(now: Stamp) -> i64 {
    now.at.utc_ms.rem_euclid(MINUTE)
}

#[cfg(test)]
mod tests;
