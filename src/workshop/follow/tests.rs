//! What a follow-up takes over: islands and plans with their ids, the newest status wherever it was set, own columns.

use std::sync::Arc;

use super::super::decide::{Command, HowVoted, IslandCommand, ItemCommand, Refusal, RowCommand, VoteCommand};
use super::super::event::{BriefEvent, Entry, Opened, Origin};
use super::super::fixture::{Leader, plan, set, text};
use super::super::method::check::parse_built_in;
use super::super::method::{CARRIED, Holds};
use super::super::ranking;
use super::super::record::Record;
use super::super::rows::{Audience, Rows};
use super::super::words::Words;
use super::*;

fn follow_up() -> Method {
    let file = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
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
    let before = journals.last().unwrap().workshop().agenda.date;
    after_on(before + chrono::Duration::weeks(1), journals, run)
}

/// A leader of the workshop that follows these, on this day.
fn after_on(date: NaiveDate, journals: &[&Journal], run: &str) -> Leader {
    let journals: Vec<Journal> = journals.iter().map(|journal| (*journal).clone()).collect();
    let taken = TakenOver::of(&journals).unwrap();
    let method = taken.method(follow_up());
    let plan = method.plans[0].clone();
    let opened = Opened {
        id: format!("{run}xx"),
        date,
        rows: super::super::agenda::fit(&plan, 540, plan.minutes()),
        start: 540,
        length: plan.minutes(),
        method: Arc::new(method.with_plan(&plan)),
        origin: Origin { follows: taken.follows.clone(), ..Origin::default() },
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

fn next_step(leader: &mut Leader, id: Id, words: &str) {
    let column = leader.is().plan(id).unwrap().table.column_in(ColumnRole::FirstStep).unwrap().id.clone();
    let words = CellValue::Lines(Prose::clean(words).unwrap());
    leader.tell(Command::Row(RowCommand::Set(id, column, Some(words))));
}

/// The ids of the plans that stand.
fn plans_of(leader: &Leader) -> Vec<Id> {
    leader.is().plans().iter().map(|plan| plan.id).collect()
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
fn plans_that_were_taken_over_can_be_voted_on_and_are_called_as_they_are_read() {
    let (first, plans) = first();
    let mut next = after(&[&first.journal], "nextup");
    next.go_to("happened");
    let island = next.is().islands.islands[0].id;
    let new = next.plan(island, &[("what", "A third")]);
    assert_eq!(next.is().candidates(CARRIED), plans, "what is made today is not taken over");
    let called = |label| next.is().candidate_called(CARRIED, label);
    assert_eq!(
        [called("P1"), called("p2"), called("P3"), called("1")],
        [Some(plans[0]), Some(plans[1]), None, None]
    );
    next.tell(Command::Vote(VoteCommand::Open(CARRIED.to_owned(), HowVoted::default())));
    let vote = next.is().votes.newest(CARRIED).unwrap().id;
    let slip = |on| Command::Vote(VoteCommand::Slip(vote, vec![on]));
    assert_eq!(next.try_to(slip(new)).unwrap_err(), Refusal::NotHere);
    next.tell(slip(plans[1]));
    next.tell(Command::Vote(VoteCommand::Close(vote)));
    let entries = &Record::of(next.is()).polls.rankings;
    assert_eq!(entries.len(), 0, "no step of this method votes on them");
    let listed = ranking::listed(next.is(), CARRIED);
    let row = Rows::ranked(next.is(), (CARRIED, &listed), Audience::Room);
    assert_eq!(row.get(0).unwrap().mentioned(), "P2 Alarms one by one");
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
    next_step(&mut second, plans[0], "Ask the manager");
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
        let text = serde_json::to_string(&**entry)
            .unwrap()
            .replace("aaaaaa", "bbbbbb")
            .replace("abcdefgh", "bcdefghi");
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

#[test]
fn what_was_removed_or_struck_in_a_follow_up_does_not_come_back() {
    let (first, plans) = first();
    let mut second = after(&[&first.journal], "second");
    second.tell(Command::Row(RowCommand::Remove(plans[0])));
    let both = |second: &Leader| after(&[&first.journal, &second.journal], "thirdx");
    assert_eq!(plans_of(&both(&second)), [plans[1]]);
    second.undo();
    assert_eq!(plans_of(&both(&second)), plans);
    let mut struck = second.clone();
    struck.journal.strike(&[plans[1]], struck.now, struck.run).unwrap();
    assert_eq!(plans_of(&both(&struck)), [plans[0]]);
    // An island goes with its plans.
    let island = first.is().islands.islands[0].id;
    second.tell(Command::Island(IslandCommand::Remove(island)));
    let third = both(&second);
    assert_eq!((third.is().islands.islands.len(), plans_of(&third).len()), (0, 0));
}

#[test]
fn what_is_removed_from_the_first_stays_in_a_follow_up_that_has_it() {
    let (mut first, plans) = first();
    let second = after(&[&first.journal], "second");
    first.tell(Command::Row(RowCommand::Remove(plans[0])));
    assert_eq!(plans_of(&after(&[&first.journal], "thirdx")), [plans[1]]);
    let mut both = plans_of(&after(&[&first.journal, &second.journal], "thirdx"));
    both.sort_unstable();
    assert_eq!(both, plans);
}

#[test]
fn a_plan_without_what_that_was_struck_is_not_taken_over() {
    let (mut first, plans) = first();
    let island = first.is().islands.islands[0].id;
    first.tell(plan(island, &[("how", "Kalle does it"), ("who", "Kalle")]));
    let nameless = first.is().tables.rows.last().unwrap().id;
    assert_eq!(plans_of(&after(&[&first.journal], "nextup")), [plans[0], plans[1], nameless]);
    first.journal.strike(&[nameless], first.now, first.run).unwrap();
    assert_eq!(plans_of(&after(&[&first.journal], "nextup")), plans);
}

#[test]
fn an_island_counts_as_it_was_changed_last() {
    let (mut first, _) = first();
    let island = first.is().islands.islands[0].id;
    let mut second = after(&[&first.journal], "second");
    second.tell(Command::Island(IslandCommand::Rename(island, text("Calm nights"))));
    second.tell(Command::Island(IslandCommand::Contact(island, Some(text("Lena")))));
    // The third was made without the second, so its copy is older than what the second says.
    let third = after_on(second.now.today() + chrono::Duration::weeks(1), &[&first.journal], "thirdx");
    let island_in = |journals: &[&Journal]| {
        let next = after(journals, "fourth");
        let [island] = next.is().islands.islands.as_slice() else { panic!("one island") };
        (island.number, island.name.to_string(), island.contact.as_ref().map(ToString::to_string))
    };
    let all = [&first.journal, &second.journal, &third.journal];
    assert_eq!(island_in(&all), (1, "Calm nights".into(), Some("Lena".into())));
    first.now = At { utc_ms: third.now.utc_ms + 60_000, ..first.now };
    first.tell(Command::Island(IslandCommand::Rename(island, text("Calm days"))));
    assert_eq!(island_in(&[&first.journal, &second.journal]).1, "Calm days");
}

#[test]
fn what_was_only_taken_over_is_no_news() {
    let (mut first, plans) = first();
    first.tell(set(plans[0], "first", Some("Write a list")));
    let mut second = after(&[&first.journal], "second");
    second.go_to("onwards");
    next_step(&mut second, plans[0], "Ask the manager");
    let date = second.now.today() + chrono::Duration::weeks(1);
    // This one was made later, and by somebody who did not have the second.
    let without = after_on(date, &[&first.journal], "thirdx");
    let fourth = after(&[&first.journal, &second.journal, &without.journal], "fourth");
    assert_eq!(fourth.is().plan(plans[0]).unwrap().first_step(), "Ask the manager");
    // This one was made with it, and then the second was lost.
    let with = after_on(date, &[&first.journal, &second.journal], "thirdx");
    let fourth = after(&[&first.journal, &with.journal], "fourth");
    assert_eq!(fourth.is().plan(plans[0]).unwrap().first_step(), "Ask the manager");
}

#[test]
fn the_title_is_that_of_the_workshop_followed_first() {
    let (first, _) = first();
    let mut second = after(&[&first.journal], "second");
    second.tell(Command::Brief(BriefEvent::Set { field: Field::Title, text: Field::Title.clean("Again") }));
    let title = |journals: &[Journal]| TakenOver::of(journals).unwrap().title;
    let (title_of_first, again) =
        (Field::Title.clean("Provdag").unwrap(), Field::Title.clean("Again").unwrap());
    assert_eq!(
        title(&[first.journal.clone(), second.journal.clone()]),
        Some(TitleTaken::First(title_of_first))
    );
    assert_eq!(title(&[second.journal]), Some(TitleTaken::FollowUp(again)));
}

#[test]
fn what_is_parked_goes_along_until_it_is_closed() {
    let parked = |leader: &Leader| {
        let list = leader.is().list_in(ListRole::Parking);
        let told = list.standing().map(|item| (item.number, item.text.to_string(), item.raised_with.clone()));
        told.collect::<Vec<_>>()
    };
    let park = |leader: &mut Leader, words: &str| {
        let (list, text) = ("parking".to_owned(), text(words));
        leader.tell(Command::Item(ItemCommand::Add { list, text, from: None, group: None }));
        leader.is().list_in(ListRole::Parking).items.last().unwrap().id
    };
    let mut first = after(&[&first().0.journal], "firsts");
    let [closed, board, again] = ["Parking fees", "The lift", "The phone"].map(|it| park(&mut first, it));
    first.tell(Command::Item(ItemCommand::Answer(closed, Some(text("Free from May")))));
    first.tell(Command::Item(ItemCommand::Raise(board, Some(text("The board")))));
    let mut second = after(&[&first.journal], "second");
    let with = Some(text("The board"));
    assert_eq!(parked(&second), [(1, "The lift".to_owned(), with), (2, "The phone".to_owned(), None)]);
    second.tell(Command::Item(ItemCommand::Answer(again, Some(text("A new one is ordered")))));
    second.tell(Command::Item(ItemCommand::Remove(vec![board])));
    park(&mut second, "The bikes");
    let third = after(&[&first.journal, &second.journal], "thirds");
    assert_eq!(parked(&third), [(1, "The bikes".to_owned(), None)]);
}

#[test]
fn one_that_is_named_twice_counts_once() {
    let (mut first, plans) = first();
    let copy = first.journal.clone();
    first.tell(set(plans[0], "what", Some("Two more people")));
    for journals in [[copy.clone(), first.journal.clone()], [first.journal.clone(), copy]] {
        let taken = TakenOver::of(&journals).unwrap();
        assert_eq!(taken.follows, ["abcdefgh"]);
        let next = after(&journals.iter().collect::<Vec<_>>(), "nextup");
        assert_eq!(next.is().plan(plans[0]).unwrap().what(), "Two more people");
    }
}

/// A first workshop of this method instead of the fixture's.
fn first_of(method: Method, run: &str) -> Leader {
    let mut leader = Leader::of(Opened {
        id: format!("{run}xx"),
        method: method.into(),
        ..super::super::fixture::opened()
    });
    leader.run = run.parse().unwrap();
    leader.go_to("plans");
    leader
}

#[test]
fn rows_that_a_method_names_are_the_same_plans_in_every_follow_up() {
    let mut method = super::super::fixture::method();
    let table = method.tables.iter_mut().find(|table| table.id == "plans").unwrap();
    table.under = None;
    table.rows = ["Kitchen", "Garden"].map(|head| Words([(Lang::En, head.to_owned())].into())).into();
    let other = first_of(method.clone(), "otherx");
    let mut first = first_of(method, "firstx");
    let named = first.is().plans()[0].id;
    first.tell(set(named, "who", Some("Anna")));
    let mut second = after(&[&first.journal], "second");
    let whats = |leader: &Leader| {
        let plans = leader.is().plans();
        plans.iter().map(|plan| plan.what().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(whats(&second), ["Kitchen", "Garden"]);
    let garden = plans_of(&second)[1];
    status(&mut second, garden, PlanStatus::Done);
    let third = after(&[&first.journal, &second.journal], "thirdx");
    assert_eq!(whats(&third), ["Kitchen"]);
    assert_eq!(plans_of(&third), plans_of(&second)[..1]);
    // Those of another workshop with the same method are other plans.
    let both = after(&[&first.journal, &other.journal], "fourth");
    assert_eq!(whats(&both), ["Kitchen", "Garden", "Kitchen", "Garden"]);
}

#[test]
fn columns_of_one_role_that_hold_different_things_keep_their_words() {
    let mut words = super::super::fixture::method();
    let table = words.tables.iter_mut().find(|table| table.id == "plans").unwrap();
    let what = table.columns.iter_mut().find(|column| column.role == Some(ColumnRole::What)).unwrap();
    what.holds = Holds::Words;
    let mut short = first_of(words, "shortx");
    let island = short.island("Nights");
    let cells = vec![("what".to_owned(), CellValue::Words(text("One call list")))];
    short.tell(Command::Row(RowCommand::Add { table: "plans".to_owned(), under: Some(island), cells }));
    let (mut long, plans) = first();
    long.tell(set(plans[0], "what", Some("One more person\nevery evening")));
    for journals in [[&short.journal, &long.journal], [&long.journal, &short.journal]] {
        let next = after(&journals, "nextup");
        let mut whats: Vec<String> = next.is().plans().iter().map(|plan| plan.what().to_owned()).collect();
        whats.sort();
        assert_eq!(whats, ["Alarms one by one", "One call list", "One more person\nevery evening"]);
        assert!(plans.iter().all(|id| next.is().plan(*id).is_some()));
    }
}

/// A leader of a workshop whose plans stand under its needs, with two owners, and one plan under each of two needs.
fn under_needs() -> (Leader, [Id; 2]) {
    let file = include_str!("../../../tests/it/methods/plans-under.json");
    let method: Method = serde_json::from_str(file).unwrap();
    let plan = method.plans[0].clone();
    let mut leader = Leader::of(Opened {
        rows: super::super::agenda::fit(&plan, 540, plan.minutes()),
        start: 540,
        length: plan.minutes(),
        method: Arc::new(method),
        ..super::super::fixture::opened()
    });
    let needs = ["Quiet nights", "More hands"].map(|need| {
        let (list, text) = ("needs".to_owned(), text(need));
        leader.tell(Command::Item(ItemCommand::Add { list, text, from: None, group: None }));
        leader.is().lists.list("needs").items.last().unwrap().id
    });
    for (need, what) in needs.into_iter().zip(["Felt on the doors", "Ask the pool"]) {
        let cell = |id: &str, value| (id.to_owned(), value);
        let cells = vec![
            cell("what", CellValue::Words(text(what))),
            cell("who", CellValue::Who(text("Head"))),
            cell("union", CellValue::Who(text("Steward"))),
            cell("level", CellValue::Choice(1)),
        ];
        leader.tell(Command::Row(RowCommand::Add { table: "deeds".to_owned(), under: Some(need), cells }));
    }
    (leader, needs)
}

/// What the first so many plans stood under, as it is told.
fn stood_under(leader: &Leader) -> Vec<Option<String>> {
    leader.is().plans().iter().map(|plan| plan.stood_under(leader.is().lang)).collect()
}

#[test]
fn a_plan_takes_the_words_of_its_line_and_all_its_columns_along() {
    let (first, _) = under_needs();
    let next = after(&[&first.journal], "nextup");
    let told = ["Needs: Quiet nights", "Needs: More hands"].map(|told| Some(told.to_owned()));
    assert_eq!(stood_under(&next), told);
    let plan = next.is().plans()[0];
    assert_eq!(plan.owners().collect::<Vec<_>>(), ["Head", "Steward"]);
    let level = plan.table.column("level").unwrap();
    assert_eq!(plan.shown(level, next.is().lang), Some(super::super::table::Shown::Text("house".to_owned())));
    // Both owners and the line are beside the plan where it is asked how it goes on.
    let rows = Rows::again(
        next.is(),
        &plan.table.id,
        (super::super::method::AskedAgain::Onwards, None),
        Audience::Room,
    );
    let below: Vec<String> = rows.iter().map(|row| row.below.to_string()).collect();
    assert_eq!(below[0], "Needs: Quiet nights · Head · Steward");
    // It is the same in the follow-up of the follow-up, alone or with the first.
    for journals in [&[&next.journal][..], &[&first.journal, &next.journal]] {
        assert_eq!(stood_under(&after(journals, "thirdx")), told);
    }
    // Nobody is asked for it, and it is not missing where a plan is brought along.
    assert!(plan.table.asked().all(|column| column.role != Some(ColumnRole::Under)));
}

#[test]
fn words_that_were_struck_in_a_line_do_not_come_along_with_its_plan() {
    let (mut first, needs) = under_needs();
    let next = after(&[&first.journal], "nextup");
    first.strike(&[needs[0]]);
    let told = [None, Some("Needs: More hands".to_owned())];
    assert_eq!(stood_under(&after(&[&first.journal], "thirdx")), told);
    // A follow-up that has them still does not bring them back.
    assert_eq!(stood_under(&after(&[&first.journal, &next.journal], "fourth")), told);
}

#[test]
fn plans_are_made_for_what_has_the_most_dots_first() {
    let (mut leader, needs) = under_needs();
    assert_eq!(leader.is().entries_to_plan("needs"), needs);
    leader.tell(Command::Vote(VoteCommand::Open("needs".to_owned(), HowVoted::default())));
    let vote = leader.is().votes.open("needs").unwrap().id;
    leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![needs[1]])));
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    assert_eq!(leader.is().entries_to_plan("needs"), [needs[1], needs[0]]);
    let table = leader.is().method.table("deeds").unwrap().clone();
    let whats: Vec<String> =
        Rows::plans_to_read(leader.is(), &table).iter().map(|row| row.text.to_string()).collect();
    assert_eq!(whats, ["Ask the pool", "Felt on the doors"]);
}
