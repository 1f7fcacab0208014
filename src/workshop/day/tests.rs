//! The clock of the day: how late the day is, whatever happens to the laptop's own clock.

use super::*;
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::{AgendaEvent, NextPart};
use crate::workshop::fixture::{Leader, opened};

fn drift(leader: &Leader) -> (i64, i64) {
    let Drift { next_ms, end_ms, .. } = leader.is().day.drift(&leader.is().agenda, leader.stamp());
    (next_ms / MINUTE, end_ms / MINUTE)
}

#[test]
fn before_the_day_it_is_late_only_once_it_should_have_begun() {
    let mut leader = Leader::new();
    leader.wait(-30);
    assert_eq!(drift(&leader), (0, 0));
    leader.wait(37);
    assert_eq!(drift(&leader), (7, 7));
    assert_eq!(leader.expected(leader.row("opening").id), "08:37");
}

#[test]
fn a_day_that_goes_by_plan_is_not_late() {
    let mut leader = Leader::new();
    let steps: Vec<(String, u16)> =
        leader.is().agenda.rows.iter().map(|row| (row.step.clone(), row.minutes)).collect();
    for (step, minutes) in steps {
        leader.go_to(&step);
        assert_eq!(drift(&leader), (0, 0), "{step}");
        leader.wait(i64::from(minutes));
    }
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.late(), 0);
    leader.wait(60);
    assert_eq!(leader.late(), 0, "after the end nothing gets later");
    let expected = leader.is().day.expected(&leader.is().agenda, leader.stamp());
    assert!(expected.iter().all(|row| row.tense == Tense::Past), "nothing is to come");
    assert_eq!(expected.len(), leader.is().agenda.held().count());
}

#[test]
fn lunch_takes_a_delay_up_only_where_there_is_room_before_it() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(18);
    assert_eq!(drift(&leader), (8, 8), "eight minutes over");
    assert_eq!(leader.expected(leader.row("lunch").id), "10:38", "a pinned row waits for who is late");
    let buffer = leader.row("buffer").id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Minutes { row: buffer, minutes: 0 }]));
    assert_eq!(drift(&leader), (-2, 0), "two to spare at lunch, which begins when it begins");
    assert_eq!(leader.expected(leader.row("lunch").id), "10:30");
}

#[test]
fn after_lunch_the_end_is_the_next_fixed_point() {
    let mut leader = Leader::new();
    leader.go_to("lunch");
    leader.wait(180);
    leader.go_to("visions");
    assert_eq!(leader.is().day.drift(&leader.is().agenda, leader.stamp()).next, None);
    assert_eq!(drift(&leader), (30, 30), "11:30 instead of 11:00");
}

#[test]
fn being_early_is_told_at_the_next_fixed_point() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(4);
    leader.clock(ClockCommand::Next);
    assert_eq!(drift(&leader), (-6, 0));
    assert_eq!(leader.late(), -6);
}

#[test]
fn a_pause_stops_the_step_and_not_the_day() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(4);
    leader.clock(ClockCommand::Pause);
    leader.wait(9);
    let (day, agenda) = (&leader.is().day, &leader.is().agenda);
    assert_eq!(day.left_ms(agenda, leader.stamp()), Some(6 * MINUTE));
    assert!(day.paused());
    assert_eq!(drift(&leader), (9, 9));
    leader.clock(ClockCommand::Pause);
    leader.wait(6);
    assert_eq!(leader.is().day.left_ms(&leader.is().agenda, leader.stamp()), Some(0));
    assert_eq!(drift(&leader), (9, 9));
}

#[test]
fn a_wall_clock_that_jumps_moves_no_timer() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(4);
    leader.now.utc_ms += 3_600_000;
    assert_eq!(leader.is().day.left_ms(&leader.is().agenda, leader.stamp()), Some(6 * MINUTE));
    leader.now.utc_ms -= 7_200_000;
    assert_eq!(leader.is().day.left_ms(&leader.is().agenda, leader.stamp()), Some(6 * MINUTE));
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().day.used[&leader.row("opening").id], 4 * MINUTE);
}

