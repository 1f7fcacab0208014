//! What the day's clock says: when the day began, which step is on, how long each step has taken, how late the day is.
//!
//! Nothing here reads a clock: callers pass the time in.

use std::collections::BTreeMap;

use super::agenda::Agenda;
use super::event::{ClockEvent, RowId};
use super::time::{Stamp, utc_ms};

/// Milliseconds in a minute.
pub const MINUTE: i64 = 60_000;

/// How the day has gone so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Day {
    /// When the day began.
    pub started: Option<Stamp>,
    /// When the day ended.
    pub ended: Option<Stamp>,
    /// The step that is on.
    pub row: Option<RowId>,
    /// When the step's clock last started to run; `None` while it stands still.
    pub running: Option<Stamp>,
    /// The milliseconds that each step has used; for the step that is on, without the time since `running`.
    pub used: BTreeMap<RowId, i64>,
    /// When somebody first went to each step, in UTC milliseconds.
    pub begun: BTreeMap<RowId, i64>,
}

/// When a row is expected to begin and end, as things stand now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// The row.
    pub row: RowId,
    /// When it begins, in UTC milliseconds.
    pub begin_ms: i64,
    /// When it ends, in UTC milliseconds.
    pub end_ms: i64,
}

/// How late the day is, in milliseconds; below 0 if it is ahead.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Drift {
    /// How late at the next fixed point: the next pinned row, or the end.
    pub next_ms: i64,
    /// The pinned row that is the next fixed point; `None` if that is the end.
    pub next: Option<RowId>,
    /// How late at the end of the day.
    pub end_ms: i64,
}

impl Drift {
    /// What the facilitator is told: the worse of the two if the day is late, otherwise how much time there is to spare
    /// at the next fixed point.
    pub fn late_ms(self) -> i64 {
        if self.end_ms.is_positive() { self.next_ms.max(self.end_ms) } else { self.next_ms }
    }
}

impl Day {
    /// Whether somebody has paused the step's clock.
    pub fn paused(&self) -> bool {
        self.row.is_some() && self.running.is_none() && self.ended.is_none()
    }

    /// Whether the day has begun and not yet ended.
    pub fn live(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }

    /// The milliseconds that a step has used up to `now`.
    pub fn used_ms(&self, row: RowId, now: Stamp) -> i64 {
        let before = self.used.get(&row).copied().unwrap_or(0);
        let running = self.running.filter(|_| self.row == Some(row)).map_or(0, |since| now.ms_since(since));
        before.saturating_add(running)
    }

    /// The milliseconds that the step that is on has left; below 0 in overtime. `None` if no step is on.
    pub fn left_ms(&self, agenda: &Agenda, now: Stamp) -> Option<i64> {
        let row = agenda.row(self.row?)?;
        Some((i64::from(row.minutes) * MINUTE).saturating_sub(self.used_ms(row.id, now)))
    }

    /// When the step that is on and those after it begin and end, as things stand now. Before the day this is the plan,
    /// moved to now if it should have begun already. After the day it is empty.
    pub fn expected(&self, agenda: &Agenda, now: Stamp) -> Vec<Expected> {
        if self.ended.is_some() {
            return Vec::new();
        }
        let offset = now.at.offset_min;
        let planned_start = utc_ms(agenda.date, i32::from(agenda.start), offset);
        let (mut at, current) = match self.row.filter(|_| self.started.is_some()) {
            Some(row) => (now.at.utc_ms, Some(row)),
            None => (planned_start.max(now.at.utc_ms), None),
        };
        let place = current.and_then(|row| agenda.rows.iter().position(|other| other.id == row)).unwrap_or(0);
        let mut expected = Vec::new();
        for row in agenda.rows.iter().skip(place) {
            if Some(row.id) == current {
                let used = self.used_ms(row.id, now);
                let left = (i64::from(row.minutes) * MINUTE).saturating_sub(used).max(0);
                let begin_ms = at.saturating_sub(used);
                at = at.saturating_add(left);
                expected.push(Expected { row: row.id, begin_ms, end_ms: at });
            } else if !row.dropped {
                let pin = row.pin.map(|pin| utc_ms(agenda.date, agenda.pinned(pin), offset));
                let begin_ms = pin.map_or(at, |pin| pin.max(at));
                at = begin_ms.saturating_add(i64::from(row.minutes) * MINUTE);
                expected.push(Expected { row: row.id, begin_ms, end_ms: at });
            }
        }
        expected
    }

    /// How late the day is now; after the day, how late it ended.
    pub fn drift(&self, agenda: &Agenda, now: Stamp) -> Drift {
        let offset = now.at.offset_min;
        let expected = self.expected(agenda, now);
        let over = self.ended.unwrap_or(now).at.utc_ms;
        let end = expected.last().map_or(over, |row| row.end_ms);
        let end_ms = end.saturating_sub(utc_ms(agenda.date, agenda.end(), offset));
        let mut before = None;
        for row in &expected {
            let pin = agenda.row(row.row).and_then(|row| row.pin).filter(|_| Some(row.row) != self.row);
            if let Some(pin) = pin {
                let arrival: i64 = before.unwrap_or(row.begin_ms);
                let next_ms = arrival.saturating_sub(utc_ms(agenda.date, agenda.pinned(pin), offset));
                return Drift { next_ms, next: Some(row.row), end_ms };
            }
            before = Some(row.end_ms);
        }
        Drift { next_ms: end_ms, next: None, end_ms }
    }

    /// Applies a change of the day's clock.
    pub fn apply(&mut self, event: &ClockEvent, now: Stamp) {
        match event {
            ClockEvent::Started => {
                self.started.get_or_insert(now);
                self.ended = None;
            }
            ClockEvent::WentTo { row } => {
                self.stop(now);
                self.ended = None;
                self.row = Some(*row);
                self.running = Some(now);
                self.begun.entry(*row).or_insert(now.at.utc_ms);
            }
            ClockEvent::Paused => self.stop(now),
            ClockEvent::Resumed => {
                if self.row.is_some() && self.running.is_none() && self.ended.is_none() {
                    self.running = Some(now);
                }
            }
            ClockEvent::Ended => {
                self.stop(now);
                self.ended = Some(now);
            }
        }
    }

    fn stop(&mut self, now: Stamp) {
        if let (Some(row), Some(since)) = (self.row, self.running.take()) {
            let used = self.used.entry(row).or_insert(0);
            *used = used.saturating_add(now.ms_since(since));
        }
    }
}

#[cfg(test)]
mod tests;
