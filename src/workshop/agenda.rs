//! The plan of the day: clock times from durations and pins. `agenda/fit.rs` fits a plan to a start and an end.
//!
//! Only the start and the durations are stored; every clock time is computed. A gap or overlap before a pinned row is
//! shown and never resolved silently. `day.rs` knows what has happened, `repair.rs` what to do when late.

use chrono::NaiveDate;

use super::event::{AgendaEvent, RowId, RowPlanned};
use super::method::{Method, Range};
use super::text::Line;

mod fit;

pub use fit::{fit, in_proportion};

/// A row of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaRow {
    /// Its number, which never changes.
    pub id: RowId,
    /// The id of its step in the method.
    pub step: String,
    /// The least, usual and most minutes.
    pub range: Range,
    /// Its minutes: those that it was given, or those up to its end if it has one.
    pub minutes: u16,
    /// The minutes that it was given. It gets them back when its end is cleared.
    given: u16,
    /// When it begins, in minutes after midnight, whatever comes before it.
    pub pin: Option<u16>,
    /// What it is called today, if that differs from the step's name.
    pub name: Option<Line>,
    /// When it ends, in minutes after midnight; its minutes follow from that.
    pub end: Option<u16>,
    /// Whether it is left out today.
    pub dropped: bool,
    /// What a repair may do with it.
    pub role: Role,
}

impl AgendaRow {
    /// Whether the day comes to it: it is not left out, and it is no break or buffer whose minutes are gone.
    pub fn is_step(&self) -> bool {
        let waits = matches!(self.role, Role::Break | Role::Buffer);
        !self.dropped && (!waits || self.minutes > 0)
    }
}

/// What a row is to a repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It may be shortened down to its least minutes.
    Work,
    /// It must not be cut.
    Kept,
    /// A break, which people need.
    Break,
    /// Time that only the facilitator knows of.
    Buffer,
}

/// When a row is planned to begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// The row.
    pub row: RowId,
    /// When it begins, in minutes after the midnight before the day's start; may exceed 1440.
    pub begin: i32,
    /// When it ends, counted in the same way.
    pub end: i32,
    /// The minutes between the end of the row before and a pinned start: above 0 a gap, below 0 an overlap.
    pub gap: i32,
}

/// The plan of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The date on which it is held.
    pub date: NaiveDate,
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// The minutes from start to end, as agreed.
    pub length: u16,
    /// The rows in order, including those left out.
    pub rows: Vec<AgendaRow>,
    /// The plan as it stood when the day began; empty before that.
    agreed: Vec<Planned>,
}

impl Agenda {
    /// The agenda of a workshop as it was opened.
    pub fn new(date: NaiveDate, start: u16, length: u16, rows: &[RowPlanned], method: &Method) -> Self {
        let rows = rows.iter().map(|planned| row(planned, method)).collect();
        let mut agenda = Self { date, start, length, rows, agreed: Vec::new() };
        agenda.fill_to_ends();
        agenda
    }

    /// The rows that the day comes to, in order.
    pub fn held(&self) -> impl DoubleEndedIterator<Item = &AgendaRow> {
        self.rows.iter().filter(|row| row.is_step())
    }

    /// A row by its number.
    pub fn row(&self, id: RowId) -> Option<&AgendaRow> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The first row that is held.
    pub fn first(&self) -> Option<&AgendaRow> {
        self.held().next()
    }

    /// The next row that is held after this one.
    pub fn after(&self, id: RowId) -> Option<&AgendaRow> {
        self.rows.iter().skip_while(|row| row.id != id).skip(1).find(|row| row.is_step())
    }

    /// The last row that is held before this one.
    pub fn before(&self, id: RowId) -> Option<&AgendaRow> {
        self.rows.iter().take_while(|row| row.id != id).filter(|row| row.is_step()).last()
    }

    /// The agreed end, in minutes after the midnight before the day's start.
    pub fn end(&self) -> i32 {
        i32::from(self.start) + i32::from(self.length)
    }

    /// A pin in minutes after the midnight before the day's start. A pin earlier than the start belongs to the next
    /// day.
    pub fn pinned(&self, pin: u16) -> i32 {
        after_start(self.start, pin)
    }

