//! Intents about the parts of a day: ending one after a row, and going on in the next, hours or weeks later.

use chrono::{NaiveDate, TimeDelta};

use super::used::ROWS;
use super::{Decided, Mint, Refusal};
use crate::workshop::Workshop;
use crate::workshop::agenda::{AgendaRow, Role};
use crate::workshop::day::{MINUTE, STILL};
use crate::workshop::event::{AgendaEvent, Brought, ClockEvent, Event, NextPart, RowId, RowPlanned};
use crate::workshop::method::Range;
use crate::workshop::step;
use crate::workshop::time::{Stamp, utc_ms};

/// A day that begins this many milliseconds or fewer from its time, on another date, keeps that time.
const ABOUT: i64 = 60 * MINUTE;

impl Workshop {
    /// Ends a part of the day before the row at this position; the next begins when this one did, and nobody has said on
    /// which date.
    pub(super) fn add_night(&self, to: u16, mint: &mut Mint<'_>) -> Decided {
        let before = usize::from(to).checked_sub(1).and_then(|at| self.agenda.rows.get(at));
        let start = before.map_or(self.agenda.start, |row| self.agenda.part_of(row.id).start);
        let night = self.night(NextPart { start, date: None }, None, mint)?;
        Ok(vec![Event::Agenda(AgendaEvent::Added { planned: night, to })])
    }

    /// A row that ends a part of the day. It brings its step along unless the method has one.
    fn night(&self, next: NextPart, pin: Option<u16>, mint: &mut Mint<'_>) -> Result<RowPlanned, Refusal> {
        let row = RowId(u16::try_from(mint.number(ROWS)).map_err(|_| Refusal::NotHere)?);
        let own = self.method.steps.iter().find(|step| step.kind.uses().role == Role::Overnight);
        let brought = if own.is_none() { step::overnight() } else { None };
        let id = own.or(brought.as_ref()).map(|step| step.id.clone()).ok_or(Refusal::NotHere)?;
        let brings = brought.map(|step| Box::new(Brought { steps: vec![step], ..Brought::default() }));
        let range = Range { least: 0, usual: 0, most: 0 };
        Ok(RowPlanned { pin, next: Some(next), brings, ..RowPlanned::of(row, id, range, 0) })
    }

    /// Goes on in another part of the day, on the date of `now`.
    pub(super) fn go_on(&self, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        let on = self.row().ok_or(Refusal::NotHere)?;
        let stopped = self.day.ended.or(self.day.last).unwrap_or(now);
        let used = self.day.used_ms(on.id, if self.day.live() { stopped } else { now });
        let next = self.after(on.id);
        let night = [Some(on), next].into_iter().flatten().find(|row| row.ends_part());
        let Some(night) = night else { return self.cut_here(on, used, stopped, mint, now) };
        let row = self.after(night.id).ok_or(Refusal::NotHere)?.id;
        let date = Some(now.at.today());
        let planned = night.next.filter(|next| next.date != date);
        let moved = planned.map(|next| AgendaEvent::Next { row: night.id, next: NextPart { date, ..next } });
        let went = Event::Clock(ClockEvent::WentOn { row, used });
        let said = self.said_end(row, now).map(Event::Clock);
        let prepared = self.prepared(row);
        let clock = [Some(went), said, moved.map(Event::Agenda)].into_iter().flatten();
        Ok(clock.chain(prepared).collect())
    }

    /// Goes on with the step at which the day stopped, although the plan does not end a part there: what is left of this
    /// part begins now, and ends when its steps do.
    fn cut_here(
        &self,
        on: &AgendaRow,
        used: i64,
        stopped: Stamp,
        mint: &mut Mint<'_>,
        now: Stamp,
    ) -> Decided {
        let start = now.at.told().minute_of_day();
        let next = NextPart { start, date: Some(now.at.today()) };
        let night = self.night(next, Some(self.stopped_at(on, stopped)), mint)?;
        let at = self.agenda.rows.iter().position(|row| row.id == on.id).unwrap_or(0);
        let rest = self.rest(at, on, used);
        let mut changes = self.released(at, start);
        let last = match self.agenda.rows.iter().skip(at).find(|row| row.ends_part()) {
            Some(later) => {
                let end = (i32::from(start) + rest).rem_euclid(24 * 60);
                changes.push(AgendaEvent::Pin { row: later.id, at: u16::try_from(end).ok() });
                self.agenda.last_length()
            }
            None => rest,
        };
        changes.push(AgendaEvent::Added { planned: night, to: u16::try_from(at).unwrap_or(u16::MAX) });
        let mut then = self.agenda.clone();
        changes.iter().for_each(|change| then.apply(change, &self.method));
        changes.push(AgendaEvent::Length { length: then.length_with(last) });
        let went = Event::Clock(ClockEvent::WentOn { row: on.id, used });
        let said = self.said_end(on.id, now).map(Event::Clock);
        Ok(std::iter::once(went).chain(said).chain(changes.into_iter().map(Event::Agenda)).collect())
    }

