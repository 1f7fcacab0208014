//! What a follow-up takes over: islands and plans with their ids, the newest status wherever it was set, own columns.

use std::sync::Arc;

use super::super::decide::{Command, RowCommand};
use super::super::event::{Entry, Opened};
use super::super::fixture::{Leader, plan, set};
use super::super::method::check::parse_built_in;
use super::super::record::Record;
use super::super::time::At;
use super::*;

fn follow_up() -> Method {
    let file = include_str!("../../../workshops/methods/follow-up.json");
    parse_built_in("follow-up.json", file).unwrap()
}

/// A leader of a workshop with an island and two plans.
fn first() -> (Leader, [Id; 2]) {
    let mut leader = Leader::new();
    leader.go_to("plans");
    let island = leader.island("Calm evenings");
    let plans = ["One more person", "Alarms one by one"].map(|what| {
        leader.tell(plan(island, &[("what", what), ("who", "Anna"), ("due", "20/12")]));
        leader.is().tables.rows.last().unwrap().id
    });
    (leader, plans)
}

/// A leader of the workshop that follows these, a week after the newest of them.
fn after(journals: &[&Journal], run: &str) -> Leader {
    let journals: Vec<Journal> = journals.iter().map(|journal| (*journal).clone()).collect();
    let taken = TakenOver::of(&journals).unwrap();
    let method = taken.method(follow_up());
    let plan = method.plans[0].clone();
    let before = journals.last().unwrap().workshop().agenda.date;
    let opened = Opened {
        id: format!("{run}xx"),
        date: before + chrono::Duration::weeks(1),
        rows: super::super::agenda::fit(&plan, 540, plan.minutes()),
        start: 540,
        length: plan.minutes(),
        method: Arc::new(method.with_plan(&plan)),
        ..super::super::fixture::opened()
    };
    let events = taken.events(&opened.method);
    let mut leader = Leader::of(opened.clone());
    leader.run = run.parse().unwrap();
    let events = std::iter::once(Event::Opened(Box::new(opened))).chain(events).collect();
    let entry = Entry { seq: 1, at: leader.now, by: leader.run, events };
    leader.journal = Journal::replay(vec![entry]).unwrap();
    leader
}

fn status(leader: &mut Leader, id: Id, status: PlanStatus) {
    let column = leader.is().plan(id).unwrap().table.column_in(ColumnRole::Status).unwrap().id.clone();
    leader.tell(Command::Row(RowCommand::Set(id, column, Some(CellValue::Status(status)))));
}

fn said(leader: &mut Leader, id: Id, words: &str) {
    let column = leader.is().plan(id).unwrap().table.column_in(ColumnRole::Happened).unwrap().id.clone();
    let words = CellValue::Lines(Prose::clean(words).unwrap());
    leader.tell(Command::Row(RowCommand::Set(id, column, Some(words))));
}

#[test]
fn plans_keep_their_ids_numbers_islands_and_words() {
    let (first, plans) = first();
    let next = after(&[&first.journal], "nextup");
    let taken: Vec<_> =
        next.is().plans().iter().map(|plan| (plan.id, plan.number, plan.what().to_owned())).collect();
    assert_eq!(
        taken,
        [(plans[0], 1, "One more person".to_owned()), (plans[1], 2, "Alarms one by one".to_owned())]
    );
    let plan = next.is().plan(plans[0]).unwrap();
    assert_eq!(plan.who().collect::<Vec<_>>(), ["Anna"]);
    assert_eq!(next.is().above(plan.row).unwrap().mentioned(), "1 Calm evenings");
    assert!(plan.taken_over && !plan.answered);
    assert!(next.is().islands.islands.iter().all(|island| island.taken_over));
    assert_eq!(Record::of(next.is()).plans.len(), 2);
}

