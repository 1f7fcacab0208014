//! What the day's clock says: when the day began, which step is on, how long each step has taken, how late the day is.
//!
//! Nothing here reads a clock: callers pass the time in.

mod held;

use std::collections::BTreeMap;

use super::agenda::{Agenda, AgendaRow};
use super::attended::Attended;
use super::event::{ClockEvent, RowId};
use super::id::Run;
use super::inserts::Insert;
use super::time::{At, LocalTime, Stamp, utc_ms};

pub use held::PlannedPart;

/// Milliseconds in a minute.
pub const MINUTE: i64 = 60_000;
/// How long nothing must have happened, in milliseconds, for a day to stand still on another date: a night shift that
/// goes over midnight does not.
pub const STILL: i64 = 3 * 60 * MINUTE;
/// How many milliseconds a part that was put in must have used to count as led: whoever pressed a key too early is back
/// before that. So must a matter that got the floor in the last moment.
pub(super) const LED: i64 = MINUTE / 2;

/// The time of a step, or of what has the floor in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The milliseconds that are left; below 0 in overtime.
    pub left_ms: i64,
    /// The milliseconds that it has in all.
    pub all_ms: i64,
}

/// How the day has gone so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Day {
    /// How many people were there from when on.
    pub attended: Attended,
    /// When the day began.
    pub started: Option<Stamp>,
    /// When the day ended.
    pub ended: Option<Stamp>,
    /// The step that is on.
    pub row: Option<RowId>,
    /// When the step's clock last started to run; `None` while it stands still.
    pub running: Option<Stamp>,
    /// When the break that is on is over, once that has been said.
    pub until: Option<Until>,
    /// The milliseconds that each step has used; for the step that is on, without the time since `running`.
    pub used: BTreeMap<RowId, i64>,
    /// Of these, the milliseconds that a step had used when it was taken up again in a later part of the day.
    pub before: BTreeMap<RowId, i64>,
    /// When somebody first went to each step, in the part of the day in which that was done.
    pub begun: BTreeMap<RowId, LocalTime>,
    /// When the newest thing happened in this workshop.
    pub last: Option<Stamp>,
    /// The parts of the day so far: when each began, and when each ended if another came after it.
    pub parts: Vec<PartHeld>,
}

/// A part of the day, as it was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartHeld {
    /// When it began.
    pub began: Stamp,
    /// When it ended; `None` for the newest.
    pub ended: Option<Stamp>,
}

/// When a break is over, as the room was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Until {
    /// The time that was said.
    pub at: LocalTime,
    /// When it was said. What is left is counted from there, so that setting the wall clock moves no timer.
    said: Stamp,
}

impl Until {
    /// The next time after `said` at which the wall clock reads `minute` (after midnight). A time up to half a day
    /// before is one that has just gone by.
    fn new(minute: u16, said: Stamp) -> Self {
        const HALF_A_DAY: i64 = 12 * 60 * MINUTE;
        let LocalTime { utc_ms: now, offset_min } = said.at.told();
        let today = utc_ms(said.at.today(), i32::from(minute), offset_min);
        let since = today.saturating_sub(now);
        let days = match () {
            () if since < -HALF_A_DAY => 2 * HALF_A_DAY,
            () if since >= HALF_A_DAY => -2 * HALF_A_DAY,
            () => 0,
        };
        let at = today.saturating_add(days);
        Self { at: LocalTime { utc_ms: at, offset_min }, said }
    }

    /// The milliseconds that are left; below 0 once it is over.
    fn left_ms(self, now: Stamp) -> i64 {
        let all = self.at.utc_ms.saturating_sub(self.said.at.utc_ms);
        // What is below 0 must have a counterpart above it.
        all.saturating_sub(now.ms_since(self.said)).max(-i64::MAX)
    }
}

/// When a row began and ended, or is expected to, as things stand now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// The row.
    pub row: RowId,
    /// Whether it is over, on, or to come.
    pub tense: Tense,
    /// When it begins or began.
    pub begin: LocalTime,
    /// When it ends; for a row that is over, as long after its beginning as the minutes that it used from then on.
    pub end: LocalTime,
}

