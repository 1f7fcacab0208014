//! The items of a meeting: how a line is read as one, which of them has the floor and for how long, and what the next
//! meeting takes over.

use super::*;
use crate::workshop::agenda::fit;
use crate::workshop::decide::{ClockCommand, Command, GroupCommand, Refusal, RowCommand};
use crate::workshop::event::{Entry, Event, Opened, RowId, RowPlanned};
use crate::workshop::fixture::{Leader, opened};
use crate::workshop::follow::TakenOver;
use crate::workshop::method::Method;
use crate::workshop::method::check::parse_built_in;
use crate::workshop::room::{Clock, Picture, Room, Stage};
use crate::workshop::rows::Beside;
use crate::workshop::table::{NoRow, read_row, typed_row};
use crate::workshop::words::Lang;

fn method() -> Method {
    let file = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/workplace-meeting.json"));
    parse_built_in("workplace-meeting.json", file).unwrap()
}

/// A meeting of an hour with these items on its agenda.
fn meeting(items: &[&str]) -> Leader {
    let method = method();
    let plan = method.plans.iter().find(|plan| plan.id == "60").unwrap();
    let rows = fit(plan, 510, 60);
    let mut leader = Leader::of(Opened {
        rows,
        start: 510,
        length: 60,
        method: method.with_plan(plan).into(),
        ..opened()
    });
    for item in items {
        add(&mut leader, item);
    }
    leader
}

fn matters(leader: &Leader) -> &TableDef {
    leader.is().method.table("matters").unwrap()
}

fn add(leader: &mut Leader, line: &str) {
    let cells = read_row(matters(leader), line, leader.now.today()).unwrap();
    leader.tell(Command::Row(RowCommand::Add { table: "matters".to_owned(), under: None, cells }));
}

/// The item with this number.
fn item(leader: &Leader, number: u32) -> Id {
    leader.is().tables.rows.iter().find(|row| row.table == "matters" && row.number == number).unwrap().id
}

fn on_floor(leader: &Leader) -> Option<u32> {
    let workshop = leader.is();
    let entry = workshop.entry_at("matters", Focus::default())?;
    entry.row.map(|row| row.number)
}

