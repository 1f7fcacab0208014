//! A method in a day: what it is called there, what it shares with the day, and what is refused.

use super::*;
use crate::workshop::compose::NoBlock;
use crate::workshop::decide::ClockCommand;
use crate::workshop::event::Field;
use crate::workshop::fixture::{Leader, opened_as};
use crate::workshop::method::{ListRole, Method};
use crate::workshop::record::Record;

const SWOT: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"));
const FUTURE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
const DIMENSIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/three-dimensions.json"));
const CAMPFIRE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json"));
const FOLLOW_UP: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
const DAY: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/day.json"));

fn method(text: &str) -> Method {
    serde_json::from_str(text).unwrap()
}

fn block(text: &str) -> MethodBlock {
    let method = method(text);
    MethodBlock::new(&method, &method.plans[0]).unwrap()
}

fn put(leader: &mut Leader, text: &str) {
    leader.tell(Command::PutBlock { block: Box::new(block(text)), to: 1 });
}

fn day() -> Leader {
    let day = method(DAY);
    Leader::of(opened_as(&day, &day.plans[0]))
}

#[test]
fn a_method_stands_in_a_day_twice_and_each_has_lists_of_its_own() {
    let mut leader = day();
    let rows = leader.is().agenda.rows.len();
    put(&mut leader, SWOT);
    put(&mut leader, SWOT);
    let slots = method(SWOT).plans[0].steps.len();
    assert_eq!(leader.is().agenda.rows.len(), rows + 2 * slots);
    let boards: Vec<String> = leader.is().method.lists.iter().map(|list| list.id.clone()).collect();
    let swot: Vec<&String> = boards.iter().filter(|id| id.starts_with("swot.swot.")).collect();
    assert_eq!(swot.len(), 2, "{boards:?}");
    for (board, text) in swot.iter().zip(["Vi", "De"]) {
        let field = leader.is().method.list(board).unwrap().fields[0].clone();
        leader.add_to(&field, text);
    }
    let record = Record::of(leader.is());
    let said: Vec<&str> = record.lists.iter().flat_map(|list| &list.items).map(|item| item.text).collect();
    assert_eq!(said, ["Vi", "De"]);
    // There is one list of what is parked, the day's.
    let parked = |list: &&crate::workshop::method::ListDef| list.role == Some(ListRole::Parking);
    assert_eq!(leader.is().method.lists.iter().filter(parked).count(), 1);
}

#[test]
fn a_future_workshop_in_a_day_brings_its_questions_and_there_is_one_of_it() {
    let mut leader = day();
    put(&mut leader, FUTURE);
    let is = leader.is();
    let bottom = is.method.list_in(ListRole::Bottom).unwrap().to_owned();
    assert!(bottom.starts_with("framtidsverkstad.critique."), "{bottom}");
    let asked = is.method.question_of(&bottom).map(|field| is.about(field).to_owned()).unwrap();
    assert_eq!(asked, method(FUTURE).questions.critique.get(is.lang));
    assert!(!is.about(Field::Vision).is_empty());
    let again = leader.try_to(Command::PutBlock { block: Box::new(block(FUTURE)), to: 1 });
    assert_eq!(again, Err(Refusal::NoPart(NoPart::Block(NoBlock::HasItsLists))));
}

#[test]
fn lists_that_a_method_begins_with_lines_have_them_in_a_day() {
    let mut leader = day();
    put(&mut leader, DIMENSIONS);
    let of = |text: &str| method(text).lists.into_iter().find(|list| !list.lines.is_empty()).unwrap();
    let given = of(DIMENSIONS).begins_with(leader.is().lang);
    let lists =
        leader.is().method.lists.iter().find(|list| !list.lines.is_empty()).map(|list| list.id.clone());
    let items = leader.is().lists.list(&lists.unwrap());
    let said: Vec<_> = items.readable().map(|item| item.text.clone()).collect();
    assert_eq!(said, given);
}

#[test]
fn what_is_never_written_down_is_not_written_down_in_a_day_either() {
    let mut leader = day();
    put(&mut leader, CAMPFIRE);
    let brought = |id: &&crate::workshop::method::Step| id.id.starts_with("leirbal.");
    assert!(leader.is().method.steps.iter().filter(brought).all(|step| step.unrecorded));
    leader.tell(Command::Clock(ClockCommand::Next));
    leader.tell(Command::Clock(ClockCommand::Next));
    let list = leader.is().method.list_in(ListRole::Parking).unwrap().to_owned();
    let text = crate::workshop::text::Line::clean("Canary").unwrap();
    let add = ItemCommand::Add { list, text, from: None, group: None };
    assert_eq!(leader.try_to(Command::Item(add)), Err(Refusal::UnrecordedStep));
}

#[test]
fn what_needs_an_earlier_workshop_or_several_days_is_no_block() {
    let of = |text: &str, plan: usize| {
        let method = method(text);
        MethodBlock::new(&method, &method.plans[plan]).map(|_| ())
    };
    assert_eq!(of(FOLLOW_UP, 0), Err(NoBlock::GoesOn));
    assert_eq!(of(SWOT, 0), Ok(()));
}

#[test]
fn before_the_day_it_stands_where_it_is_put_and_while_it_runs_never_before_the_step_at_hand() {
    let mut leader = day();
    put(&mut leader, SWOT);
    let steps: Vec<&str> = leader.is().agenda.rows.iter().map(|row| row.step.as_str()).collect();
    assert_eq!(steps.first(), Some(&"welcome"));
    assert_eq!(steps.last(), Some(&"check-out"));
    leader.tell(Command::Clock(ClockCommand::Next));
    leader.tell(Command::PutBlock { block: Box::new(block(DIMENSIONS)), to: 0 });
    let steps: Vec<&str> = leader.is().agenda.rows.iter().map(|row| row.step.as_str()).collect();
    assert_eq!(steps.first(), Some(&"welcome"));
    assert!(steps.get(1).is_some_and(|step| step.starts_with("three-dimensions.")), "{steps:?}");
}
