//! Parts that were put in while the day ran, in what leaves.

use super::super::print::Sheet;
use super::super::{Format, fixture::MadeDay, fixture::plain, fixture::texts};
use super::{REPORTS, printed, rendered};
use crate::workshop::decide::{ClockCommand, Command, RowCommand, VoteCommand};
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::table::CellValue;

/// A day in the middle of which groups talk; then its time is out.
fn day() -> MadeDay {
    let mut day = MadeDay::planned(90, &plain);
    let first = day.workshop().agenda.first().unwrap().id;
    day.run(Command::Clock(ClockCommand::GoTo(first)));
    let mut dots = None;
    for part in ["groups", "dots", "emergency-closing"] {
        let part = Insert::all().iter().find(|known| known.id == part).unwrap();
        day.run(Command::Insert(Insertion { size: Some(3), ..Insertion::usual(part) }));
        day.run(Command::Clock(ClockCommand::Next));
        if part.sized {
            let list = day.workshop().capture_list().unwrap().to_owned();
            let line = day.say(&list, "We begin with the doors", None, Some(2));
            dots = Some((list, line));
        } else if let Some((list, line)) = dots.take() {
            let vote = day.open_vote(&list, &[(line, 9)]);
            day.run(Command::Vote(VoteCommand::Close(vote)));
        }
    }
    day.run(Command::Clock(ClockCommand::Next));
    let table = day.workshop().step().unwrap().kind.uses().table.unwrap().to_owned();
    let columns = day.workshop().method.table(&table).unwrap().columns.clone();
    let cells = columns.iter().zip(["Ask the caretaker", "Karin"]).map(|(column, text)| {
        (column.id.clone(), CellValue::read(&column.holds, text, day.workshop().agenda.date).unwrap())
    });
    let cells = cells.collect();
    day.run(Command::Row(RowCommand::Add { table, under: None, cells }));
    for _ in 0..3 {
        day.run(Command::Clock(ClockCommand::Next));
    }
    day
}

#[test]
fn what_parts_brought_stands_in_every_report_and_in_the_run_sheet() {
    let day = day();
    assert!(day.workshop().day.ended.is_some());
    let said =
        ["From the groups: what matters most", "We begin with the doors", "Ask the caretaker", "Karin"];
    for format in REPORTS.into_iter().chain([Format::Json]) {
        let report = rendered(format, day.workshop());
        for text in said.into_iter().chain(["Groups", "Who does what next?", "One word each"]) {
            assert!(report.contains(text), "{text}: {report}");
        }
    }
    let sheet = printed(Sheet::RunSheet, day.workshop());
    assert!(sheet.contains("Who does what next?") && sheet.contains("We count off into groups."), "{sheet}");
}

#[test]
fn of_a_table_and_a_list_whose_steps_were_left_out_no_report_says_that_they_are_empty() {
    let method =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"))).unwrap();
    let begun = || {
        let mut day = MadeDay::planned_with(&method, 90, &plain);
        let fields = day.workshop().agenda.rows.iter().find(|row| row.step == "fields").unwrap().id;
        day.run(Command::Clock(ClockCommand::GoTo(fields)));
        day.say("strengths", "Used to helping", None, None);
        day
    };
    let (mut day, mut whole) = (begun(), begun());
    let closing = Insert::all().iter().find(|known| known.id == "emergency-closing").unwrap();
    day.run(Command::Insert(Insertion::usual(closing)));
    let plan = |day: &mut MadeDay| {
        let table = day.workshop().step().unwrap().kind.uses().table.unwrap().to_owned();
        let column = day.workshop().method.table(&table).unwrap().columns[0].clone();
        let cell = CellValue::read(&column.holds, "Ask them", day.workshop().agenda.date).unwrap();
        day.run(Command::Row(RowCommand::Add { table, under: None, cells: [(column.id, cell)].into() }));
    };
    while day.workshop().step().is_none_or(|step| step.kind.uses().table.is_none()) {
        day.run(Command::Clock(ClockCommand::Next));
    }
    plan(&mut day);
    while day.workshop().day.ended.is_none() {
        day.run(Command::Clock(ClockCommand::Next));
    }
    // Held to its end, it says both.
    while whole.workshop().day.ended.is_none() {
        whole.run(Command::Clock(ClockCommand::Next));
    }
    let none = texts().msg_export_no_plan();
    for format in REPORTS {
        let (cut, whole) = (rendered(format, day.workshop()), rendered(format, whole.workshop()));
        for said in [&*none, "Suggestions from the groups"] {
            assert!(whole.contains(said) && !cut.contains(said), "{format} {said}: {cut}");
        }
        assert!(cut.contains("Ask them") && cut.contains("Used to helping"), "{format}: {cut}");
    }
}
