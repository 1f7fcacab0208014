//! What a day leaves behind that must leave no trace, and where it goes on after it was cut off.

use std::sync::Arc;

use super::StepHeld;
use crate::workshop::decide::{ClockCommand, Command, Refusal};
use crate::workshop::event::{
    AfterEvent, AgendaEvent, BriefEvent, ClockEvent, Event, Field, RowId, RowPlanned,
};
use crate::workshop::fixture::{Leader, opened, text};
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
    assert_eq!((held.row, held.left_min, held.paused), (row, minutes.cast_signed() - 1, false));
    wrote(&mut leader, ClockCommand::Pause);
    assert!(leader.is().step_held(leader.stamp()).unwrap().paused);
    leader.reopen();
    leader.wait(300);
    assert_eq!((leader.is().day.row, leader.is().step_held(leader.stamp())), (None, None));
    leader.journal.hold(Some(held), leader.now, leader.run);
    let again = leader.is().step_held(leader.stamp()).unwrap();
    assert_eq!(StepHeld { odd: held.odd, ..again }, held);
    // If that file is gone, or of another day, it begins with its first step.
    for held in [None, Some(StepHeld { row: RowId(999), ..held })] {
        let mut journal = Journal::replay(leader.journal.entries().to_vec()).unwrap();
        journal.hold(held, leader.now, leader.run);
        assert_eq!(journal.workshop().day.row, journal.workshop().agenda.first().map(|row| row.id));
    }
}

/// When what is kept of a step changes, by how many seconds after the step began: at whole minutes of the clock, whenever
/// that was, and also while it is paused.
#[test]
fn what_is_kept_changes_at_whole_minutes_of_the_clock_and_so_tells_no_beginning() {
    let changes = |pauses: bool| {
        let mut leader = silent();
        leader.wait_ms(60_000 - leader.now.utc_ms.rem_euclid(60_000) + 7_000);
        wrote(&mut leader, ClockCommand::Next);
        if pauses {
            wrote(&mut leader, ClockCommand::Pause);
        }
        let mut held = leader.is().step_held(leader.stamp());
        let mut changes = Vec::new();
        for second in 1..=240 {
            leader.wait_ms(1_000);
            let now = leader.is().step_held(leader.stamp());
            if now != held {
                changes.push(second);
            }
            held = now;
        }
        changes
    };
    let whole = [53, 113, 173, 233];
    assert_eq!((changes(false), changes(true)), (whole.to_vec(), whole.to_vec()));
}

#[test]
fn a_start_by_mistake_is_taken_back_until_the_first_step_is_left() {
    let mut leader = silent();
    wrote(&mut leader, ClockCommand::Next);
    leader.undo();
    assert_eq!((leader.is().day.started, leader.is().day.row), (None, None));
    leader.tell(Command::Brief(BriefEvent::People { people: 16 }));
    leader.wait(20);
    wrote(&mut leader, ClockCommand::Next);
    assert_eq!(leader.is().people, 16);
    wrote(&mut leader, ClockCommand::Next);
    assert_eq!(leader.try_undo(), Err(Refusal::Unrecorded));
    wrote(&mut leader, ClockCommand::Back);
    leader.undo();
    assert!(!leader.is().leaves_no_trace());
}

#[test]
fn a_row_that_no_entry_knows_neither_comes_to_be_nor_moves_the_day() {
    let mut leader = silent();
    wrote(&mut leader, ClockCommand::Next);
    wrote(&mut leader, ClockCommand::Next);
    let (row, held) = (leader.is().day.row, leader.is().step_held(leader.stamp()).unwrap());
    for held in [None, Some(StepHeld { row: RowId(999), ..held })] {
        leader.journal.hold(held, leader.now, leader.run);
        assert_eq!(leader.is().day.row, row);
    }
    let planned = RowPlanned { row: RowId(99), ..opened().rows[0].clone() };
    let added = Command::Agenda(vec![AgendaEvent::Added { planned, to: 3 }]);
    assert_eq!(leader.try_to(added), Err(Refusal::Unrecorded));
}

#[test]
fn only_its_end_can_be_taken_back_and_nothing_is_told_of_it_in_between() {
    let mut leader = silent();
    leader
        .tell(Command::Agenda(vec![AgendaEvent::Minutes { row: leader.is().agenda.rows[0].id, minutes: 9 }]));
    wrote(&mut leader, ClockCommand::Next);
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

/// A day that is over, of which nothing may be recorded but what people take along, or that may be recorded.
fn over(unrecorded: bool, embers: bool) -> Leader {
    let mut opened = opened();
    opened.embers = embers;
    Arc::make_mut(&mut opened.method).card.unrecorded = unrecorded;
    let mut leader = Leader::of(opened);
    while leader.is().day.ended.is_none() {
        wrote(&mut leader, ClockCommand::Next);
    }
    leader
}

/// What comes of keeping these lines.
fn keep(leader: &mut Leader, lines: &[&str]) -> Result<bool, Refusal> {
    let kept = lines.iter().map(|line| text(line)).collect();
    let command = Command::After(AfterEvent::Embers { kept });
    leader.journal.carry_out(command, leader.now, leader.run).map(|entry| entry.is_some())
}

#[test]
fn what_people_take_along_is_kept_once_where_that_was_chosen_and_the_day_is_over() {
    for (unrecorded, embers) in [(true, false), (false, true)] {
        assert_eq!(keep(&mut over(unrecorded, embers), &["Mod"]), Err(Refusal::Unrecorded));
    }
    let mut opened = opened();
    opened.embers = true;
    Arc::make_mut(&mut opened.method).card.unrecorded = true;
    let mut leader = Leader::of(opened);
    assert_eq!(keep(&mut leader, &["Mod"]), Err(Refusal::Unrecorded), "before the day");
    wrote(&mut leader, ClockCommand::Next);
    assert_eq!(keep(&mut leader, &["Mod"]), Err(Refusal::Unrecorded), "during it");
    let mut leader = over(true, true);
    assert_eq!(keep(&mut leader, &["Mod", "Kari"]), Ok(true));
    assert_eq!(keep(&mut leader, &["Ro"]), Err(Refusal::Unrecorded), "once");
    // Undo does not reach it: a second list would leave the words of the first in the file.
    assert_eq!(leader.journal.undo(leader.now, leader.run).err(), Some(Refusal::NothingToUndo));
    assert_eq!(leader.is().after.embers.len(), 2);
    // Striking takes the words out of every entry.
    leader.journal.strike(&[Own::Embers.id()], leader.now, leader.run).unwrap();
    let entries: Vec<_> = leader.journal.entries().iter().map(|entry| &**entry).collect();
    let told = serde_json::to_string(&entries).unwrap();
    assert!(["Mod", "Kari"].iter().all(|word| !told.contains(word)), "{told}");
    assert!(leader.is().after.embers.iter().all(|line| line.is_struck()) && !leader.is().takes_embers());
}
