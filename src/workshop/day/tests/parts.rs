//! A day in parts: it stands still between two dates, goes on at another, and keeps its length.

use super::drift;
use crate::workshop::day::{MINUTE, Tense};
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::{AgendaEvent, NextPart};
use crate::workshop::fixture::{Leader, opened};

const WEEK: i64 = 7 * 24 * 60;

/// A day that was left in the middle of a step, and a program that was started again so many minutes later.
fn left_for(minutes: i64) -> Leader {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(4);
    leader.add("Too few hands");
    leader.reopen();
    leader.wait(minutes);
    leader
}

#[test]
fn a_day_stands_still_on_another_date_and_not_on_the_same_or_over_midnight() {
    let still = |minutes: i64| {
        let leader = left_for(minutes);
        leader.is().day.stands_still(leader.stamp())
    };
    assert_eq!([10, 5 * 60, 12 * 60].map(still), [false; 3], "it is the same day");
    assert_eq!([24 * 60, WEEK].map(still), [true; 2]);
    let mut opened = opened();
    opened.start = 22 * 60;
    let mut night = Leader::of(opened);
    night.wait(13 * 60 + 30);
    night.go_to("opening");
    night.wait(150);
    assert!(!night.is().day.stands_still(night.stamp()), "a night shift goes on");
}

#[test]
fn going_on_in_another_week_counts_no_minute_in_between() {
    let mut leader = left_for(WEEK);
    let before = leader.is().clone();
    let row = leader.row("opening").id;
    leader.clock(ClockCommand::GoOn);
    let is = leader.is();
    assert_eq!(is.day.left_ms(&is.agenda, leader.stamp()), Some(6 * MINUTE));
    assert_eq!(drift(&leader), (0, 0));
    assert_eq!(is.agenda.dates().len(), 2);
    assert_eq!(is.day.parts.len(), 2);
    assert_eq!(is.day.parts[0].ended.map(|at| at.at), before.day.last.map(|at| at.at));
    leader.wait(8);
    assert_eq!(drift(&leader).1, 2);
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().day.used[&row], 12 * MINUTE);
    // Undone, it stands still again, with its plan as it was.
    leader.undo();
    leader.undo();
    assert_eq!((&leader.is().agenda, &leader.is().day), (&before.agenda, &before.day));
    assert!(leader.is().day.stands_still(leader.stamp()));
}

#[test]
fn a_day_that_ended_goes_on_in_another_week_without_a_delay() {
    let mut leader = Leader::new();
    leader.go_to("check-out");
    leader.wait(3);
    leader.clock(ClockCommand::Next);
    leader.reopen();
    leader.wait(WEEK);
    leader.clock(ClockCommand::GoOn);
    assert_eq!(leader.late(), 0);
    let row = leader.row("check-out").id;
    leader.wait(2);
    assert_eq!(leader.is().day.used_ms(row, leader.stamp()), 5 * MINUTE);
}

#[test]
fn a_planned_night_says_when_the_next_part_begins() {
    let mut leader = Leader::new();
    let at = leader.is().agenda.rows.iter().position(|row| row.step == "lunch").unwrap();
    leader.tell(Command::AddNight { to: at as u16 });
    let night = leader.is().agenda.rows[at].clone();
    assert!(night.ends_part() && night.pin.is_none());
    let end = leader.is().agenda.end();
    assert_eq!(leader.is().agenda.ends().len(), 2);
    assert!(end > 24 * 60, "the last part is tomorrow");
    leader.go_to("opening");
    leader.wait(11);
    assert_eq!(leader.is().day.drift(&leader.is().agenda, leader.stamp()).end_ms / MINUTE, 1);
    leader.clock(ClockCommand::GoTo(night.id));
    leader.wait(600);
    assert_eq!(drift(&leader), (0, 0), "between two parts nothing is late");
    assert!(
        crate::workshop::repair::repairs(
            &leader.is().agenda,
            &leader.is().day,
            &leader.is().method,
            leader.stamp()
        )
        .is_empty()
    );
    leader.wait(24 * 60 - 611);
    leader.clock(ClockCommand::Next);
    let is = leader.is();
    assert_eq!(is.agenda.row(night.id).unwrap().next.unwrap().date, Some(leader.now.today()));
    assert_eq!(is.row().map(|row| row.step.as_str()), Some("lunch"));
    assert_eq!(is.day.used[&leader.row("opening").id], 11 * MINUTE);
}

