//! Lines that have the floor: in which order, on a board of stages and beside one, and what a faulty method of them is.

use super::*;
use crate::workshop::agenda::fit;
use crate::workshop::decide::{
    ClockCommand, Command, GroupCommand, ItemCommand, Refusal, RowCommand, ThemeCommand,
};
use crate::workshop::event::{Opened, PlanStatus};
use crate::workshop::fixture::{Leader, opened, text};
use crate::workshop::method::Method;
use crate::workshop::method::check::parse;

const COFFEE: &str = include_str!("../../../tests/it/methods/lean-coffee.json");

fn method(of: &str) -> Method {
    parse("lean-coffee.json", of).unwrap()
}

/// A lean coffee, with these topics.
fn coffee(topics: &[&str]) -> (Leader, Vec<Id>) {
    let method = method(COFFEE);
    let plan = method.plans[0].clone();
    let rows = fit(&plan, 600, 40);
    let opened = Opened { rows, start: 600, length: 40, method: method.with_plan(&plan).into(), ..opened() };
    let mut leader = Leader::of(opened);
    let ids = topics.iter().map(|topic| leader.add_to("to-talk", topic)).collect();
    (leader, ids)
}

fn to_step(leader: &mut Leader, step: &str) {
    let row = leader.is().agenda.rows.iter().find(|row| row.step == step).unwrap().id;
    leader.tell(Command::Clock(ClockCommand::GoTo(row)));
}

fn field(leader: &Leader, id: Id) -> String {
    leader.is().lists.list_of(id).unwrap().to_owned()
}

fn on(leader: &Leader) -> Option<Id> {
    leader.is().entry_at("to-talk", Focus::default()).map(|entry| entry.id)
}

#[test]
fn a_topic_moves_as_it_is_taken_up_and_done_and_undo_moves_it_back() {
    let (mut leader, ids) = coffee(&["Möten", "Telefonen", "Semester"]);
    to_step(&mut leader, "talk");
    let fields = |leader: &Leader| ids.iter().map(|id| field(leader, *id)).collect::<Vec<_>>();
    assert_eq!(fields(&leader), ["talking", "to-talk", "to-talk"]);
    leader.tell(Command::Group(GroupCommand::TakeUp(ids[2])));
    assert_eq!(fields(&leader), ["done", "to-talk", "talking"]);
    leader.undo();
    assert_eq!(
        (fields(&leader), on(&leader)),
        (["talking", "to-talk", "to-talk"].map(String::from).into(), Some(ids[0]))
    );
    leader.tell(Command::Group(GroupCommand::Park(ids[0])));
    assert_eq!((fields(&leader), on(&leader)), (["to-talk"; 3].map(String::from).into(), None));
    assert_eq!(leader.is().next_entry("to-talk"), Some(ids[1]), "what was left for next time does not come");
    // Taken up all the same, it is there again.
    leader.tell(Command::Group(GroupCommand::TakeUp(ids[0])));
    assert_eq!(fields(&leader), ["talking", "to-talk", "to-talk"]);
    to_step(&mut leader, "board");
    assert_eq!(fields(&leader), ["done", "to-talk", "to-talk"]);
    leader.undo();
    assert_eq!(fields(&leader), ["talking", "to-talk", "to-talk"]);
}

#[test]
fn the_day_that_ends_in_the_step_leaves_nothing_being_talked_about() {
    let (mut leader, ids) = coffee(&["Möten"]);
    to_step(&mut leader, "talk");
    to_step(&mut leader, "end");
    assert_eq!(field(&leader, ids[0]), "done");
}

#[test]
fn entries_come_in_the_order_in_which_they_were_put() {
    let (mut leader, ids) = coffee(&["a", "b", "c"]);
    let put = |id, before| Command::Group(GroupCommand::Put(id, before));
    leader.tell(put(ids[2], Some(ids[0])));
    assert_eq!(leader.is().entries("to-talk"), [ids[2], ids[0], ids[1]]);
    leader.tell(put(ids[2], None));
    assert_eq!(leader.is().entries("to-talk"), ids);
    leader.undo();
    assert_eq!(leader.is().entries("to-talk"), [ids[2], ids[0], ids[1]]);
    let elsewhere = leader.add_to("parking", "d");
    assert_eq!(leader.try_to(put(elsewhere, Some(ids[0]))), Err(Refusal::NotHere));
    assert_eq!(leader.try_to(put(ids[0], Some(elsewhere))), Err(Refusal::NotHere));
    assert_eq!(leader.try_to(put(ids[0], Some(ids[0]))), Err(Refusal::NotHere));
}

#[test]
fn what_was_merged_has_what_was_said_of_both() {
    let (mut leader, ids) = coffee(&["Möten", "Fler möten"]);
    to_step(&mut leader, "talk");
    let cells = vec![("note".to_owned(), CellValue::Lines(text("För långa").into()))];
    let add = RowCommand::Add { table: "learned".to_owned(), under: Some(ids[0]), cells };
    leader.tell(Command::Row(add));
    leader.tell(Command::Item(ItemCommand::Merge(vec![ids[0]], ids[1])));
    let entry = leader.is().entry_at("to-talk", Focus::default()).unwrap();
    assert_eq!(entry.id, ids[1]);
    let (_, note) = entry.cell(ColumnRole::Note).unwrap();
    assert_eq!(note.map(CellValue::text), Some("För långa"));
    assert_eq!(leader.is().had_floor("to-talk"), [ids[1]]);
}