#[test]
fn over_a_restart_the_room_went_on() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(4);
    leader.reopen();
    leader.wait(3);
    assert_eq!(leader.is().day.left_ms(&leader.is().agenda, leader.stamp()), Some(3 * MINUTE));
    leader.clock(ClockCommand::Next);
    leader.wait(2);
    let used = |step: &str| leader.is().day.used_ms(leader.row(step).id, leader.stamp()) / MINUTE;
    assert_eq!((used("opening"), used("check-in")), (7, 2));
    assert_eq!(drift(&leader), (-3, 0));
}

#[test]
fn going_back_goes_on_where_the_step_was_left() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    let begun = leader.now.told();
    leader.wait(4);
    leader.clock(ClockCommand::Next);
    leader.wait(3);
    leader.clock(ClockCommand::Back);
    leader.wait(1);
    let row = leader.row("opening").id;
    assert_eq!(leader.is().day.used_ms(row, leader.stamp()), 5 * MINUTE);
    assert_eq!(leader.is().day.begun[&row], begun);
}

#[test]
fn over_midnight_a_pin_before_the_start_is_of_the_next_day() {
    let mut opened = opened();
    opened.start = 22 * 60;
    opened.rows.iter_mut().for_each(|row| row.pin = row.pin.map(|_| 0));
    let mut leader = Leader::of(opened);
    leader.go_to("opening");
    assert_eq!(drift(&leader), (0, 0));
    assert_eq!(leader.expected(leader.row("lunch").id), "00:00");
    leader.wait(130);
    leader.go_to("visions");
    assert_eq!(drift(&leader), (-20, -20), "visions at 00:10 instead of 00:30");
    assert_eq!(leader.expected(leader.row("check-out").id), "01:25");
}

#[test]
fn when_the_wall_clock_is_put_an_hour_forward_the_day_is_an_hour_late_and_no_timer_moves() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(5);
    leader.now.offset_min = 120;
    assert_eq!(drift(&leader), (60, 60), "the clock on the wall decides when lunch is");
    assert_eq!(leader.is().day.left_ms(&leader.is().agenda, leader.stamp()), Some(5 * MINUTE));
}

#[test]
fn a_step_left_out_is_not_waited_for() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(25);
    assert_eq!(drift(&leader).0, 15);
    let row = leader.row("themes").id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Dropped { row, dropped: true }]));
    assert_eq!(drift(&leader), (0, 0));
}

#[test]
fn what_is_told_is_the_worse_of_two_delays_or_the_time_to_spare_at_the_next_point() {
    for (next_ms, end_ms, told) in [(5, 3, 5), (3, 5, 5), (5, -3, 5), (-5, 3, 3), (-5, -3, -5), (-3, -5, -3)]
    {
        assert_eq!(Drift { next_ms, next: None, end_ms }.late_ms(), told, "{next_ms} {end_ms}");
    }
}

#[test]
fn only_a_paused_step_of_a_day_that_is_on_is_resumed() {
    let mut leader = Leader::new();
    let (row, begin) = (leader.row("opening").id, leader.stamp());
    let mut day = Day::default();
    day.apply(&ClockEvent::Resumed, begin);
    assert_eq!(day.running, None, "no step is on");
    day.apply(&ClockEvent::WentTo { row }, begin);
    leader.wait(3);
    day.apply(&ClockEvent::Resumed, leader.stamp());
    assert_eq!(day.used_ms(row, leader.stamp()), 3 * MINUTE, "it runs already");
    day.apply(&ClockEvent::Ended, leader.stamp());
    day.apply(&ClockEvent::Resumed, leader.stamp());
    assert_eq!(day.running, None, "the day is over");
}

fn been(leader: &Leader, step: &str) -> String {
    let row = leader.row(step).id;
    leader.expected(row)
}

#[test]
fn what_has_been_keeps_its_clock_time_when_summer_time_ends() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(20);
    leader.clock(ClockCommand::Next);
    leader.wait(10);
    leader.now.offset_min -= 60;
    assert_eq!((been(&leader, "opening"), been(&leader, "check-in")), ("08:30".into(), "08:50".into()));
    leader.clock(ClockCommand::Next);
    assert_eq!(been(&leader, "check-in"), "08:50");
    assert_eq!(been(&leader, "collect"), "08:00", "the clock was put back");
}

