//! What a row of the agenda brings along: steps, lists and tables that the method does not have.

use super::*;
use crate::workshop::event::{AgendaEvent, Brought, RowId, RowPlanned};
use crate::workshop::fixture::method;
use crate::workshop::method::{Range, Step};
use crate::workshop::record::Record;

const ROUND: &str = "check-in.round";
const HOPES: &str = "check-in.hopes";

/// A row with a round from another method, which fills a list of its own.
fn planned() -> RowPlanned {
    let step: Step = serde_json::from_value(serde_json::json!({
        "id": ROUND, "kind": { "round": { "list": HOPES } }, "name": { "sv": "Incheckning" }
    }))
    .unwrap();
    let list = crate::workshop::method::ListDef { id: HOPES.to_owned(), ..method().lists[0].clone() };
    let brings = Brought { steps: vec![step], lists: vec![list], ..Brought::default() };
    let range = Range { least: 0, usual: 5, most: 9 };
    RowPlanned { brings: Some(Box::new(brings)), ..RowPlanned::of(RowId(90), ROUND.to_owned(), range, 5) }
}

fn append(leader: &mut Leader, planned: RowPlanned) {
    let at = leader.now;
    let event = Event::Agenda(AgendaEvent::Added { planned, to: 0 });
    let entry = Entry { seq: leader.journal.seq() + 1, at, by: leader.run, events: vec![event] };
    leader.journal.append(entry);
}

#[test]
fn a_step_that_a_row_brings_along_is_led_recorded_undone_and_redone() {
    let mut leader = Leader::new();
    let before = leader.is().clone();
    append(&mut leader, planned());
    leader.go_to(ROUND);
    assert_eq!(leader.is().capture_list(), Some(HOPES));
    leader.add_to(HOPES, "Att vi vågar");
    let after = leader.is().clone();
    let record = serde_json::to_value(Record::of(&after)).unwrap();
    assert_eq!(record["agenda"][0]["name"], "Incheckning");
    let lists = record["lists"].as_array().unwrap();
    let hopes = lists.iter().find(|list| list["id"] == HOPES).unwrap();
    assert_eq!(hopes["items"][0]["text"], "Att vi vågar");
    leader.reopen();
    assert_eq!(*leader.is(), after);
    for _ in 0..3 {
        leader.undo();
    }
    assert_eq!(*leader.is(), before, "nothing stays in the method");
    for _ in 0..3 {
        leader.redo();
    }
    assert_eq!(*leader.is(), after);
}

#[test]
fn what_is_brought_takes_the_place_of_nothing() {
    let mut leader = Leader::new();
    let before = leader.is().method.clone();
    let mut colliding = planned();
    let brought = colliding.brings.as_mut().unwrap();
    brought.steps[0].id = "collect".to_owned();
    brought.lists[0].id = "no-dot".to_owned();
    append(&mut leader, colliding);
    assert_eq!(leader.is().method, before);
    append(&mut leader, RowPlanned { row: RowId(91), ..planned() });
    append(&mut leader, RowPlanned { row: RowId(92), ..planned() });
    let steps = leader.is().method.steps.iter().filter(|step| step.id == ROUND).count();
    assert_eq!((steps, leader.is().method.lists.len()), (1, before.lists.len() + 1));
}

#[test]
fn a_day_may_begin_with_what_its_rows_bring_along() {
    let mut opened = crate::workshop::fixture::opened();
    opened.rows.insert(0, planned());
    let at = Leader::new().now;
    let entry =
        |opened| Entry { seq: 1, at, by: Leader::new().run, events: vec![Event::Opened(Box::new(opened))] };
    let journal = Journal::replay(vec![entry(opened)]).unwrap();
    let row = journal.workshop().agenda.first().unwrap();
    assert_eq!(journal.workshop().row_name(row), "Incheckning");
}

#[test]
fn a_row_has_a_name_of_its_own_until_it_is_struck() {
    let mut leader = Leader::new();
    let row = leader.is().agenda.rows[1].id;
    let name = |leader: &Leader| leader.is().row_name(leader.is().agenda.row(row).unwrap()).to_owned();
    let usual = name(&leader);
    leader.tell(Command::Agenda(vec![AgendaEvent::Named { row, name: Some(text("Hos Karin")) }]));
    assert_eq!(name(&leader), "Hos Karin");
    let own = crate::workshop::own::Own::Row(row);
    assert_eq!(leader.is().own(own).unwrap().as_str(), "Hos Karin");
    leader.strike(&[own.id()]);
    assert_eq!(name(&leader), usual, "the room never sees it again");
    assert!(!serde_json::to_string(leader.journal.entries()).unwrap().contains("Karin"));
}
