//! The minutes of a meeting as they leave: on page one, with their head, and what was said at both meetings if the same one
//! was held twice.

use super::super::fixture::{MadeDay, plain, texts};
use super::super::outline;
use super::super::print::Sheet;
use super::super::report::Block;
use super::super::tightness::{MOST_LINES, Tightness, lines_of};
use super::{Format, REPORTS, golden, printed, rendered};
use crate::workshop::decide::{ClockCommand, Command, GroupCommand, RowCommand};
use crate::workshop::event::{BriefEvent, Field};
use crate::workshop::follow::TakenOver;
use crate::workshop::id::Id;
use crate::workshop::method::Method;
use crate::workshop::own::Own;
use crate::workshop::table::{CellValue, read_row};
use crate::workshop::text::Prose;

fn method() -> Method {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/workplace-meeting.json")))
        .unwrap()
}

/// A meeting of an hour with nothing on its agenda.
pub(super) fn planned() -> MadeDay {
    brief(MadeDay::planned_with(&method(), 60, &plain))
}

fn brief(mut day: MadeDay) -> MadeDay {
    let mut set = |field: Field, text: Option<&str>| {
        let text = text.map(|text| field.clean(text).unwrap());
        day.run(Command::Brief(BriefEvent::Set { field, text }));
    };
    [Field::Question, Field::Critique, Field::Vision].into_iter().for_each(|field| set(field, None));
    set(Field::Place, Some("The break room"));
    set(Field::ProcessLeader, Some("the ward sister; the night shift takes notes"));
    day
}

pub(super) fn add(day: &mut MadeDay, typed: &str) -> Id {
    let table = day.workshop().method.table("matters").unwrap().clone();
    let cells = read_row(&table, typed, day.workshop().agenda.date).unwrap();
    day.run(Command::Row(RowCommand::Add { table: table.id, under: None, cells }))
}

pub(super) fn to_do(day: &mut MadeDay, matter: Id, typed: &str) -> Id {
    let table = day.workshop().method.table("actions").unwrap().clone();
    let cells = read_row(&table, typed, day.workshop().agenda.date).unwrap();
    day.run(Command::Row(RowCommand::Add { table: table.id, under: Some(matter), cells }))
}

fn write(day: &mut MadeDay, matter: Id, column: &str, text: &str) {
    let value = CellValue::Lines(Prose::clean(text).unwrap());
    day.run(Command::Row(RowCommand::Set(matter, column.to_owned(), Some(value))));
}

fn take_up(day: &mut MadeDay, matter: Id) {
    day.run(Command::Group(GroupCommand::TakeUp(matter)));
    day.wait(4);
}

fn end(day: &mut MadeDay) {
    while day.workshop().day.ended.is_none() {
        day.run(Command::Clock(ClockCommand::Next));
    }
}

const MATTERS: [&str; 7] = [
    "Keys to the medicine room; decision; round; 10; we do",
    "New rota in the autumn; information; 5",
    "Smoking by the entrance; question; what do we say to them?; 5",
    "Budget for next year; discussion; 10; Raised with: the clinic",
    "Risk: the new lift; buzz groups; 10; decision: the manager",
    "Christmas party; 5",
    "Visitors after eight; question; 5",
];

/// A meeting of seven items, held for the day shift and again for the night shift.
fn held_twice() -> MadeDay {
    let mut first = planned();
    let ids = MATTERS.map(|matter| add(&mut first, matter));
    first.run(Command::Brief(BriefEvent::People { people: 12 }));
    first.until("matters", 0);
    write(&mut first, ids[0], "note", "Two keys have been lost since May\nThe lock is from 1998");
    write(&mut first, ids[0], "decision", "A code lock, as on the third floor");
    to_do(&mut first, ids[0], "Ask for a price; the janitor; v50");
    take_up(&mut first, ids[1]);
    write(&mut first, ids[1], "note", "Out on Friday");
    end(&mut first);
    let taken = TakenOver::to_hold_again(&first.journal).unwrap().numbered_from(Some(3));
    let mut second = brief(MadeDay::taking_over(&method(), 60, &taken));
    second.run(Command::Brief(BriefEvent::People { people: 9 }));
    second.run(Command::Brief(BriefEvent::Away { absent: 2, substitutes: 1 }));
    second.until("matters", 0);
    write(&mut second, ids[0], "note", "The night shift wants one by the lift too");
    write(&mut second, ids[0], "decision", "Two code locks");
    take_up(&mut second, ids[1]);
    take_up(&mut second, ids[2]);
    write(&mut second, ids[2], "note", "Ask friendly\nThe bench moves to the yard\nNo new signs");
    to_do(&mut second, ids[2], "Move the bench; the janitor; v49");
    take_up(&mut second, ids[3]);
    write(&mut second, ids[3], "note", "Nobody can say what is left after the summer");
    take_up(&mut second, ids[4]);
    write(&mut second, ids[4], "note", "It stops between the floors");
    write(&mut second, ids[4], "decision", "Nobody takes it alone at night");
    to_do(&mut second, ids[4], "Report it; the safety representative; 27/11");
    second.run(Command::Group(GroupCommand::Park(ids[5])));
    end(&mut second);
    second
}