/// Whether a row is over, on, or to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// The day has been there and went on.
    Past,
    /// It is on.
    Present,
    /// The day has yet to come there.
    Future,
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

    /// The minutes that a step has used up to `now`; one that has begun counts.
    pub fn used_minutes(&self, row: RowId, now: Stamp) -> u16 {
        let minutes = self.used_ms(row, now).saturating_add(MINUTE - 1) / MINUTE;
        u16::try_from(minutes).unwrap_or(u16::MAX)
    }

    /// The milliseconds that a step that is not on has used.
    pub fn used_up_ms(&self, row: RowId) -> i64 {
        self.used.get(&row).copied().unwrap_or(0)
    }

    /// Whether the day has had a row to which it does not come again by itself, wherever the row stands: it was held before
    /// it was left out, or it is a part that was put in and led.
    pub fn has_had(&self, row: &AgendaRow) -> bool {
        let used = self.used_up_ms(row.id);
        row.dropped && used > 0 || used >= LED && Insert::is_led_once(&row.step)
    }

    /// The milliseconds that a step had used before the part of the day in which it was taken up again.
    pub fn used_before(&self, row: RowId) -> i64 {
        self.before.get(&row).copied().unwrap_or(0)
    }

    /// The milliseconds that the step that is on has left; below 0 in overtime. `None` if no step is on.
    pub fn left_ms(&self, agenda: &Agenda, now: Stamp) -> Option<i64> {
        Some(self.left_of(agenda.row(self.row?)?, now))
    }

    /// The milliseconds that are left of the row that is on: up to the end that was said, otherwise of its minutes.
    fn left_of(&self, row: &AgendaRow, now: Stamp) -> i64 {
        let of_minutes = || (i64::from(row.minutes) * MINUTE).saturating_sub(self.used_ms(row.id, now));
        self.until.map_or_else(of_minutes, |until| until.left_ms(now))
    }

    /// The one source of clock times: every row that the day has been to, as it was; the one that is on; those to come,
    /// as things stand now. Rows that the day passed by are not there.
    pub fn expected(&self, agenda: &Agenda, now: Stamp) -> Vec<Expected> {
        let mut rows = self.been(agenda);
        rows.extend(self.coming(agenda, now));
        rows
    }

    /// The same at the time of the newest thing that happened, for what is written down without a clock. Before the day
    /// this is the plan, and so it is of a day that left no trace of its steps.
    pub fn told(&self, agenda: &Agenda) -> Vec<Expected> {
        let begins = At { utc_ms: utc_ms(agenda.date, i32::from(agenda.start), 0), ..At::default() };
        match self.last {
            Some(last) if self.started.is_some() && !self.begun.is_empty() => self.expected(agenda, last),
            _ => Self::default().expected(agenda, Stamp { at: begins, by: Run::RECORD }),
        }
    }

    /// The rows that are over, in the order in which the day came to them.
    fn been(&self, agenda: &Agenda) -> Vec<Expected> {
        let on = self.row.filter(|_| self.ended.is_none());
        let place = |row: RowId| agenda.rows.iter().position(|other| other.id == row);
        let until = on.and_then(place).unwrap_or(usize::MAX);
        let had = |row: RowId| on != Some(row) && agenda.row(row).is_some_and(|row| self.has_had(row));
        let over = |row: &RowId| place(*row).is_some_and(|at| at < until) || had(*row);
        let mut rows: Vec<Expected> = self
            .begun
            .iter()
            .filter(|(row, _)| self.started.is_some() && over(row))
            .map(|(row, begin)| {
                let used = self.used.get(row).copied().unwrap_or(0);
                let end = begin.plus_ms(used.saturating_sub(self.used_before(*row)).max(0));
                Expected { row: *row, tense: Tense::Past, begin: *begin, end }
            })
            .collect();
        rows.sort_by_key(|row| row.begin.utc_ms);
        rows
    }

    /// When the step that is on and those after it begin and end, as things stand now. Before the day this is the plan,
    /// moved to now if it should have begun already. After the day it is empty.
    pub fn coming(&self, agenda: &Agenda, now: Stamp) -> Vec<Expected> {
        if self.ended.is_some() {
            return Vec::new();
        }
        let told = now.at.told();
        let planned = |minute: i32| utc_ms(agenda.date, minute, told.offset_min);
        let planned_start = planned(i32::from(agenda.start));
        let on = self.row.filter(|_| self.started.is_some());
        let moment = |utc_ms: i64| LocalTime { utc_ms, ..told };
        let mut at = if on.is_some() { told.utc_ms } else { planned_start.max(told.utc_ms) };
        let place = on.and_then(|row| agenda.rows.iter().position(|other| other.id == row)).unwrap_or(0);
        let mut expected = Vec::new();
        for (row, part) in agenda.in_parts().skip(place) {
            let (tense, begin) = if Some(row.id) == on {
                let used = self.used_ms(row.id, now);
                let begin = self.begun.get(&row.id).copied().unwrap_or(moment(at.saturating_sub(used)));
                at = at.saturating_add(self.left_of(row, now).max(0));
                (Tense::Present, begin)
            } else if row.is_step() && !self.has_had(row) {
                let pin = agenda.fixed(row, part).map(planned);
                let begin = pin.map_or(at, |pin| pin.max(at));
                at = begin.saturating_add(i64::from(row.minutes) * MINUTE);
                (Tense::Future, moment(begin))
            } else {
                continue;
            };
            expected.push(Expected { row: row.id, tense, begin, end: moment(at) });
            // Between two parts nobody waits, and nothing is late.
            if let Some(next) = agenda.begin_after(row, part) {
                at = planned(next).max(told.utc_ms);
            }
        }
        expected
    }

    /// How late the day is now, in the part of it that is on; after the day, how late it ended. Between two parts nothing
    /// is late.
    pub fn drift(&self, agenda: &Agenda, now: Stamp) -> Drift {
        let offset = now.at.offset_min;
        let planned = |minute: i32| utc_ms(agenda.date, minute, offset);
        if let Some(ended) = self.ended {
            let end_ms = ended.at.utc_ms.saturating_sub(planned(agenda.end()));
            return Drift { next_ms: end_ms, next: None, end_ms };
        }
        let Some(on) = self.row.or(agenda.first().map(|row| row.id)) else { return Drift::default() };
        let (night, end) = agenda.end_after(on);
        if self.row.is_some() && self.row == night {
            return Drift::default();
        }
        let coming = self.coming(agenda, now);
        let today: Vec<&Expected> = coming.iter().take_while(|row| Some(row.row) != night).collect();
        let over = today.last().map_or(now.at.utc_ms, |row| row.end.utc_ms);
        let end_ms = over.saturating_sub(planned(end));
        let mut before = None;
        for row in today {
            if let Some(pin) = agenda.pinned(row.row).filter(|_| Some(row.row) != self.row) {
                let arrival: i64 = before.unwrap_or(row.begin.utc_ms);
                return Drift { next_ms: arrival.saturating_sub(planned(pin)), next: Some(row.row), end_ms };
            }
            before = Some(row.end.utc_ms);
        }
        Drift { next_ms: end_ms, next: None, end_ms }
    }

    /// Whether the day stands still: it is live, but nothing has happened for hours and the date is another one. Nobody
    /// leads it until somebody goes on with it.
    pub fn stands_still(&self, now: Stamp) -> bool {
        self.live() && self.is_another(now)
    }

    /// Whether somebody leads it now: it is live and does not stand still.
    pub fn is_led(&self, now: Stamp) -> bool {
        self.live() && !self.stands_still(now)
    }

    /// Whether it is another day since the newest thing.
    pub fn is_another(&self, now: Stamp) -> bool {
        let since = |last: &Stamp| now.at.utc_ms.saturating_sub(last.at.utc_ms) >= STILL;
        self.last.is_some_and(|last| last.at.today() != now.at.today() && since(&last))
    }

    /// The moment on the day's own clock: that of the newest thing while the day stands still.
    pub fn clock(&self, now: Stamp) -> Stamp {
        self.last.filter(|_| self.stands_still(now)).unwrap_or(now)
    }

    /// Applies a change of the day's clock.
    pub fn apply(&mut self, event: &ClockEvent, now: Stamp) {
        match event {
            ClockEvent::Started => {
                self.started.get_or_insert(now);
                self.ended = None;
                if self.parts.is_empty() {
                    self.parts.push(PartHeld { began: now, ended: None });
                }
            }
            ClockEvent::WentTo { row } => {
                self.stop(now);
                self.begin(*row, now);
            }
            ClockEvent::WentOn { row, used } => {
                let stopped = self.ended.or(self.last);
                if let (Some(on), Some(_)) = (self.row, self.running.take()) {
                    self.used.insert(on, *used);
                }
                if let Some(part) = self.parts.last_mut() {
                    part.ended = stopped;
                }
                self.parts.push(PartHeld { began: now, ended: None });
                // A step that is taken up again begins today, as the room sees it.
                if self.begun.remove(row).is_some() {
                    self.before.insert(*row, self.used.get(row).copied().unwrap_or(0));
                }
                self.begin(*row, now);
            }
            ClockEvent::Until { at } => self.until = at.map(|minute| Until::new(minute, now)),
            ClockEvent::Paused => self.stop(now),
            ClockEvent::Resumed => {
                if self.row.is_some() && self.running.is_none() && self.ended.is_none() {
                    self.running = Some(now);
                }
            }
            ClockEvent::Ended => {
                self.stop(now);
                self.until = None;
                self.ended = Some(now);
            }
        }
    }

    /// Lets the clock of a row run from now on.
    fn begin(&mut self, row: RowId, now: Stamp) {
        self.ended = None;
        self.row = Some(row);
        self.running = Some(now);
        self.until = None;
        self.begun.entry(row).or_insert(now.at.told());
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
