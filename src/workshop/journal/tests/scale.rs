//! Scales: what slips gave is told only where it is enough of them, in no entry and no record otherwise.

use super::*;
use crate::workshop::decide::{ItemCommand, VoteCommand, WrongValues};
use crate::workshop::event::{CountedBy, DotsGiven};
use crate::workshop::fixture::opened;
use crate::workshop::record::Record;
use crate::workshop::tally::{Answers, Values, Vote};

/// A day with a scale of three lines and these slips, each with a value for every line; 0 is none.
fn answered(slips: &[[usize; 3]]) -> (Leader, Vec<Id>) {
    let mut leader = Leader::new();
    leader.go_to("collect");
    let items: Vec<Id> = ["Tid", "Tillit", "Teman"].map(|raw| leader.add(raw)).into();
    leader.tell(Command::Vote(VoteCommand::Scale(LIST.to_owned(), 5)));
    slips.iter().for_each(|values| slip(&mut leader, &items, *values));
    (leader, items)
}

fn slip(leader: &mut Leader, items: &[Id], values: [usize; 3]) {
    let on = items.iter().zip(values).flat_map(|(id, value)| std::iter::repeat_n(*id, value)).collect();
    let id = scale(leader).id;
    leader.tell(Command::Vote(VoteCommand::Slip(id, on)));
}

fn scale(leader: &Leader) -> &Vote {
    leader.is().votes.scale(LIST).unwrap()
}

fn values(leader: &Leader, of: Id) -> Values {
    scale(leader).values(&leader.is().lists, of)
}

fn end(leader: &mut Leader) {
    while leader.is().day.ended.is_none() {
        leader.clock(ClockCommand::Next);
    }
}

fn tells_a_slip(leader: &Leader) -> bool {
    let mut events = leader.journal.entries().iter().flat_map(|entry| &entry.events);
    events.any(|event| matches!(event, Event::Vote(event) if event.slip_of().is_some()))
}

const SEVEN: [[usize; 3]; 7] = [[4, 2, 0], [3, 2, 5], [4, 1, 5], [5, 2, 0], [4, 0, 5], [1, 3, 4], [4, 2, 3]];

#[test]
fn at_the_end_of_the_day_only_what_enough_slips_gave_is_kept() {
    let (mut leader, items) = answered(&SEVEN);
    let before = values(&leader, items[0]);
    assert_eq!(before.counts, [1, 0, 1, 4, 1]);
    assert_eq!(values(&leader, items[2]).given(), Answers { all: 5, hidden: 5 });
    assert!(tells_a_slip(&leader));
    end(&mut leader);
    assert!(!tells_a_slip(&leader), "no entry tells what is on one");
    let given = |on: usize, slips: &[u32]| DotsGiven { on: items[on], slips: slips.to_vec() };
    assert_eq!(scale(&leader).kept.given, [given(0, &[1, 0, 1, 4, 1]), given(1, &[1, 4, 1])]);
    assert_eq!(scale(&leader).kept.dots, None, "a sum would tell a mean");
    assert_eq!(values(&leader, items[0]), before);
    assert_eq!(values(&leader, items[1]).counts, [1, 4, 1, 0, 0]);
    assert_eq!(values(&leader, items[2]).given(), Answers { all: 5, hidden: 5 });
    assert_eq!(values(&leader, items[2]).counts, [0; 5]);
    assert!(scale(&leader).closed);
    assert_eq!(leader.is().votes.ranking(LIST), None, "nothing is ranked");
    let replayed = Journal::replay(leader.journal.entries().to_vec()).unwrap();
    assert_eq!(replayed.workshop(), leader.is());
}

#[test]
fn of_fewer_than_six_slips_only_the_number_is_kept() {
    let (mut leader, items) = answered(&SEVEN[..5]);
    let hands = VoteCommand::Values(scale(&leader).id, items[1], CountedBy::Hands, vec![0, 3, 2, 0, 0]);
    leader.tell(Command::Vote(hands));
    end(&mut leader);
    let kept = &scale(&leader).kept;
    assert_eq!((kept.slips, kept.given.len(), &kept.dots), (5, 0, &None));
    assert_eq!(kept.untold.iter().map(|of| of.slips).collect::<Vec<_>>(), [5, 4, 3]);
    assert_eq!(values(&leader, items[0]).given(), Answers { all: 5, hidden: 5 });
    assert_eq!(values(&leader, items[0]).counts, [0; 5]);
    // What everybody saw is told as it was counted.
    assert_eq!(values(&leader, items[1]).counts, [0, 3, 2, 0, 0]);
    let record = serde_json::to_value(Record::of(leader.is())).unwrap();
    assert_eq!(record["scales"][0]["spread"][0]["given"], serde_json::json!([0, 0, 0, 0, 0]));
    assert_eq!(record["votes"], serde_json::json!([]));
}

#[test]
fn what_was_not_kept_stays_untold_when_more_slips_come() {
    let (mut leader, items) = answered(&SEVEN[..5]);
    end(&mut leader);
    leader.clock(ClockCommand::GoOn);
    let id = scale(&leader).id;
    leader.tell(Command::Vote(VoteCommand::Reopen(id)));
    SEVEN.iter().for_each(|values| slip(&mut leader, &items, *values));
    assert_eq!(values(&leader, items[0]).hidden, 12, "the five of before are not among them");
    // A line that nobody could answer before is told.
    let late = leader.add("Mat");
    assert_eq!(values(&leader, late).given(), Answers { all: 0, hidden: 0 });
    end(&mut leader);
    assert_eq!(scale(&leader).kept.given, []);
    assert_eq!(scale(&leader).kept.slips, 12);
    assert_eq!(values(&leader, items[0]).given(), Answers { all: 12, hidden: 12 });
    assert_eq!(values(&leader, late).given(), Answers { all: 0, hidden: 0 });
}