#[test]
fn a_change_of_plan_changes_nothing_that_has_been_and_not_what_was_planned() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(12);
    leader.clock(ClockCommand::Next);
    let (opening, planned) =
        (leader.row("opening").id, leader.is().agenda.agreed_begin(leader.row("collect").id));
    leader.tell(Command::Agenda(vec![AgendaEvent::Minutes { row: opening, minutes: 45 }]));
    let at = |step: &str| been(&leader, step);
    assert_eq!((at("opening"), at("check-in")), ("08:30".into(), "08:42".into()));
    let agenda = &leader.is().agenda;
    assert_eq!((agenda.agreed_minutes(leader.row("opening")), leader.minutes("opening")), (10, 45));
    assert_eq!(agenda.agreed_begin(leader.row("collect").id), planned);
}

#[test]
fn what_is_written_down_of_a_day_under_way_tells_what_comes_as_the_newest_entry_left_it() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(25);
    leader.clock(ClockCommand::Next);
    let told = |leader: &Leader| {
        let (workshop, row) = (leader.is(), leader.row("collect").id);
        let told = workshop.day.told(&workshop.agenda).into_iter().find(|told| told.row == row);
        told.unwrap().begin.minute_of(workshop.agenda.date)
    };
    let begins = 8 * 60 + 55 + i32::from(leader.minutes("check-in"));
    assert_eq!(told(&leader), begins);
    // Nothing happened since: what is written down does not creep.
    leader.wait(40);
    assert_eq!(told(&leader), begins);
}

/// When the break that is on ends, as the room reads it, and whether it is over.
fn again(leader: &Leader) -> (String, bool) {
    let (minute, over) = crate::workshop::room::picture::break_ends(leader.is(), leader.stamp());
    (crate::workshop::time::clock(minute), over)
}

#[test]
fn the_end_of_a_break_stays_as_it_was_said() {
    let mut opened = opened();
    opened.rows.iter_mut().for_each(|row| row.pin = None);
    let mut leader = Leader::of(opened);
    leader.go_to("opening");
    leader.wait(13);
    leader.go_to("lunch");
    let minutes = i64::from(leader.minutes("lunch"));
    assert_eq!(again(&leader), ("09:15".into(), false), "{minutes} minutes from 08:43, to a round time");
    leader.wait(20);
    leader.clock(ClockCommand::Pause);
    leader.wait(20);
    assert_eq!(again(&leader), ("09:15".into(), true), "nine minutes over");
    leader.clock(ClockCommand::Until(Some(9 * 60 + 30)));
    assert_eq!(again(&leader), ("09:30".into(), false));
    leader.clock(ClockCommand::Stretch(1));
    assert_eq!(again(&leader), ("09:31".into(), false));
    leader.undo();
    leader.undo();
    assert_eq!(again(&leader), ("09:15".into(), true));
    // Whoever adds a minute wants a minute from now.
    leader.clock(ClockCommand::Stretch(1));
    assert_eq!(again(&leader), ("09:24".into(), false));
    // The wall clock may be put right: what is left stays.
    leader.now.utc_ms += 240_000;
    assert_eq!(leader.is().day.left_ms(&leader.is().agenda, leader.stamp()), Some(MINUTE));
}

#[test]
fn more_minutes_for_a_break_are_minutes_after_the_time_that_was_said() {
    let mut opened = opened();
    opened.rows.iter_mut().for_each(|row| row.pin = None);
    let mut leader = Leader::of(opened);
    leader.go_to("lunch");
    leader.wait(10);
    leader.clock(ClockCommand::Back);
    leader.wait(60);
    leader.clock(ClockCommand::Next);
    assert_eq!(again(&leader), ("10:00".into(), false), "twenty minutes are left at 09:40");
    let row = leader.row("lunch").id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Minutes { row, minutes: 40 }]));
    assert_eq!(again(&leader), ("10:10".into(), false));
    // The minutes of another row do not move what was said.
    let row = leader.row("opening").id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Minutes { row, minutes: 25 }]));
    assert_eq!(again(&leader), ("10:10".into(), false));
}

#[test]
fn a_break_before_a_fixed_time_ends_then() {
    let mut leader = Leader::new();
    leader.go_to("lunch");
    let next = leader.is().agenda.after(leader.row("lunch").id).unwrap().id;
    let begin = leader.now.told().minute_of_day() + leader.minutes("lunch") + 7;
    leader.undo();
    leader.tell(Command::Agenda(vec![AgendaEvent::Pin { row: next, at: Some(begin) }]));
    leader.go_to("lunch");
    assert_eq!(again(&leader).0, crate::workshop::time::clock(i32::from(begin)));
}

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