#[test]
fn what_comes_in_the_next_part_is_expected_on_its_day_and_from_its_start_on() {
    let mut leader = Leader::new();
    let at = leader.is().agenda.rows.iter().position(|row| row.step == "visions").unwrap();
    leader.tell(Command::AddNight { to: at as u16 });
    let night = leader.is().agenda.rows[at].id;
    let tomorrow = leader.is().agenda.date.succ_opt().unwrap();
    let next = NextPart { start: 9 * 60, date: Some(tomorrow) };
    leader.tell(Command::Agenda(vec![AgendaEvent::Next { row: night, next }]));
    let visions = |leader: &Leader| {
        let (expected, row) =
            (leader.is().day.expected(&leader.is().agenda, leader.stamp()), leader.row("visions").id);
        expected.iter().find(|of| of.row == row).unwrap().begin.minute_of(tomorrow)
    };
    assert_eq!(visions(&leader), 9 * 60, "before the day");
    leader.go_to("opening");
    leader.wait(25);
    assert_eq!(visions(&leader), 9 * 60, "a delay of today is none of tomorrow");
}

#[test]
fn a_step_that_is_taken_up_again_ends_after_the_minutes_of_today() {
    let mut leader = left_for(WEEK);
    leader.clock(ClockCommand::GoOn);
    leader.wait(8);
    leader.clock(ClockCommand::Next);
    leader.wait(1);
    let (is, row) = (leader.is(), leader.row("opening").id);
    let rows = is.day.expected(&is.agenda, leader.stamp());
    let opening = rows.iter().find(|expected| expected.row == row).unwrap();
    let minutes = (opening.end.utc_ms - opening.begin.utc_ms) / MINUTE;
    assert_eq!((opening.tense, minutes), (Tense::Past, 8), "four more were in the part before");
    assert_eq!(is.day.used[&row], 12 * MINUTE);
}

/// The minutes that each part of the day was agreed to have.
fn lengths(leader: &Leader) -> Vec<i32> {
    let agenda = &leader.is().agenda;
    let begins = agenda.in_parts().map(|(_, part)| part);
    let mut begins: Vec<i32> = begins
        .map(|part| {
            let days = part.date.signed_duration_since(agenda.date).num_days();
            i32::try_from(days).unwrap() * 24 * 60 + i32::from(part.start)
        })
        .collect();
    begins.dedup();
    agenda.ends().into_iter().zip(begins).map(|((_, end), begin)| end - begin).collect()
}

#[test]
fn a_part_that_is_left_before_its_time_has_no_minutes() {
    let mut leader = Leader::new();
    leader.wait(-20);
    leader.go_to("opening");
    leader.wait(15);
    leader.add("Too few hands");
    leader.wait(WEEK);
    leader.clock(ClockCommand::GoOn);
    assert_eq!(lengths(&leader), [0, 230], "the ten minutes of the opening are used");
    // A part that goes over midnight ends on the day after.
    let mut opened = opened();
    opened.start = 23 * 60;
    let mut night = Leader::of(opened);
    night.go_to("opening");
    night.wait(90);
    night.add("Too few hands");
    night.wait(WEEK);
    night.clock(ClockCommand::GoOn);
    assert_eq!(lengths(&night)[0], 90);
}