#[test]
fn a_theme_is_talked_about_where_it_stands() {
    let (mut leader, ids) = coffee(&["Möten", "Telefonen"]);
    let make = ThemeCommand::Make { list: "to-talk".to_owned(), name: text("Arbetet"), items: ids.clone() };
    leader.tell(Command::Theme(make));
    to_step(&mut leader, "talk");
    let theme = leader.is().lists.list("to-talk").themes[0].id;
    assert_eq!((on(&leader), field(&leader, theme)), (Some(theme), "to-talk".to_owned()));
    assert_eq!(field(&leader, ids[0]), "to-talk");
}

#[test]
fn minutes_are_those_of_each_until_one_has_its_own() {
    let (mut leader, ids) = coffee(&["Möten", "Telefonen"]);
    assert_eq!(leader.is().entry_minutes("to-talk", ids[0]), Some(5));
    let cells = vec![("minutes".to_owned(), CellValue::Number(9))];
    leader.tell(Command::Row(RowCommand::Add { table: "learned".to_owned(), under: Some(ids[0]), cells }));
    let time = leader.is().floor_time("to-talk");
    assert_eq!((time.rows, time.minutes, time.without), (2, 14, 0));
}

/// The path at which this method is faulty.
fn faulty(changed: &str, to: &str) -> String {
    let file = COFFEE.replace(changed, to);
    assert_ne!(file, COFFEE, "{changed}");
    parse("lean-coffee.json", &file).unwrap_err().path
}

#[test]
fn lines_get_the_floor_only_where_something_can_be_written_down() {
    let under = r#""under": "coffee""#;
    assert_eq!(faulty(under, r#""under": "parking""#), "steps[2].kind.each.over.rows");
    assert_eq!(faulty(under, r#""under": "to-talk""#), "steps[2].kind.each.over.rows", "topics move on");
    assert_eq!(faulty(r#", "role": "minutes""#, ""), "steps[2].kind.each.minutes");
    assert_eq!(faulty(r#""minutes": 5 }"#, r#""minutes": 0 }"#), "steps[2].kind.each.minutes");
    let two = (r#""fields": ["to-talk", "talking", "done"]"#, r#""fields": ["to-talk", "talking"]"#);
    assert_eq!(faulty(two.0, two.1), "lists[3].stages");
}

#[test]
fn plans_that_are_open_have_the_floor_and_what_is_said_is_what_has_happened() {
    let status = r#"{ "id": "due", "name": { "en": "By when" }, "holds": "date", "role": "due" }"#;
    let happened = r#"{ "id": "status", "name": { "en": "Status" }, "holds": "status", "role": "status" },
        { "id": "happened", "name": { "en": "What has happened?" }, "holds": "lines", "role": "happened" }"#;
    let over = r#"{ "rows": "to-talk" }, "minutes": 5"#;
    let file = COFFEE.replace(over, r#"{ "rows": "actions" }"#);
    assert_eq!(parse("lean-coffee.json", &file).unwrap_err().path, "steps[2].kind.each.over.rows");
    let file = file.replace(status, &format!("{status}, {happened}"));
    let method = method(&file);
    let plan = method.plans[0].clone();
    let (rows, method) = (fit(&plan, 600, 40), method.with_plan(&plan).into());
    let mut leader = Leader::of(Opened { rows, start: 600, length: 40, method, ..opened() });
    let topic = leader.add_to("to-talk", "Möten");
    for (what, status) in [("Lista", PlanStatus::Done), ("Schema", PlanStatus::Started)] {
        let cells = vec![
            ("what".to_owned(), CellValue::Words(text(what))),
            ("status".to_owned(), CellValue::Status(status)),
        ];
        leader.tell(Command::Row(RowCommand::Add { table: "actions".to_owned(), under: Some(topic), cells }));
    }
    to_step(&mut leader, "talk");
    let on = leader.is().entry_at("actions", Focus::default()).unwrap();
    assert_eq!(
        on.row.map(|row| leader.is().words_of_row(row)),
        Some("Schema"),
        "what is done is not asked about"
    );
    let notes = on.table.and_then(TableDef::notes).map(|column| column.id.as_str());
    assert_eq!(notes, Some("happened"));
}

#[test]
fn lines_of_a_whole_board_have_the_floor_field_by_field() {
    let file = COFFEE.replace(r#"{ "rows": "to-talk" }"#, r#"{ "rows": "coffee" }"#);
    let method = method(&file);
    let plan = method.plans[0].clone();
    let (rows, method) = (fit(&plan, 600, 40), method.with_plan(&plan).into());
    let mut leader = Leader::of(Opened { rows, start: 600, length: 40, method, ..opened() });
    let ids = ["done", "to-talk", "talking"].map(|field| leader.add_to(field, field));
    assert_eq!(leader.is().entries("coffee"), [ids[1], ids[2], ids[0]]);
    to_step(&mut leader, "talk");
    assert_eq!(field(&leader, ids[1]), "to-talk", "only lines of the first stage move on");
}