    /// The planned clock times of all rows that are held.
    pub fn times(&self) -> Vec<Planned> {
        let mut at = i32::from(self.start);
        self.held()
            .map(|row| {
                let begin = row.pin.map_or(at, |pin| self.pinned(pin));
                let planned =
                    Planned { row: row.id, begin, end: begin + i32::from(row.minutes), gap: begin - at };
                at = planned.end;
                planned
            })
            .collect()
    }

    /// Keeps the plan as it stands, because the day begins: later changes do not change what was planned.
    pub(super) fn agree(&mut self) {
        self.agreed = self.times();
    }

    /// When a row was to begin, as the plan stood when the day began; for a row that came later, and before the day, as
    /// it stands. `None` for a row that is left out.
    pub fn agreed_begin(&self, row: RowId) -> Option<i32> {
        let of = |times: &[Planned]| times.iter().find(|planned| planned.row == row).map(|of| of.begin);
        of(&self.agreed).or_else(|| of(&self.times()))
    }

    /// The minutes that a row was to have, as the plan stood when the day began; otherwise those that it has.
    pub fn agreed_minutes(&self, row: &AgendaRow) -> u16 {
        let agreed = self.agreed.iter().find(|planned| planned.row == row.id);
        agreed.map_or(row.minutes, |of| u16::try_from(of.end - of.begin).unwrap_or(row.minutes))
    }

    /// The rows as planned when the day began, with their minutes; before the day, as planned now.
    pub fn agreed(&self) -> impl Iterator<Item = (RowId, u16)> {
        let times = if self.agreed.is_empty() { self.times() } else { self.agreed.clone() };
        times
            .into_iter()
            .map(|planned| (planned.row, u16::try_from(planned.end - planned.begin).unwrap_or(0)))
    }

    /// Applies a change of plan. A change to a missing row does nothing.
    pub fn apply(&mut self, event: &AgendaEvent, method: &Method) {
        match event {
            AgendaEvent::Minutes { row, minutes } => {
                self.with(*row, |row| (row.given, row.minutes, row.end) = (*minutes, *minutes, None));
            }
            AgendaEvent::Pin { row, at } => self.with(*row, |row| row.pin = *at),
            AgendaEvent::Named { row, name } => self.with(*row, |row| row.name.clone_from(name)),
            AgendaEvent::End { row, at } => self.with(*row, |row| (row.minutes, row.end) = (row.given, *at)),
            AgendaEvent::Dropped { row, dropped } => self.with(*row, |row| row.dropped = *dropped),
            AgendaEvent::Moved { row, to } => {
                if let Some(from) = self.rows.iter().position(|other| other.id == *row) {
                    let moved = self.rows.remove(from);
                    let to = usize::from(*to).min(self.rows.len());
                    self.rows.insert(to, moved);
                }
            }
            AgendaEvent::Added { planned, to } => {
                if self.row(planned.row).is_none() {
                    let to = usize::from(*to).min(self.rows.len());
                    self.rows.insert(to, row(planned, method));
                }
            }
            AgendaEvent::Start { date, start } => (self.date, self.start) = (*date, *start),
            AgendaEvent::Length { length } => self.length = *length,
        }
        self.fill_to_ends();
    }

    /// Gives every row that ends at a clock time the minutes from its planned start to that time, or 0 if it starts
    /// later.
    fn fill_to_ends(&mut self) {
        let start = self.start;
        let mut at = i32::from(start);
        for row in self.rows.iter_mut().filter(|row| !row.dropped) {
            let begin = row.pin.map_or(at, |pin| after_start(start, pin));
            if let Some(end) = row.end {
                row.minutes = u16::try_from(after_start(start, end) - begin).unwrap_or(0);
            }
            at = begin + i32::from(row.minutes);
        }
    }

    fn with(&mut self, id: RowId, change: impl FnOnce(&mut AgendaRow)) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.id == id) {
            change(row);
        }
    }
}

/// A clock time in minutes after the midnight before the day's start. One earlier than the start belongs to the next
/// day.
fn after_start(start: u16, minute: u16) -> i32 {
    let next_day = if minute < start { 24 * 60 } else { 0 };
    i32::from(minute) + next_day
}

