//! What a day leaves behind that must leave no trace, and where it goes on after it was cut off.

use std::sync::Arc;

use super::StepHeld;
use crate::workshop::decide::{ClockCommand, Command, Refusal};
use crate::workshop::event::{AgendaEvent, BriefEvent, ClockEvent, Event, Field};
use crate::workshop::fixture::{Leader, opened};
use crate::workshop::journal::Journal;
use crate::workshop::own::Own;

/// The fixture's day, of which nothing may be recorded.
fn silent() -> Leader {
    let mut opened = opened();
    Arc::make_mut(&mut opened.method).card.unrecorded = true;
    Leader::of(opened)
}

/// Carries out a command of the clock; whether it made an entry.
#[track_caller]
fn wrote(leader: &mut Leader, command: ClockCommand) -> bool {
    leader.journal.carry_out(Command::Clock(command), leader.now, leader.run).unwrap().is_some()
}

#[test]
fn the_journal_has_the_making_the_start_and_the_end() {
    let mut leader = silent();
    assert!(wrote(&mut leader, ClockCommand::Next));
    let row = leader.is().day.row;
    assert!(row.is_some() && row == leader.is().agenda.first().map(|row| row.id));
    let between = [
        ClockCommand::Next,
        ClockCommand::Back,
        ClockCommand::Pause,
        ClockCommand::Pause,
        ClockCommand::Stretch(2),
    ];
    for command in between {
        leader.wait(1);
        assert!(!wrote(&mut leader, command), "{command:?}");
    }
    let mut steps = 1;
    while !wrote(&mut leader, ClockCommand::Next) {
        leader.wait(1);
        steps += 1;
    }
    assert_eq!(steps, leader.is().agenda.held().count());
    let events: Vec<Vec<Event>> = leader.journal.entries().iter().map(|entry| entry.events.clone()).collect();
    let [_, start, end] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(*start, [Event::Brief(BriefEvent::People { people: 24 }), Event::Clock(ClockEvent::Started)]);
    assert_eq!(*end, [Event::Clock(ClockEvent::Ended)]);
}

#[test]
fn a_day_that_was_cut_off_goes_on_at_its_step_with_the_minutes_that_were_left() {
    let mut leader = silent();
    wrote(&mut leader, ClockCommand::Next);
    wrote(&mut leader, ClockCommand::Next);
    let (row, minutes) = leader.is().row().map(|row| (row.id, row.minutes)).unwrap();
    leader.wait_ms(90_000);
    let held = leader.is().step_held(leader.stamp()).unwrap();
    assert_eq!(held, StepHeld { row, left_min: minutes.cast_signed() - 1, paused: false });
    wrote(&mut leader, ClockCommand::Pause);
    assert!(leader.is().step_held(leader.stamp()).unwrap().paused);
    leader.reopen();
    leader.wait(300);
    assert_eq!((leader.is().day.row, leader.is().step_held(leader.stamp())), (None, None));
    leader.journal.hold(Some(held), leader.now, leader.run);
    assert_eq!(leader.is().step_held(leader.stamp()), Some(held));
    assert_eq!(
        leader.is().day.left_ms(&leader.is().agenda, leader.stamp()),
        Some(60_000 * i64::from(held.left_min))
    );
    // If that file is gone, or of another day, it begins with its first step.
    for held in [None, Some(StepHeld { row: crate::workshop::event::RowId(999), ..held })] {
        let mut journal = Journal::replay(leader.journal.entries().to_vec()).unwrap();
        journal.hold(held, leader.now, leader.run);
        assert_eq!(journal.workshop().day.row, journal.workshop().agenda.first().map(|row| row.id));
    }
}

#[test]
fn only_its_end_can_be_taken_back_and_nothing_is_told_of_it_in_between() {
    let mut leader = silent();
    leader
        .tell(Command::Agenda(vec![AgendaEvent::Minutes { row: leader.is().agenda.rows[0].id, minutes: 9 }]));
    wrote(&mut leader, ClockCommand::Next);
    let title = Own::About(Field::Title).id();
    let (undone, struck) = (leader.try_undo(), leader.try_strike(&[title]));
    assert_eq!((undone, struck), (Err(Refusal::Unrecorded), Err(Refusal::Unrecorded)));
    let people = Command::Brief(BriefEvent::People { people: 20 });
    assert_eq!(leader.try_to(people.clone()), Err(Refusal::Unrecorded));
    let last = leader.is().agenda.rows.iter().rev().find(|row| row.is_step()).unwrap().id;
    wrote(&mut leader, ClockCommand::GoTo(last));
    assert!(wrote(&mut leader, ClockCommand::Next));
    assert_eq!(leader.try_to(people), Err(Refusal::Unrecorded));
    assert_eq!(leader.try_to(Command::Clock(ClockCommand::Back)), Err(Refusal::Unrecorded));
    leader.undo();
    assert!(leader.is().leaves_no_trace());
    assert_eq!(leader.try_redo(), Err(Refusal::Unrecorded));
}

#[test]
fn elsewhere_every_event_is_written() {
    let mut leader = Leader::new();
    assert!(wrote(&mut leader, ClockCommand::Next) && wrote(&mut leader, ClockCommand::Next));
    assert_eq!(leader.is().step_held(leader.stamp()), None);
    let row = leader.is().day.row;
    leader.journal.hold(None, leader.now, leader.run);
    assert_eq!(leader.is().day.row, row);
}