/// What a line is read as: the columns and what they hold, as it could be typed.
fn read(line: &str) -> Vec<(String, String)> {
    let leader = meeting(&[]);
    let table = matters(&leader);
    let mut leader = meeting(&[line]);
    let row = leader.is().tables.row(item(&leader, 1)).unwrap().clone();
    let typed = typed_row(table, &row, (Lang::Sv, leader.now.today()));
    // What it is read as can be typed, and is then read the same.
    assert_eq!(read_row(table, &typed, leader.now.today()).unwrap().len(), row.cells.len(), "{typed}");
    add(&mut leader, &typed);
    assert_eq!(leader.is().tables.row(item(&leader, 2)).unwrap().cells, row.cells, "{typed}");
    let told = |column: &crate::workshop::method::ColumnDef| {
        let shown = row.shown(column, Lang::Sv)?;
        let text = match shown {
            crate::workshop::table::Shown::Text(text) => text,
            crate::workshop::table::Shown::Number(number) => number.to_string(),
            _ => String::new(),
        };
        Some((column.id.clone(), text))
    };
    table.columns.iter().filter_map(told).collect()
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(column, text)| ((*column).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn each_part_of_a_line_says_itself_what_it_is() {
    let subject = ("subject", "Budget");
    assert_eq!(read("Budget"), pairs(&[subject]));
    assert_eq!(
        read("Budget; information; 10"),
        pairs(&[subject, ("kind", "information"), ("minutes", "10")])
    );
    assert_eq!(read("Budget | 10 min. | besl"), pairs(&[subject, ("kind", "beslut"), ("minutes", "10")]));
    // A number means minutes, never the third of the choices.
    assert_eq!(read("Budget; 3"), pairs(&[subject, ("minutes", "3")]));
    let decided = [("kind", "beslut"), ("form", "bikupor"), ("minutes", "20"), ("decides", "chef")];
    let risk: Vec<(&str, &str)> = [("subject", "Risk: ny ingång")].into_iter().chain(decided).collect();
    assert_eq!(read("Risk: ny ingång; bikupor; 20 min; beslut: chef"), pairs(&risk));
    let lifted = [subject, ("intention", "information + frågor"), ("minutes", "10"), ("lifted", "samverkan")];
    assert_eq!(read("Budget; information + frågor; 10 min; lyfts till: samverkan"), pairs(&lifted));
    assert_eq!(read("Budget; information + frågor; 10 min; lyfts till samverkan"), pairs(&lifted));
    // The kind that asks a question is read in all languages; one in a sentence is no kind.
    for question in ["fråga", "Spørsmål", "spørgsmål", "question", "frå"] {
        assert_eq!(
            read(&format!("Budget; {question}; 10")),
            pairs(&[subject, ("kind", "fråga"), ("minutes", "10")])
        );
    }
    let asked = [subject, ("intention", "var sparar vi mest?"), ("kind", "fråga")];
    assert_eq!(read("Budget; fråga: var sparar vi mest?"), pairs(&asked));
    // A column is named by its heading, in any language; an empty part passes over a column for words.
    assert_eq!(read("Budget; Formål: vi vil vite"), pairs(&[subject, ("intention", "vi vil vite")]));
    assert_eq!(read("Budget; ; chefen; 5"), pairs(&[subject, ("minutes", "5"), ("decides", "chefen")]));
    // A word or two behind a choice say who; more are what it is about.
    let question = [subject, ("intention", "hur sparar vi utan att säga upp?"), ("kind", "diskussion")];
    assert_eq!(read("Budget; diskussion: hur sparar vi utan att säga upp?"), pairs(&question));
    // Words that look like something else are typed behind the name of their column.
    assert_eq!(read("Budget; Syfte: 10"), pairs(&[subject, ("intention", "10")]));
    assert_eq!(read("Budget; Syfte: beslut"), pairs(&[subject, ("intention", "beslut")]));
    // Nothing that was written is dropped.
    let all = [subject, ("intention", "a"), ("decides", "b; c; d")];
    assert_eq!(read("Budget; a; b; c; d"), pairs(&all));
}

#[test]
fn a_line_that_is_no_row_says_why() {
    let leader = meeting(&[]);
    let read = |line: &str| read_row(matters(&leader), line, leader.now.today());
    assert_eq!(read(" ; 10"), Err(NoRow::NoName));
    assert_eq!(read(&format!("Budget; {}", "x".repeat(281))), Err(NoRow::TooLong(1)));
    assert_eq!(
        read(&format!("Budget; a; {}; {}", "x".repeat(200), "y".repeat(100))),
        Err(NoRow::TooLong(22))
    );
}

#[test]
fn one_item_after_the_other_has_the_floor_with_minutes_of_its_own() {
    let mut leader = meeting(&["Budget; 10", "Schema; 5", "Julfest"]);
    leader.go_to("matters");
    assert_eq!(on_floor(&leader), Some(1), "the first gets it as people come to the step");
    leader.wait(4);
    let left =
        |leader: &Leader| leader.is().floor_span(Focus::default(), leader.stamp()).map(|span| span.left_ms);
    assert_eq!(left(&leader), Some(6 * MINUTE));
    let two = item(&leader, 2);
    leader.tell(Command::Group(GroupCommand::TakeUp(two)));
    leader.wait(1);
    assert_eq!((on_floor(&leader), left(&leader)), (Some(2), Some(4 * MINUTE)));
    // Its time is told by the journal: nothing is lost with the console.
    leader.reopen();
    assert_eq!((on_floor(&leader), left(&leader)), (Some(2), Some(4 * MINUTE)));
    // The room reads the item's digits, then calm words, and nothing red.
    let clock =
        |leader: &Leader| Room::of(leader.is(), &Stage::default(), Focus::default(), leader.stamp()).clock;
    assert_eq!(clock(&leader), Clock::Digits(240));
    leader.wait(5);
    assert_eq!(clock(&leader), Clock::RoundOff);
    leader.undo();
    assert_eq!(on_floor(&leader), Some(1), "undo gives the floor back");
    // Without minutes of its own, the step's clock counts.
    let three = item(&leader, 3);
    leader.tell(Command::Group(GroupCommand::TakeUp(three)));
    assert_eq!(left(&leader), None);
}

#[test]
fn nothing_gets_the_floor_of_a_day_that_is_over_or_stands_still() {
    let mut leader = meeting(&["Budget; 10", "Schema; 5"]);
    let [one, two] = [1, 2].map(|number| item(&leader, number));
    let take_up = |id| Command::Group(GroupCommand::TakeUp(id));
    assert_eq!(leader.try_to(take_up(one)), Err(Refusal::NotHere), "the day has not begun");
    leader.go_to("matters");
    leader.wait(20 * 60);
    assert_eq!(leader.try_to(take_up(two)), Err(Refusal::NotHere), "it is another day");
    let island = Id { seq: 99, ..one };
    let mut leader = meeting(&["Budget; 10"]);
    leader.go_to("matters");
    assert_eq!(leader.try_to(take_up(island)), Err(Refusal::NotHere), "it is no item");
    let one = item(&leader, 1);
    leader.go_to("checkout");
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.try_to(take_up(one)), Err(Refusal::NotHere), "the day is over");
}

#[test]
fn what_is_looked_at_again_has_no_clock() {
    let mut leader = meeting(&["Budget; 10", "Schema; 5"]);
    leader.go_to("matters");
    let (one, two) = (item(&leader, 1), item(&leader, 2));
    leader.tell(Command::Group(GroupCommand::TakeUp(two)));
    let back = Focus { on: Some(one.into()), ..Focus::default() };
    assert_eq!(leader.is().entry_at("matters", back).map(|entry| entry.id), Some(one));
    assert!(leader.is().floor_span(back, leader.stamp()).is_none());
    assert!(leader.is().floor_span(Focus::default(), leader.stamp()).is_some());
}

#[test]
fn items_are_put_elsewhere_and_left_for_next_time() {
    let mut leader = meeting(&["Budget; 10", "Schema; 5", "Julfest; 5"]);
    let [one, three] = [1, 3].map(|number| item(&leader, number));
    leader.tell(Command::Row(RowCommand::Put(three, Some(one))));
    let order = |leader: &Leader| {
        let rows = leader.is().rows_of(leader.is().method.table("matters").unwrap());
        rows.iter().map(|row| row.number).collect::<Vec<_>>()
    };
    assert_eq!(order(&leader), [3, 1, 2]);
    leader.tell(Command::Row(RowCommand::Put(one, None)));
    assert_eq!(order(&leader), [3, 2, 1]);
    assert_eq!(leader.try_to(Command::Row(RowCommand::Put(one, Some(one)))), Err(Refusal::NotHere));
    leader.tell(Command::Group(GroupCommand::Park(three)));
    let time = leader.is().floor_time("matters");
    assert_eq!(time, FloorTime { rows: 2, minutes: 15, without: 0 });
    leader.go_to("matters");
    assert_eq!(on_floor(&leader), Some(2), "what waits for next time does not get the floor");
    let room = Room::of(leader.is(), &Stage::default(), Focus::default(), leader.stamp());
    assert!(matches!(&room.picture, Picture::Spotlight { text, .. } if text == "Schema"));
    // Taken up all the same, it waits no longer.
    leader.tell(Command::Group(GroupCommand::TakeUp(three)));
    assert_eq!(leader.is().floor_of(leader.is().tables.row(three).unwrap()), OnFloor::Had);
    leader.undo();
    leader.undo();
    leader.undo();
    assert_eq!(leader.is().floor_of(leader.is().tables.row(three).unwrap()), OnFloor::Waits);
}

#[test]
fn the_agenda_says_how_long_it_takes() {
    let leader = meeting(&["Budget; 30", "Schema; 20", "Julfest"]);
    let table = matters(&leader);
    assert_eq!(leader.is().floor_time("matters"), FloorTime { rows: 3, minutes: 50, without: 1 });
    assert_eq!(leader.is().floor_planned("matters"), 42);
    let rows =
        crate::workshop::rows::Rows::entries(leader.is(), &table.id, crate::workshop::rows::Audience::Room);
    let beside: Vec<Beside> = rows.iter().map(|row| row.beside).collect();
    let waits = |minutes| Beside::Floor(minutes, OnFloor::Waits);
    assert_eq!(beside, [waits(Some(30)), waits(Some(20)), waits(None)]);
}

#[test]
fn of_two_meetings_on_one_day_the_later_one_counts() {
    let mut first = meeting(&["Budget; 10", "Schema; 5"]);
    first.go_to("checkout");
    let second = TakenOver::to_hold_again(&first.journal).unwrap();
    assert_eq!((second.matters(), second.method.as_str()), (2, "workplace-meeting"));
    assert_eq!(second.agreed, first.is().after.follow_ups, "the next meeting is one for all");
    assert!(second.next_meeting(first.now.today()).is_none(), "it is held now");
    // The evening shift says more, so that its journal is longer.
    let mut evening = meeting(&["Budget; 10", "Schema; 5", "Nycklar; 3", "Fika; 2"]);
    evening.wait(8 * 60);
    evening.go_to("matters");
    evening.go_to("checkout");
    let entries = evening.journal.entries().iter();
    let mut other: Vec<Entry> = entries.map(|entry| (**entry).clone()).collect();
    if let Some(Event::Opened(opened)) = other[0].events.first_mut() {
        "hgfedcba".clone_into(&mut opened.id);
    }
    let evening = crate::workshop::journal::Journal::replay(other).unwrap();
    assert!(evening.seq() > first.journal.seq());
    let taken = TakenOver::of(&[evening, first.journal.clone()]).unwrap();
    assert_eq!(taken.follows, ["abcdefgh", "hgfedcba"], "the newest comes last");
}

#[test]
fn the_next_meeting_takes_over_what_was_not_reached() {
    let mut leader = meeting(&["Budget; 10", "Schema; beslut; 5", "Julfest; runda; alla med; 5"]);
    leader.go_to("matters");
    let [one, three] = [1, 3].map(|number| item(&leader, number));
    let note = crate::workshop::text::Prose::clean("Vi hann inte").unwrap();
    leader.tell(Command::Row(RowCommand::Set(one, "note".to_owned(), Some(CellValue::Lines(note)))));
    leader.tell(Command::Group(GroupCommand::TakeUp(three)));
    leader.tell(Command::Group(GroupCommand::Park(one)));
    leader.go_to("checkout");
    let taken = TakenOver::of(&[leader.journal.clone()]).unwrap();
    assert_eq!((taken.matters(), taken.method.as_str()), (2, "workplace-meeting"));
    let events = taken.events(&method());
    let told: Vec<String> = events.iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    let told = told.join("\n");
    // Their words and minutes, under their ids, numbered anew; what was said of them is that meeting's.
    for said in ["Budget", "Schema", r#""number":1"#, r#""number":2"#, &one.to_string()] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert!(!told.contains("Julfest") && !told.contains("hann inte"), "{told}");
    assert!(events.iter().all(|event| matches!(event, Event::Row(_))));
}

#[test]
fn what_is_left_counts_against_what_is_left() {
    let mut leader = meeting(&["Budget; 5", "Schema; 8", "Julfest; 6", "Utan tid"]);
    let planned = leader.is().floor_planned("matters");
    let left = |leader: &Leader| {
        let now = leader.stamp();
        let (time, left) = leader.is().floor_left("matters", now)?;
        Some((time.rows, time.minutes, time.without, left))
    };
    assert_eq!(left(&leader), None, "nothing had the floor");
    leader.go_to("matters");
    let (first, second) = (item(&leader, 1), item(&leader, 2));
    leader.tell(Command::Group(GroupCommand::TakeUp(first)));
    assert_eq!(left(&leader), Some((4, 19, 1, planned)));
    leader.wait(2);
    assert_eq!(left(&leader), Some((4, 17, 1, planned - 2)), "two of its five minutes are used");
    leader.wait(7);
    assert_eq!(
        left(&leader),
        Some((4, 14, 1, planned - 9)),
        "it has none left, and takes those of the others"
    );
    leader.tell(Command::Group(GroupCommand::TakeUp(second)));
    let now = leader.stamp();
    assert_eq!(leader.is().floor_took(first, now), Some(9), "as long as it really took");
    assert_eq!(leader.is().floor_took(item(&leader, 3), now), None);
    assert_eq!(left(&leader), Some((3, 14, 1, planned - 9)), "what is over in fewer minutes or more is over");
}

/// A meeting with these items, in which they have the floor twice.
fn meeting_in_two(items: &[&str]) -> Leader {
    let mut leader = meeting(&[]);
    let mut entry = leader.journal.entries()[0].as_ref().clone();
    if let Event::Opened(opened) = &mut entry.events[0] {
        let row = opened.rows.iter().find(|row| row.step == "matters").unwrap().clone();
        opened.rows.push(RowPlanned { row: RowId(99), ..row });
    }
    leader.journal = crate::workshop::journal::Journal::replay(vec![entry]).unwrap();
    items.iter().for_each(|item| add(&mut leader, item));
    leader
}

#[test]
fn what_is_left_counts_against_all_rows_in_which_they_have_the_floor() {
    let mut leader = meeting_in_two(&["Budget; 5", "Schema; 8"]);
    let planned = leader.is().floor_planned("matters");
    leader.go_to("matters");
    let row = leader.is().row().unwrap().minutes;
    assert_eq!(planned, 2 * row);
    leader.tell(Command::Group(GroupCommand::TakeUp(item(&leader, 1))));
    leader.wait(2);
    assert_eq!(leader.is().floor_left("matters", leader.stamp()).unwrap().1, planned - 2);
    leader.clock(ClockCommand::GoTo(RowId(99)));
    leader.tell(Command::Group(GroupCommand::TakeUp(item(&leader, 2))));
    assert_eq!(leader.is().floor_left("matters", leader.stamp()).unwrap().1, row);
}

#[test]
fn what_had_the_floor_before_somebody_went_to_another_row_and_back_has_its_own_time_alone() {
    let mut leader = meeting_in_two(&["Budget; 5", "Schema; 8", "Fest; 2"]);
    let (one, two) = (leader.row("matters").id, RowId(99));
    for (row, number) in [(one, 1), (two, 2), (one, 3)] {
        leader.clock(ClockCommand::GoTo(row));
        leader.tell(Command::Group(GroupCommand::TakeUp(item(&leader, number))));
        leader.wait(4);
    }
    let now = leader.stamp();
    let took = [1, 2, 3].map(|number| leader.is().floor_took(item(&leader, number), now));
    assert_eq!(took, [Some(4); 3]);
}

#[test]
fn the_minutes_of_an_item_are_told_as_planned_however_many_it_was_given_since() {
    let mut leader = meeting(&["Budget; beslut; 4"]);
    leader.go_to("matters");
    let id = item(&leader, 1);
    leader.tell(Command::Group(GroupCommand::TakeUp(id)));
    assert_eq!(leader.is().floor_given(id), Some(4));
    let column = matters(&leader).column_in(ColumnRole::Minutes).unwrap().id.clone();
    leader.tell(Command::Row(RowCommand::Set(id, column, Some(CellValue::Number(7)))));
    assert_eq!(
        (leader.is().minutes_of(&leader.is().tables.row(id).unwrap().clone()), leader.is().floor_given(id)),
        (Some(7), Some(4))
    );
}
