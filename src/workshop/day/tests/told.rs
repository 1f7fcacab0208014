//! What is told of the times: what has been stays as it was, a break ends when that was said.

use crate::workshop::day::MINUTE;
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::AgendaEvent;
use crate::workshop::fixture::{Leader, opened};

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
fn the_end_of_a_break_may_be_on_the_other_side_of_midnight() {
    let mut opened = opened();
    opened.start = 23 * 60 + 30;
    opened.rows.iter_mut().for_each(|row| row.pin = None);
    let mut leader = Leader::of(opened);
    leader.go_to("opening");
    leader.wait(20);
    leader.go_to("lunch");
    let left =
        |leader: &Leader| leader.is().day.left_ms(&leader.is().agenda, leader.stamp()).unwrap() / MINUTE;
    leader.clock(ClockCommand::Until(Some(10)));
    assert_eq!(left(&leader), 20, "from 23:50 to 00:10");
    leader.wait(15);
    leader.clock(ClockCommand::Until(Some(23 * 60 + 55)));
    assert_eq!(left(&leader), -10, "at 00:05 it has just gone by");
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
    let next = leader.is().after(leader.row("lunch").id).unwrap().id;
    let begin = leader.now.told().minute_of_day() + leader.minutes("lunch") + 7;
    leader.undo();
    leader.tell(Command::Agenda(vec![AgendaEvent::Pin { row: next, at: Some(begin) }]));
    leader.go_to("lunch");
    assert_eq!(again(&leader).0, crate::workshop::time::clock(i32::from(begin)));
}