#[test]
fn lines_that_became_one_keep_each_value_that_was_given() {
    let (mut leader, items) = answered(&SEVEN);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[1]], items[0])));
    // Six gave the second line a value, seven the first: none of them a value above five.
    assert_eq!(values(&leader, items[0]).counts, [2, 4, 2, 4, 1]);
    end(&mut leader);
    assert_eq!(values(&leader, items[0]).counts, [2, 4, 2, 4, 1]);
}

#[test]
fn what_few_gave_is_not_told_with_what_it_was_merged_into() {
    // Three people gave both lines a value: six values, and no more than three people.
    let (mut leader, items) = answered(&SEVEN[..3]);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[1]], items[0])));
    assert_eq!(values(&leader, items[0]).given(), Answers { all: 6, hidden: 6 });
    assert_eq!(values(&leader, items[0]).counts, [0; 5]);
    // Five values beside seven: nobody can take the one from the other.
    let (mut leader, items) = answered(&SEVEN);
    let alone = values(&leader, items[0]).counts;
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[2]], items[0])));
    let together = Values { counts: alone, hidden: 5 };
    assert_eq!(values(&leader, items[0]), together);
    end(&mut leader);
    assert_eq!(values(&leader, items[0]), together);
    // Led on and ended once more, it keeps what it kept.
    leader.clock(ClockCommand::GoOn);
    end(&mut leader);
    assert_eq!(values(&leader, items[0]), together);
}

#[test]
fn a_slip_that_comes_after_the_answers_were_shown_is_not_added_to_them() {
    let (mut leader, _) = answered(&SEVEN);
    let id = scale(&leader).id;
    leader.tell(Command::Vote(VoteCommand::Close(id)));
    let shown = Err(Refusal::Values(WrongValues::Shown));
    assert_eq!(leader.try_to(Command::Vote(VoteCommand::Reopen(id))), shown);
    end(&mut leader);
    leader.clock(ClockCommand::GoOn);
    assert_eq!(leader.try_to(Command::Vote(VoteCommand::Reopen(id))), shown);
    // Of too few nothing was shown: they are counted on, and closed also if none comes.
    let (mut leader, _) = answered(&SEVEN[..5]);
    let id = scale(&leader).id;
    end(&mut leader);
    leader.clock(ClockCommand::GoOn);
    leader.tell(Command::Vote(VoteCommand::Reopen(id)));
    end(&mut leader);
    assert!(scale(&leader).closed);
}

#[test]
fn a_scale_and_a_vote_on_one_list_do_not_know_of_each_other() {
    let (mut leader, items) = answered(&SEVEN);
    let vote = leader.vote();
    leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![items[2]])));
    assert_eq!((scale(&leader).slips.len(), leader.is().votes.newest(LIST).unwrap().slips.len()), (7, 1));
    let wrong = Command::Vote(VoteCommand::Values(vote, items[0], CountedBy::Wall, vec![0; 5]));
    assert_eq!(leader.try_to(wrong), Err(Refusal::NotHere));
    let id = scale(&leader).id;
    let too_few = Command::Vote(VoteCommand::Values(id, items[0], CountedBy::Wall, vec![0; 4]));
    assert_eq!(leader.try_to(too_few), Err(Refusal::NotHere));
    let again = Command::Vote(VoteCommand::Scale(LIST.to_owned(), 5));
    assert_eq!(leader.try_to(again), Err(Refusal::VoteIsOpen));
    let too_high = Command::Vote(VoteCommand::Slip(id, vec![items[0]; 6]));
    assert!(leader.try_to(too_high).is_err());
    leader.tell(Command::Vote(VoteCommand::Close(id)));
    assert!(scale(&leader).closed && leader.is().votes.open(LIST).is_some());
}

#[test]
fn of_a_list_with_a_private_line_no_hands_are_counted_for_any() {
    let with = |private: bool| {
        let mut opened = opened();
        let method = std::sync::Arc::make_mut(&mut opened.method);
        let list = method.lists.iter_mut().find(|list| list.id == LIST).unwrap();
        list.lines.push(serde_json::from_str(r#"{"sv":"Jag hörs"}"#).unwrap());
        list.lines[0].private = private;
        let mut leader = Leader::of(opened);
        let on = leader.add("Vi är i tid");
        leader.tell(Command::Vote(VoteCommand::Scale(LIST.to_owned(), 3)));
        let id = scale(&leader).id;
        leader.try_to(Command::Vote(VoteCommand::Values(id, on, CountedBy::Hands, vec![1, 0, 2]))).err()
    };
    assert_eq!(with(true), Some(Refusal::Values(WrongValues::OnlySlips)));
    assert_eq!(with(false), None);
}

#[test]
fn on_a_scale_no_dots_are_counted_whatever_they_are_counted_by() {
    let mut leader = Leader::new();
    let on = leader.add("Vi är i tid");
    leader.tell(Command::Vote(VoteCommand::Scale(LIST.to_owned(), 3)));
    let id = scale(&leader).id;
    for dots in [VoteCommand::Wall(id, on, 2), VoteCommand::Hands(id, on, 2)] {
        assert_eq!(leader.try_to(Command::Vote(dots)).err(), Some(Refusal::NotHere));
    }
}