/// A day that was planned for 08:30 of the tests' date, and begins so many minutes later.
fn begun(minutes: i64) -> Leader {
    let mut leader = Leader::new();
    leader.wait(minutes);
    leader.go_to("opening");
    leader
}

#[test]
fn a_day_that_begins_on_another_date_is_held_then_and_not_hours_early_or_late() {
    const DAY: i64 = 24 * 60;
    let how = |minutes: i64| {
        let leader = begun(minutes);
        let agenda = &leader.is().agenda;
        let date = agenda.date.signed_duration_since(crate::workshop::fixture::date()).num_days();
        (date, crate::workshop::time::clock(agenda.start.into()), drift(&leader).1)
    };
    assert_eq!(how(-18 * 60), (-1, "14:30".into(), 0), "the afternoon before");
    assert_eq!(how(WEEK + 7), (7, "08:30".into(), 7), "a week later, at about the same time");
    assert_eq!(how(WEEK - 40), (7, "08:30".into(), 0), "it waits for its time");
    assert_eq!(how(DAY + 90), (1, "10:00".into(), 0));
    assert_eq!(how(120), (0, "08:30".into(), 120), "later on its own date it is late");
    // A fixed time that is gone by then is fixed no more; one to come is.
    let pin = |minutes: i64| begun(minutes).row("lunch").pin;
    assert_eq!((pin(-18 * 60), pin(DAY), pin(DAY - 90)), (None, Some(630), Some(630)));
    // Undone, it is planned for its date again.
    let mut leader = begun(-18 * 60);
    let planned = Leader::new();
    leader.undo();
    assert_eq!(leader.is().agenda, planned.is().agenda);
}

#[test]
fn who_begins_after_the_second_date_meets_again_as_many_days_later_as_planned() {
    let again = |minutes: i64| {
        let mut leader = Leader::new();
        let at = leader.is().agenda.rows.iter().position(|row| row.step == "lunch").unwrap();
        leader.tell(Command::AddNight { to: at as u16 });
        let (night, date) = (leader.is().agenda.rows[at].id, leader.is().agenda.date);
        let next = NextPart { start: 9 * 60, date: date.succ_opt() };
        leader.tell(Command::Agenda(vec![AgendaEvent::Next { row: night, next }]));
        leader.wait(minutes);
        leader.go_to("opening");
        let agenda = &leader.is().agenda;
        let next = agenda.row(night).unwrap().next.unwrap().date.unwrap();
        assert!(agenda.end() > 0, "the last part comes last");
        (next.signed_duration_since(date).num_days(), next > agenda.date)
    };
    assert_eq!(again(WEEK), (8, true));
    assert_eq!(again(WEEK + 300), (8, true), "at another time of day too");
    assert_eq!(again(24 * 60), (2, true), "on the second date");
    assert_eq!(again(-18 * 60), (1, true), "the afternoon before, the second date stands");
}

#[test]
fn a_day_that_begins_on_the_other_side_of_midnight_is_the_same_day() {
    let mut opened = opened();
    opened.start = 23 * 60 + 30;
    opened.rows.iter_mut().for_each(|row| row.pin = None);
    let mut leader = Leader::of(opened);
    leader.wait(45);
    leader.go_to("opening");
    assert_eq!((leader.is().agenda.date, drift(&leader).1), (crate::workshop::fixture::date(), 45));
}

#[test]
fn the_first_part_keeps_its_length_when_it_begins_on_another_date() {
    let mut leader = Leader::new();
    let at = leader.is().agenda.rows.iter().position(|row| row.step == "lunch").unwrap();
    leader.tell(Command::AddNight { to: at as u16 });
    let night = leader.is().agenda.rows[at].id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Pin { row: night, at: Some(10 * 60) }]));
    let before = lengths(&leader);
    leader.wait(24 * 60 + 240);
    leader.go_to("opening");
    assert_eq!((lengths(&leader), leader.is().agenda.start), (before, 12 * 60 + 30));
}