#[test]
fn the_minutes_of_a_meeting_held_twice() {
    let meeting = held_twice();
    golden("meeting", "html", &rendered(Format::Html, meeting.workshop()));
    golden("meeting", "txt", &rendered(Format::Text, meeting.workshop()));
}

#[test]
fn what_was_said_first_stands_above_in_every_format_and_each_item_has_its_number_of_the_year() {
    let meeting = held_twice();
    for format in REPORTS {
        let text = rendered(format, meeting.workshop()).replace("\\/", "/");
        let said =
            ["3/26 Keys", "A code lock, as on the third floor", "Two keys have been lost", "Two code locks"];
        let places = said.map(|said| text.find(said).unwrap_or_else(|| panic!("{format}: {said}\n{text}")));
        assert!(places.is_sorted(), "{format}\n{text}");
        // It was lifted, is told so once more on page one, and what waits has no number of the year.
        assert_eq!(text.matches(&texts().msg_plan_lifted_to("the clinic")).count(), 2, "{format}\n{text}");
        assert!(!text.contains("8/26") && !text.contains("9/26"), "{format}\n{text}");
        assert!(text.contains("Christmas party") && text.contains("Visitors after eight"), "{format}");
        for head in ["The break room", "the ward sister; the night shift takes notes"] {
            assert_eq!(text.matches(head).count(), 1, "{format}: in the head, and not again\n{text}");
        }
    }
}

#[test]
fn what_was_answered_before_a_question_was_struck_stands_under_no_other() {
    let mut day = planned();
    let usual = method().first_today(day.workshop().lang).to_owned();
    day.until("checkout", 0);
    day.say("checkout", "Tired", None, None);
    let ask = |day: &mut MadeDay, text| {
        let text = Field::Today.clean(text);
        day.run(Command::Brief(BriefEvent::Set { field: Field::Today, text }));
    };
    let has = |day: &MadeDay, asked: &str| {
        let told = REPORTS.map(|format| rendered(format, day.workshop()).contains(asked));
        assert!(told.iter().all(|one| *one == told[0]), "{asked}: {told:?}");
        told[0]
    };
    assert!(has(&day, &usual), "it was never set");
    ask(&mut day, "What did Anna say?");
    assert!(has(&day, "What did Anna say?") && !has(&day, &usual));
    day.strike(Own::About(Field::Today).id());
    assert!(!has(&day, "Anna") && !has(&day, &usual) && has(&day, "Tired"));
    ask(&mut day, "What now?");
    assert!(has(&day, "What now?"));
}

#[test]
fn the_minutes_of_seven_items_fit_on_a_page() {
    let meeting = held_twice();
    let blocks = outline::report(meeting.workshop(), &texts()).blocks;
    let front = blocks.split(|block| *block == Block::PageBreak).next().unwrap();
    assert!(lines_of(front) <= MOST_LINES, "{} lines", lines_of(front));
    assert_ne!(Tightness::of(front), Tightness::Roomy, "the lines of notes count");
    let html = rendered(Format::Html, meeting.workshop());
    assert!(html.contains(&format!("front {}", Tightness::of(front).class())), "{html}");
}

#[test]
fn the_run_sheet_says_by_how_much_the_items_are_too_long() {
    let mut day = planned();
    add(&mut day, "Budget; 30");
    let over = |minutes: u16| texts().msg_live_floor_over(crate::i18n::dates::length(&texts(), minutes));
    assert!(!printed(Sheet::RunSheet, day.workshop()).contains(&over(1)));
    add(&mut day, "Rota; 25");
    let (planned, table) = (day.workshop().clone(), day.workshop().method.table("matters").unwrap().clone());
    let by = 55 - planned.floor_planned(&table.id);
    let sheet = printed(Sheet::RunSheet, day.workshop());
    assert!(sheet.contains(&over(by)), "{by}: {sheet}");
    assert!(!printed(Sheet::Agenda, day.workshop()).contains(&over(by)), "the facilitator's alone");
}
