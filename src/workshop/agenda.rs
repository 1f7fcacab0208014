//! The plan of the day: clock times from durations and pins. `agenda/fit.rs` fits a plan to a start and an end.
//!
//! Only the start and the durations are stored; every clock time is computed. A gap or overlap before a pinned row is
//! shown and never resolved silently. `day.rs` knows what has happened, `repair.rs` what to do when late.

use chrono::NaiveDate;

use super::event::{AgendaEvent, NextPart, RowId, RowPlanned};
use super::method::{Method, Range};
use super::text::Line;

mod fit;
mod lunch;

pub(super) use fit::refit;
pub use fit::{fit, in_proportion, length_of};

/// How far apart parts of a day may be, in days; whatever a file says.
const MOST_DAYS: i64 = 40_000;

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
    /// If the day goes on elsewhen after it, when that is.
    pub next: Option<NextPart>,
    /// What people answer in it, if that is no question of the day's.
    pub asks: Option<Line>,
    /// Whether it is left out today.
    pub dropped: bool,
    /// What a repair may do with it.
    pub role: Role,
}

impl AgendaRow {
    /// What people answer in it, if that is no question of the day's and was not struck.
    pub fn question(&self) -> Option<&Line> {
        self.asks.as_ref().filter(|question| !question.is_struck())
    }

    /// Whether a part of the day ends with it.
    pub fn ends_part(&self) -> bool {
        self.next.is_some() && !self.dropped
    }

    /// The part of the day that begins after it, if its own, `here`, ends with it.
    fn part_after(&self, here: PartStart) -> Option<PartStart> {
        let NextPart { start, date } = self.next.filter(|_| !self.dropped)?;
        let date = date.or(here.date.succ_opt()).unwrap_or(here.date);
        Some(PartStart { date, start })
    }

    /// Whether the day comes to it: it is not left out, and it is no break or buffer whose minutes are gone. One that was told
    /// when to end shows that there is no time left for it.
    pub fn is_step(&self) -> bool {
        let waits = matches!(self.role, Role::Break | Role::Buffer);
        !self.dropped && (!waits || self.minutes > 0 || self.end.is_some())
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
    /// The end of a part of the day.
    Overnight,
}

/// When a part of the day begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartStart {
    /// Its date.
    pub date: NaiveDate,
    /// When it begins, in minutes after midnight.
    pub start: u16,
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

/// The parts of a day before the last: the rows that end them and when; when the last begins; the minutes of the others.
struct Walked {
    ends: Vec<(Option<RowId>, i32)>,
    begin: i32,
    spent: i32,
}

/// The plan of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The date on which it is held.
    pub date: NaiveDate,
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// The minutes from start to end, as agreed; those between parts do not count.
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

    /// The last row that is held before this one.
    pub fn before(&self, id: RowId) -> Option<&AgendaRow> {
        self.rows.iter().take_while(|row| row.id != id).filter(|row| row.is_step()).last()
    }

    /// Every row, with the part of the day that it belongs to.
    pub fn in_parts(&self) -> impl Iterator<Item = (&AgendaRow, PartStart)> {
        let mut part = PartStart { date: self.date, start: self.start };
        self.rows.iter().map(move |row| {
            let here = part;
            part = row.part_after(here).unwrap_or(here);
            (row, here)
        })
    }

    /// When each part begins: its date, if somebody knows it, and minutes after midnight.
    pub fn begins(&self) -> Vec<(Option<NaiveDate>, u16)> {
        let later = self.rows.iter().filter(|row| row.ends_part()).filter_map(|row| row.next);
        std::iter::once((Some(self.date), self.start))
            .chain(later.map(|next| (next.date, next.start)))
            .collect()
    }

    /// The dates on which the day is held, as far as somebody knows them.
    pub fn dates(&self) -> Vec<NaiveDate> {
        let mut dates: Vec<NaiveDate> = self.begins().into_iter().filter_map(|(date, _)| date).collect();
        dates.dedup();
        dates
    }

    /// The part of the day that a row belongs to; the first for one that is not there.
    pub fn part_of(&self, id: RowId) -> PartStart {
        let first = PartStart { date: self.date, start: self.start };
        self.in_parts().find(|(row, _)| row.id == id).map_or(first, |(_, part)| part)
    }

    /// When each part is agreed to end, in minutes after the midnight before the first begins, and the row that ends it:
    /// for the last part, which has none, what its length makes of it.
    pub fn ends(&self) -> Vec<(Option<RowId>, i32)> {
        let Walked { mut ends, begin, .. } = self.walked();
        ends.push((None, begin + self.last_length()));
        ends
    }

    fn walked(&self) -> Walked {
        let mut walked = Walked { ends: Vec::new(), begin: i32::from(self.start), spent: 0 };
        let times = self.times();
        for (row, part) in self.in_parts() {
            let Some(next) = self.begin_after(row, part) else { continue };
            let planned = times.iter().find(|planned| planned.row == row.id).map(|planned| planned.begin);
            let end = self.fixed(row, part).or(planned).unwrap_or(walked.begin);
            walked.spent += end - walked.begin;
            walked.ends.push((Some(row.id), end));
            walked.begin = next;
        }
        walked
    }

