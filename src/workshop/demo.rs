//! A finished example as it was in the middle of its day, with that day moved to now.
//!
//! Only entries go in and come out. The shell knows where the examples lie, and makes a throw-away copy of the result.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::Workshop;
use super::day::MINUTE;
use super::event::{
    AfterEvent, AgendaEvent, BriefEvent, ClockEvent, Entry, Event, FollowUp, ItemEvent, NextPart, Opened,
    RowId,
};
use super::step::Hearing;
use super::time::At;

/// How many lines of the vision step have been said when the demo begins.
const SAID: usize = 6;
/// The day moves by whole steps of this length, because people plan clock times in such steps.
const STEP: TimeDelta = TimeDelta::minutes(5);

/// The entries of a finished example up to the middle of its day, moved so that `now` lies there: in the last step that
/// collects lines, with a handful of them said and the step's clock running.
///
/// The day moves by whole five minutes, so that its clock times still look planned; the step has run up to five minutes
/// longer to make up for that. If the entries do not make a workshop, they come back unchanged.
pub fn demo(entries: &[Arc<Entry>], now: At) -> Vec<Arc<Entry>> {
    let Some(middle) = middle(entries) else { return entries.to_vec() };
    let steps = (now.local() - middle.at.local()).num_seconds().div_euclid(STEP.num_seconds());
    let by = STEP * i32::try_from(steps).unwrap_or(0);
    let days = now.today() - middle.at.today();
    let moved = Moved { by, days, offset_min: now.offset_min };
    entries
        .iter()
        .take_while(|entry| entry.at.local() + by <= now.local())
        .map(|entry| Arc::new(moved.entry(entry)))
        .collect()
}

/// The entry at which the demo begins: the step's line number [`SAID`].
fn middle(entries: &[Arc<Entry>]) -> Option<&Arc<Entry>> {
    let Some(Event::Opened(opened)) = entries.first()?.events.first() else { return None };
    let workshop = Workshop::open(opened);
    let collects =
        |row: RowId| workshop.step_of(row).is_some_and(|step| step.kind.uses().hearing == Hearing::Freely);
    let goes = |event: &Event| matches!(event, Event::Clock(ClockEvent::WentTo { row }) if collects(*row));
    let begun = entries.iter().rposition(|entry| entry.events.iter().any(goes))?;
    let says = |event: &Event| matches!(event, Event::Item(ItemEvent::Added { .. }));
    entries.iter().skip(begun).filter(|entry| entry.events.iter().any(says)).nth(SAID - 1)
}

/// How far a day is moved.
struct Moved {
    /// By how much on the wall clock.
    by: TimeDelta,
    /// By how much in whole days, so that a follow-up meeting stays as many weeks away.
    days: TimeDelta,
    /// The minutes that the wall clock is ahead of UTC now.
    offset_min: i16,
}

impl Moved {
    fn entry(&self, entry: &Entry) -> Entry {
        let local = entry.at.local() + self.by;
        let utc_ms = local.and_utc().timestamp_millis() - i64::from(self.offset_min) * MINUTE;
        let at = At { utc_ms, offset_min: self.offset_min, ..entry.at };
        let events = entry.events.iter().map(|event| self.event(event.clone())).collect();
        Entry { at, events, ..*entry }
    }

    /// The event with all its dates and clock times moved.
    fn event(&self, event: Event) -> Event {
        match event {
            Event::Opened(opened) => Event::Opened(Box::new(self.opened(*opened))),
            Event::Agenda(AgendaEvent::Pin { row, at: Some(at) }) => {
                Event::Agenda(AgendaEvent::Pin { row, at: Some(self.minute(at)) })
            }
            Event::Agenda(AgendaEvent::End { row, at: Some(at) }) => {
                Event::Agenda(AgendaEvent::End { row, at: Some(self.minute(at)) })
            }
            Event::Agenda(AgendaEvent::Next { row, next }) => {
                Event::Agenda(AgendaEvent::Next { row, next: self.next(next) })
            }
            Event::Clock(ClockEvent::Until { at: Some(at) }) => {
                Event::Clock(ClockEvent::Until { at: Some(self.minute(at)) })
            }
            Event::Agenda(AgendaEvent::Start { date, start }) => {
                let (date, start) = self.start(date, start);
                Event::Agenda(AgendaEvent::Start { date, start })
            }
            Event::After(AfterEvent::FollowUps { follow_ups }) => {
                Event::After(AfterEvent::FollowUps { follow_ups: self.follow_ups(follow_ups) })
            }
            Event::Brief(BriefEvent::KeepUntil { date: Some(date) }) => {
                Event::Brief(BriefEvent::KeepUntil { date: Some(date + self.days) })
            }
            event => event,
        }
    }

    fn opened(&self, mut opened: Opened) -> Opened {
        (opened.date, opened.start) = self.start(opened.date, opened.start);
        for fixed in opened.rows.iter_mut().flat_map(|row| [row.pin.as_mut(), row.end.as_mut()]).flatten() {
            *fixed = self.minute(*fixed);
        }
        for next in opened.rows.iter_mut().filter_map(|row| row.next.as_mut()) {
            *next = self.next(*next);
        }
        let keep_until = opened.keep_until.map(|date| date + self.days);
        Opened { follow_ups: self.follow_ups(opened.follow_ups), keep_until, ..opened }
    }