fn row(planned: &RowPlanned, method: &Method) -> AgendaRow {
    let role = match method.step(&planned.step) {
        Some(step) => match step.kind.uses().role {
            Role::Work if step.kept => Role::Kept,
            role => role,
        },
        None => Role::Work,
    };
    AgendaRow {
        id: planned.row,
        step: planned.step.clone(),
        range: planned.range,
        minutes: planned.minutes,
        given: planned.minutes,
        pin: planned.pin,
        name: planned.name.clone(),
        end: planned.end,
        dropped: false,
        role,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::super::method::{DayPlan, Slot};
    use super::*;

    fn plan(slots: &[(u16, u16, u16, bool)]) -> DayPlan {
        DayPlan {
            id: "p".into(),
            start: 510,
            listed: 5,
            steps: slots
                .iter()
                .enumerate()
                .map(|(n, (least, usual, most, pinned))| Slot {
                    step: format!("s{n}"),
                    minutes: Range { least: *least, usual: *usual, most: *most },
                    pinned: *pinned,
                })
                .collect(),
        }
    }

    #[test]
    fn a_pin_past_midnight_is_a_time_of_the_next_day() {
        let plan = plan(&[(60, 60, 60, false), (30, 30, 30, true), (10, 10, 10, false)]);
        let pins = |start| fit(&plan, start, 100).iter().map(|row| row.pin).collect::<Vec<_>>();
        assert_eq!(pins(23 * 60 + 30), [None, Some(30), None]);
        assert_eq!(pins(23 * 60), [None, Some(0), None]);
        assert_eq!(pins(22 * 60 + 59), [None, Some(24 * 60 - 1), None]);
        let start = 23 * 60 + 30;
        let rows = fit(&plan, start, 100).iter().map(|planned| row(planned, &fixture::method())).collect();
        let mut agenda = Agenda { date: fixture::date(), start, length: 100, rows, agreed: Vec::new() };
        let times =
            |agenda: &Agenda| agenda.times().iter().map(|at| (at.begin, at.end, at.gap)).collect::<Vec<_>>();
        assert_eq!(times(&agenda), [(1410, 1470, 0), (1470, 1500, 0), (1500, 1510, 0)]);
        assert_eq!(agenda.end(), 1510);
        // A fixed time exactly at the start belongs to the day that begins.
        assert_eq!([start - 1, start, start + 1].map(|pin| agenda.pinned(pin)), [2849, 1410, 1411]);
        // A fixed time is kept, whether there is a gap or an overlap before it.
        agenda.rows[0].minutes = 20;
        assert_eq!(times(&agenda)[1..], [(1470, 1500, 40), (1500, 1510, 0)]);
        agenda.rows[0].minutes = 80;
        assert_eq!(times(&agenda)[..2], [(1410, 1490, 0), (1470, 1500, -20)]);
    }

    #[test]
    fn a_row_that_ends_at_a_clock_time_has_the_minutes_up_to_it() {
        let method = super::super::fixture::method();
        let range = Range { least: 0, usual: 10, most: 99 };
        let row = |number: u16, end| RowPlanned {
            end,
            ..RowPlanned::of(RowId(number), "collect".into(), range, 10)
        };
        let rows = [row(0, None), row(1, Some(9 * 60)), row(2, None)];
        let date = super::super::fixture::date();
        let mut agenda = Agenda::new(date, 510, 60, &rows, &method);
        let mut after = |event| {
            agenda.apply(&event, &method);
            agenda.rows.iter().map(|row| row.minutes).collect::<Vec<_>>()
        };
        assert_eq!(after(AgendaEvent::Length { length: 70 }), [10, 20, 10]);
        assert_eq!(after(AgendaEvent::Minutes { row: RowId(0), minutes: 25 }), [25, 5, 10]);
        assert_eq!(
            after(AgendaEvent::Minutes { row: RowId(0), minutes: 45 }),
            [45, 0, 10],
            "it is over before"
        );
        assert_eq!(after(AgendaEvent::Start { date, start: 480 }), [45, 15, 10]);
        assert_eq!(after(AgendaEvent::Moved { row: RowId(1), to: 0 }), [60, 45, 10]);
        assert_eq!(
            after(AgendaEvent::Minutes { row: RowId(1), minutes: 12 }),
            [12, 45, 10],
            "it has minutes again"
        );
        assert_eq!(
            after(AgendaEvent::End { row: RowId(2), at: Some(30) })[2],
            24 * 60 + 30 - 537,
            "past midnight"
        );
        assert_eq!(after(AgendaEvent::End { row: RowId(2), at: None })[2], 10, "it has those it was given");
    }
}