    /// The agreed end of the last part, in minutes after the midnight before the day's start.
    pub fn end(&self) -> i32 {
        self.ends().last().map_or(0, |(_, end)| *end)
    }

    /// The agreed end of the part that a row belongs to, and the row that ends that part.
    pub fn end_after(&self, id: RowId) -> (Option<RowId>, i32) {
        let night = self.rows.iter().skip_while(|row| row.id != id).find(|row| row.ends_part());
        let night = night.map(|row| row.id);
        let end = self.ends().into_iter().find(|(row, _)| *row == night);
        end.unwrap_or_else(|| (None, self.end()))
    }

    /// The minutes that the last part has, as agreed.
    pub fn last_length(&self) -> i32 {
        (i32::from(self.length) - self.walked().spent).max(0)
    }

    /// The length of the whole with which the last part has this many minutes.
    pub fn length_with(&self, last: i32) -> u16 {
        u16::try_from((self.walked().spent + last).max(0)).unwrap_or(u16::MAX)
    }

    /// A clock time in a part, in minutes after the midnight before the day's start. One earlier than the start of that
    /// part belongs to the day after.
    fn minute(&self, part: PartStart, clock: u16) -> i32 {
        let days = part.date.signed_duration_since(self.date).num_days();
        let days = i32::try_from(days.clamp(-MOST_DAYS, MOST_DAYS)).unwrap_or(0);
        let next_day = if clock < part.start { 24 * 60 } else { 0 };
        days * 24 * 60 + i32::from(clock) + next_day
    }

    /// When the part after a row begins, in minutes after the midnight before the day's start; `None` if its own part goes
    /// on.
    pub fn begin_after(&self, row: &AgendaRow, part: PartStart) -> Option<i32> {
        row.part_after(part).map(|next| self.minute(next, next.start))
    }

    /// When a row must begin, in minutes after the midnight before the day's start.
    pub fn fixed(&self, row: &AgendaRow, part: PartStart) -> Option<i32> {
        row.pin.map(|pin| self.minute(part, pin))
    }

    /// When a row was told to end, in minutes after the midnight before the day's start.
    pub fn told_end(&self, id: RowId) -> Option<i32> {
        let part = self.part_of(id);
        self.row(id)?.end.map(|end| self.minute(part, end))
    }

    /// When a row must begin, in minutes after the midnight before the day's start, by its number.
    pub fn pinned(&self, id: RowId) -> Option<i32> {
        self.fixed(self.row(id)?, self.part_of(id))
    }

    /// The planned clock times of all rows that are held.
    pub fn times(&self) -> Vec<Planned> {
        let mut at = i32::from(self.start);
        let held = self.in_parts().filter(|(row, _)| row.is_step());
        held.map(|(row, part)| {
            let begin = self.fixed(row, part).unwrap_or(at);
            let planned =
                Planned { row: row.id, begin, end: begin + i32::from(row.minutes), gap: begin - at };
            at = self.begin_after(row, part).unwrap_or(planned.end);
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
            AgendaEvent::Asked { row, question } => self.with(*row, |row| row.asks.clone_from(question)),
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
            AgendaEvent::Next { row, next } => {
                self.with(*row, |row| row.next = row.next.map(|_| *next));
            }
            AgendaEvent::Start { date, start } => (self.date, self.start) = (*date, *start),
            AgendaEvent::Length { length } => self.length = *length,
        }
        self.fill_to_ends();
    }

    /// Gives every row that ends at a clock time the minutes from its planned start to that time, or 0 if it starts
    /// later.
    fn fill_to_ends(&mut self) {
        let mut at = i32::from(self.start);
        let mut minutes = Vec::with_capacity(self.rows.len());
        for (row, part) in self.in_parts() {
            let begin = self.fixed(row, part).unwrap_or(at);
            let end = row.end.map(|end| self.minute(part, end) - begin);
            let own = end.map_or(row.minutes, |end| u16::try_from(end).unwrap_or(0));
            minutes.push(if row.dropped { row.minutes } else { own });
            if !row.dropped {
                at = self.begin_after(row, part).unwrap_or(begin + i32::from(own));
            }
        }
        self.rows.iter_mut().zip(minutes).for_each(|(row, minutes)| row.minutes = minutes);
    }

    fn with(&mut self, id: RowId, change: impl FnOnce(&mut AgendaRow)) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.id == id) {
            change(row);
        }
    }
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
        next: planned.next,
        asks: planned.asks.clone(),
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
            name: None,
            start: 510,
            listed: 5,
            steps: slots
                .iter()
                .enumerate()
                .map(|(n, (least, usual, most, pinned))| Slot {
                    step: format!("s{n}"),
                    minutes: Range { least: *least, usual: *usual, most: *most },
                    pinned: *pinned,
                    next: None,
                })
                .collect(),
            usual: false,
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
        assert_eq!(
            [start - 1, start, start + 1].map(|pin| agenda.minute(agenda.part_of(RowId(0)), pin)),
            [2849, 1410, 1411]
        );
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