    /// The clock time at which the part of a row ends because the day stopped then. A part that was begun and left before
    /// its time has no minutes; its start is the earliest clock time that is not one of the day after.
    fn stopped_at(&self, on: &AgendaRow, stopped: Stamp) -> u16 {
        let part = self.agenda.part_of(on.id);
        let told = stopped.at.told();
        let start = utc_ms(part.date, i32::from(part.start), told.offset_min);
        if told.utc_ms < start { part.start } else { told.minute_of_day() }
    }

    /// What becomes of the plan if the day begins now, on another date than the one it was planned for: it has this date
    /// then, and if it is not begun at about the time that was planned, it begins now.
    pub(super) fn begun_elsewhen(&self, now: Stamp) -> Vec<AgendaEvent> {
        let (told, date) = (now.at.told(), now.at.today());
        let since = |date: NaiveDate| {
            told.utc_ms.saturating_sub(utc_ms(date, i32::from(self.agenda.start), told.offset_min))
        };
        // A little before or after midnight is the same day for those who are there.
        if date == self.agenda.date || since(self.agenda.date).abs() < STILL {
            return Vec::new();
        }
        let later_dates = self.later_dates(date);
        if since(date).abs() <= ABOUT {
            let start = AgendaEvent::Start { date, start: self.agenda.start };
            return std::iter::once(start).chain(later_dates).collect();
        }
        let start = told.minute_of_day();
        let night = self.agenda.rows.iter().find(|row| row.ends_part());
        let later = night.and_then(|row| Some((row.id, self.same_length(row.pin?, start))));
        let pin = later.map(|(row, at)| AgendaEvent::Pin { row, at: Some(at) });
        let changes = [Some(AgendaEvent::Start { date, start }), pin].into_iter().flatten();
        changes.chain(later_dates).chain(self.released(0, start)).collect()
    }

    /// The dates of the later parts if the first one is on this date: if it has come up with any of them, all are as many
    /// days after it as they were planned; otherwise they stay.
    fn later_dates(&self, first: NaiveDate) -> Vec<AgendaEvent> {
        let moved: TimeDelta = first.signed_duration_since(self.agenda.date);
        let nights = self.agenda.rows.iter().filter_map(|row| Some((row.id, row.next?)));
        let dated: Vec<(RowId, NextPart, NaiveDate)> =
            nights.filter_map(|(row, next)| Some((row, next, next.date?))).collect();
        if dated.iter().all(|(_, _, date)| *date > first) {
            return Vec::new();
        }
        let later = |(row, next, date): (RowId, NextPart, NaiveDate)| {
            let date = date.checked_add_signed(moved)?;
            Some(AgendaEvent::Next { row, next: NextPart { date: Some(date), ..next } })
        };
        dated.into_iter().filter_map(later).collect()
    }

    /// The clock time at which the first part, which was to end at `end`, ends if it has as many minutes from `start` on.
    fn same_length(&self, end: u16, start: u16) -> u16 {
        const DAY: i32 = 24 * 60;
        let minutes = (i32::from(end) - i32::from(self.agenda.start)).rem_euclid(DAY);
        u16::try_from((i32::from(start) + minutes).rem_euclid(DAY)).unwrap_or(end)
    }

    /// The minutes that are left of this part: of the row at which the day stands, which has used so many milliseconds, and
    /// of those after it.
    fn rest(&self, at: usize, on: &AgendaRow, used: i64) -> i32 {
        let left = (i64::from(on.minutes) * MINUTE).saturating_sub(used).max(0);
        let left = i32::try_from(left.saturating_add(MINUTE - 1) / MINUTE).unwrap_or(0);
        let after = self.agenda.rows.iter().skip(at + 1).take_while(|row| !row.ends_part());
        let after: i32 = after.filter(|row| row.is_step()).map(|row| i32::from(row.minutes)).sum();
        left + after
    }

    /// The fixed times from a row on, up to the end of its part, that are gone by when the part begins anew at `start`.
    fn released(&self, at: usize, start: u16) -> Vec<AgendaEvent> {
        let rest = self.agenda.rows.iter().skip(at).take_while(|row| !row.ends_part());
        let gone = |time: Option<u16>| time.is_some_and(|time| time < start);
        rest.flat_map(|row| {
            let pin = gone(row.pin).then_some(AgendaEvent::Pin { row: row.id, at: None });
            let end = gone(row.end).then_some(AgendaEvent::End { row: row.id, at: None });
            pin.into_iter().chain(end)
        })
        .collect()
    }
}
