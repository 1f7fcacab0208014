//! How late the day is, whatever happens to the laptop's own clock.

use super::drift;
use crate::workshop::day::*;
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::AgendaEvent;
use crate::workshop::fixture::{Leader, opened};

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