#[test]
fn what_was_said_in_a_follow_up_counts_in_the_next_and_is_not_said_there_again() {
    let (first, plans) = first();
    let mut second = after(&[&first.journal], "second");
    second.go_to("happened");
    said(&mut second, plans[0], "Tried on Monday");
    status(&mut second, plans[0], PlanStatus::Started);
    status(&mut second, plans[1], PlanStatus::Done);
    assert!(second.is().plan(plans[0]).unwrap().answered);
    let third = after(&[&first.journal, &second.journal], "thirdx");
    let left = third.is().plans();
    assert_eq!(left.iter().map(|plan| plan.id).collect::<Vec<_>>(), [plans[0]], "what is done is over");
    assert_eq!((left[0].status(), left[0].happened(), left[0].answered), (PlanStatus::Started, "", false));
}

#[test]
fn the_newest_status_counts_wherever_it_was_set() {
    let (mut first, plans) = first();
    let mut second = after(&[&first.journal], "second");
    second.go_to("onwards");
    let step = |leader: &mut Leader, words: &str| {
        let column =
            leader.is().plan(plans[0]).unwrap().table.column_in(ColumnRole::FirstStep).unwrap().id.clone();
        let value = CellValue::read(&super::super::method::Holds::Lines, words, leader.now.today()).unwrap();
        leader.tell(Command::Row(RowCommand::Set(plans[0], column, Some(value))));
    };
    step(&mut second, "Ask the manager");
    // Later somebody opens the first again and says there how far it has come.
    first.now = At { utc_ms: second.now.utc_ms + 60_000, ..first.now };
    first.tell(set(plans[0], "status", Some("2")));
    for journals in [[&first.journal, &second.journal], [&second.journal, &first.journal]] {
        let third = after(&journals, "thirdx");
        let plan = third.is().plan(plans[0]).unwrap();
        assert_eq!((plan.status(), plan.first_step()), (PlanStatus::Started, "Ask the manager"));
    }
}

#[test]
fn plans_of_several_workshops_get_numbers_that_none_has() {
    let (first, plans) = first();
    let (mut other, _) = self::first();
    // Made by another run, so these are other plans.
    let entries = other.journal.entries().iter().map(|entry| {
        let text = serde_json::to_string(&**entry).unwrap().replace("aaaaaa", "bbbbbb");
        serde_json::from_str::<Entry>(&text).unwrap()
    });
    other.journal = Journal::replay(entries.collect::<Vec<_>>()).unwrap();
    let both = after(&[&first.journal, &other.journal], "second");
    let numbers: Vec<u32> = both.is().plans().iter().map(|plan| plan.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    let islands: Vec<u32> = both.is().islands.standing().map(|island| island.number).collect();
    assert_eq!(islands, [1, 2]);
    assert_eq!(both.is().plan(plans[0]).unwrap().number, 1);
}

#[test]
fn columns_of_the_first_come_before_those_of_the_follow_up() {
    let (first, _) = first();
    let taken = TakenOver::of(std::slice::from_ref(&first.journal)).unwrap();
    let method = taken.method(follow_up());
    let ids: Vec<&str> = method.tables[0].columns.iter().map(|column| column.id.as_str()).collect();
    let own: Vec<&str> =
        first.is().method.table("plans").unwrap().columns.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids[..own.len()], own);
    assert!(ids.ends_with(&["happened", "ask-whom"]), "{ids:?}");
    let text = serde_json::to_string(&method).unwrap();
    parse_built_in("follow-up.json", &text).expect_err("the fixture speaks one language");
    super::super::method::check::parse("follow-up.json", &text).unwrap();
}

#[test]
fn what_was_struck_is_not_taken_over() {
    let (mut first, plans) = first();
    first.journal.strike(&[plans[1]], first.now, first.run).unwrap();
    let next = after(&[&first.journal], "nextup");
    assert_eq!(next.is().plans().iter().map(|plan| plan.id).collect::<Vec<_>>(), [plans[0]]);
    let island = first.is().islands.islands[0].id;
    first.journal.strike(&[island], first.now, first.run).unwrap();
    let next = after(&[&first.journal], "nextup");
    assert_eq!(next.is().islands.islands.len(), 0);
    assert_eq!(next.is().plans().len(), 1, "a plan needs no island");
}