    fn next(&self, next: NextPart) -> NextPart {
        NextPart { start: self.minute(next.start), date: next.date.map(|date| date + self.days) }
    }

    fn follow_ups(&self, mut follow_ups: Vec<FollowUp>) -> Vec<FollowUp> {
        follow_ups.iter_mut().for_each(|follow_up| follow_up.date += self.days);
        follow_ups
    }

    fn start(&self, date: NaiveDate, start: u16) -> (NaiveDate, u16) {
        let moved = date.and_time(time(start)) + self.by;
        (moved.date(), (moved.hour() * 60 + moved.minute()) as u16)
    }

    fn minute(&self, minute: u16) -> u16 {
        (i64::from(minute) + self.by.num_minutes()).rem_euclid(24 * 60) as u16
    }
}

fn time(minute: u16) -> NaiveTime {
    let seconds = u32::from(minute) % (24 * 60) * 60;
    NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::decide::{ClockCommand, Command};
    use super::super::fixture::{Leader, date, text};
    use super::super::journal::Journal;
    use super::super::time::{Stamp, utc_ms};
    use super::*;

    /// A finished day with eight visions, said a minute apart from 10:40 on.
    fn finished() -> Leader {
        let mut leader = Leader::new();
        for step in ["check-in", "collect", "turn"] {
            leader.go_to(step);
            leader.wait(40);
        }
        leader.add("Too few hands");
        leader.wait(10);
        leader.go_to("visions");
        for number in 1..=8 {
            leader.add_to("vision", &format!("Vision {number}"));
            leader.wait(1);
        }
        leader.wait(10);
        leader.go_to("check-out");
        leader.clock(ClockCommand::Next);
        leader
    }

    fn at(date: NaiveDate, minute: i32, offset_min: i16) -> At {
        At { utc_ms: utc_ms(date, minute, offset_min), offset_min, elapsed_ms: 5 }
    }

    #[test]
    fn a_finished_day_is_live_again_and_it_is_the_middle_of_it_now() {
        let entries = finished().journal.entries().to_vec();
        for (day, minute, offset) in [(5, 9 * 60 + 13, 60), (200, 15 * 60, 120), (400, 20, -300)] {
            let now = at(date() + TimeDelta::days(day), minute, offset);
            let journal = Journal::replay(demo(&entries, now)).unwrap();
            let workshop = journal.workshop();
            assert!(workshop.day.live());
            assert_eq!(workshop.step().map(|step| step.id.as_str()), Some("visions"));
            let said = workshop.lists.list("vision").standing().count();
            assert!((SAID..=8).contains(&said), "{said}");
            assert!(workshop.day.running.is_some());
            assert!(journal.entries().iter().all(|entry| entry.at.local() <= now.local()));
            assert_eq!(workshop.agenda.start % 5, 0);
            // The plan keeps its shape: now is 130 minutes into the day, and lunch 120 minutes after its start.
            let start = utc_ms(workshop.agenda.date, i32::from(workshop.agenda.start), offset);
            let passed = (now.utc_ms - start) / 60_000;
            assert!((135..141).contains(&passed), "{passed}");
            let lunch = workshop.agenda.rows.iter().find(|row| row.pin.is_some()).unwrap().id;
            assert_eq!(workshop.agenda.pinned(lunch).unwrap() - i32::from(workshop.agenda.start), 120);
            let follow_up = workshop.after.follow_ups[0].date;
            assert_eq!((follow_up - now.today()).num_days(), 21);
        }
    }

    #[test]
    fn the_delay_is_the_one_that_the_day_had() {
        let leader = finished();
        let now = at(date(), 18 * 60 + 2, 60);
        let journal = Journal::replay(demo(leader.journal.entries(), now)).unwrap();
        let then = at(date(), 10 * 60 + 47, 60);
        let drift = |journal: &Journal, at: At| {
            let stamp = Stamp { at, by: "cccccc".parse().unwrap() };
            journal.workshop().day.drift(&journal.workshop().agenda, stamp)
        };
        let until = leader.journal.entries().iter().take_while(|entry| entry.at.utc_ms <= then.utc_ms);
        let cut = Journal::replay(until.cloned().collect()).unwrap();
        assert_eq!(drift(&journal, now), drift(&cut, then));
    }

    #[test]
    fn what_has_no_middle_comes_back_as_it_is() {
        let mut leader = Leader::new();
        leader.tell(Command::Brief(super::super::event::BriefEvent::Set {
            field: super::super::event::Field::Title,
            text: Some(text("Too early").into()),
        }));
        let entries = leader.journal.entries();
        assert_eq!(demo(entries, at(date(), 12 * 60, 60)), entries);
        assert_eq!(demo(&[], at(date(), 12 * 60, 60)), []);
    }
}
