//! Votes in order, a second vote beside the first, and votes of groups: what is kept when the day ends, and what undo
//! brings back.

use super::*;
use crate::workshop::decide::{GroupCommand, HowVoted, VoteCommand, WrongSlip};
use crate::workshop::event::{BriefEvent, DotsGiven};
use crate::workshop::ranking::{self, Standing};
use crate::workshop::record::Record;
use crate::workshop::tally::{PaperSlip, Uneven, Vote};

const IN_ORDER: HowVoted = HowVoted { ranked: Some(3), beside: false, by_groups: false };
const AGAIN: HowVoted = HowVoted { beside: true, ..IN_ORDER };
const BY_GROUPS: HowVoted = HowVoted { ranked: None, beside: false, by_groups: true };

fn leader() -> (Leader, Vec<Id>) {
    let mut leader = Leader::new();
    leader.go_to("collect");
    let items = ["Trånga rum", "Buller", "Stress", "Kyla"].map(|raw| leader.add(raw)).into();
    (leader, items)
}

fn newest(leader: &Leader) -> &Vote {
    leader.is().votes.votes.last().unwrap()
}

fn open(leader: &mut Leader, how: HowVoted) -> Id {
    leader.tell(Command::Vote(VoteCommand::Open(LIST.to_owned(), how)));
    newest(leader).id
}

/// Opens a vote, counts these slips, each naming lines by number in order, and closes it.
fn voted(leader: &mut Leader, how: HowVoted, items: &[Id], slips: &[&[usize]]) -> Id {
    let vote = open(leader, how);
    for slip in slips {
        let order: Vec<Id> = slip.iter().map(|nth| items[*nth - 1]).collect();
        let on = PaperSlip::in_order(&order, 3).on;
        leader.tell(Command::Vote(VoteCommand::Slip(vote, on)));
    }
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    vote
}

fn standings(leader: &Leader) -> Vec<(u32, Option<u32>)> {
    let ranking::State::Ranked(standings) = ranking::of(leader.is(), LIST) else { return Vec::new() };
    standings.iter().map(|Standing { dots, first, .. }| (*dots, *first)).collect()
}

fn end(leader: &mut Leader) {
    while leader.is().day.ended.is_none() {
        leader.clock(ClockCommand::Next);
    }
}

#[track_caller]
fn assert_replays(leader: &Leader) {
    let document = document::read(&document::write(&leader.journal)).unwrap();
    let replayed = Journal::replay(document.entries).unwrap();
    assert_eq!(replayed.workshop(), leader.is());
    assert_eq!(Record::of(replayed.workshop()), Record::of(leader.is()));
}

#[test]
fn the_second_vote_stands_beside_the_first_and_undo_leaves_the_first_whole() {
    let (mut leader, items) = leader();
    voted(&mut leader, IN_ORDER, &items, &[&[1, 2, 3], &[2, 1]]);
    assert_eq!(standings(&leader), [(5, None), (5, None), (1, None), (0, None)]);
    let first = leader.is().clone();
    voted(&mut leader, AGAIN, &items, &[&[4], &[4, 1]]);
    assert_eq!(standings(&leader), [(6, Some(0)), (2, Some(5)), (0, Some(5)), (0, Some(1))]);
    assert_eq!(ranking::first(leader.is(), LIST).len(), 4);
    assert_replays(&leader);
    for _ in 0..4 {
        leader.undo();
    }
    assert_eq!(leader.is().votes, first.votes);
    assert_eq!(standings(&leader), [(5, None), (5, None), (1, None), (0, None)]);
    leader.redo();
    assert_eq!(standings(&leader), [], "the ballot of an open vote");
    for _ in 0..3 {
        leader.redo();
    }
    assert_eq!(standings(&leader)[0], (6, Some(0)));
}

#[test]
fn there_is_no_second_vote_while_the_first_counts_and_no_first_after_it() {
    let (mut leader, items) = leader();
    let vote = open(&mut leader, IN_ORDER);
    let again = || Command::Vote(VoteCommand::Open(LIST.to_owned(), AGAIN));
    let on = PaperSlip::in_order(&items[..1], 3).on;
    leader.tell(Command::Vote(VoteCommand::Slip(vote, on)));
    assert_eq!(leader.try_to(again()).unwrap_err(), Refusal::VoteIsOpen);
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    leader.tell(again());
    assert_eq!(leader.try_to(Command::Vote(VoteCommand::Reopen(vote))).unwrap_err(), Refusal::VoteIsClosed);
    let first = Command::Vote(VoteCommand::Open(LIST.to_owned(), IN_ORDER));
    assert_eq!(leader.try_to(first).unwrap_err(), Refusal::VoteIsClosed);
}

#[test]
fn a_slip_in_order_counts_its_places_and_nothing_else() {
    let (mut leader, items) = leader();
    let vote = open(&mut leader, IN_ORDER);
    let mut slip = |on: &[usize]| {
        let on = on.iter().map(|nth| items[*nth - 1]).collect();
        leader.try_to(Command::Vote(VoteCommand::Slip(vote, on))).map(|_| ())
    };
    assert_eq!(slip(&[3, 3, 3, 1, 1, 2]), Ok(()));
    assert_eq!(slip(&[3, 3, 3]), Ok(()), "whoever names one");
    assert_eq!(slip(&[]), Ok(()));
    assert_eq!(slip(&[3, 3]), Err(Refusal::NotHere), "as much as a first one counts");
    assert_eq!(slip(&[3, 3, 3, 1, 1, 1]), Err(Refusal::NotHere));
    let too_many = Refusal::Slip(WrongSlip::TooManyNamed(4, 3));
    assert_eq!(slip(&[3, 3, 3, 1, 1, 2, 4]), Err(too_many));
    let only = Err(Refusal::Slip(WrongSlip::OnlyInOrder));
    let hands = leader.try_to(Command::Vote(VoteCommand::Hands(vote, items[0], 2))).map(|_| ());
    assert_eq!(hands, only);
    assert_eq!(leader.try_to(Command::Vote(VoteCommand::Wall(vote, items[0], 2))).map(|_| ()), only);
    // What was merged since counts for one.
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[0]], items[2])));
    let merged = leader
        .try_to(Command::Vote(VoteCommand::Slip(vote, PaperSlip::in_order(&[items[0], items[2]], 3).on)));
    assert_eq!(merged.map(|_| ()), Err(Refusal::Slip(WrongSlip::NamedTwice("3".to_owned()))));
}

#[test]
fn both_votes_are_kept_when_the_day_ends_and_no_slip() {
    let (mut leader, items) = leader();
    let slips: [&[usize]; 6] = [&[1, 2], &[1, 2], &[1, 2], &[2, 1], &[2, 1], &[3]];
    let first = voted(&mut leader, IN_ORDER, &items, &slips);
    let second = voted(&mut leader, AGAIN, &items, &[&[4], &[4], &[4], &[4], &[4], &[4, 1]]);
    let before = standings(&leader);
    end(&mut leader);
    assert_eq!(standings(&leader), before);
    let vote = |id| leader.is().votes.vote(id).unwrap();
    // Two put line 1 second, three first.
    assert_eq!(vote(first).kept.given[0], DotsGiven { on: items[0], slips: vec![0, 2, 3] });
    assert_eq!(vote(second).kept.given[1], DotsGiven { on: items[3], slips: vec![0, 0, 6] });
    assert!(vote(first).slips.is_empty() && vote(second).slips.is_empty());
    assert_eq!(Record::of(leader.is()).polls.rankings.len(), 2);
    assert_replays(&leader);
}

/// Lines of two groups, of four and three people.
fn of_groups() -> (Leader, Vec<Id>) {
    let mut leader = Leader::new();
    leader.tell(Command::Brief(BriefEvent::People { people: 7 }));
    leader.go_to("collect");
    leader.tell(Command::Group(GroupCommand::Divide(4)));
    for (raw, group) in [("Trappan", 1), ("Hissen", 1), ("Dörren", 2), ("Lampan", 2)] {
        let (list, text) = (LIST.to_owned(), text(raw));
        leader.tell(Command::Item(ItemCommand::Add { list, text, from: None, group: Some(group) }));
    }
    let items = leader.is().lists.list(LIST).items.iter().map(|item| item.id).collect();
    (leader, items)
}

#[test]
fn each_group_has_its_own_limit_places_and_cut() {
    let (mut leader, items) = of_groups();
    let vote = open(&mut leader, BY_GROUPS);
    assert_eq!(newest(&leader).rule.groups, [4, 3]);
    leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![items[0], items[1]])));
    let both = leader.try_to(Command::Vote(VoteCommand::Slip(vote, vec![items[0], items[2]])));
    let [one, other] = ["1", "3"].map(str::to_owned);
    assert_eq!(both.unwrap_err(), Refusal::Slip(WrongSlip::OfTwoGroups(one, other)));
    leader.tell(Command::Vote(VoteCommand::Wall(vote, items[2], 9)));
    assert_eq!(newest(&leader).uneven(leader.is()), None);
    leader.tell(Command::Vote(VoteCommand::Wall(vote, items[2], 10)));
    assert_eq!(newest(&leader).uneven(leader.is()), Some(Uneven::InGroup(2, 10, 9)));
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    let ranked = |leader: &Leader| {
        let of = |Standing { id, group, place, listed, .. }: &Standing| {
            (items.iter().position(|item| item == id).unwrap() + 1, group.unwrap(), *place, *listed)
        };
        let ranking::State::Ranked(standings) = ranking::of(leader.is(), LIST) else { panic!() };
        standings.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(ranked(&leader), [(1, 1, 1, true), (2, 1, 1, true), (3, 2, 1, true), (4, 2, 2, false)]);
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 1)));
    assert_eq!(ranked(&leader)[1], (2, 1, 1, true), "a tie at the cut comes along");
    assert_eq!(leader.is().votes.ranked(LIST).map(|(_, ranking)| ranking.listed).collect::<Vec<_>>(), [2, 1]);
    // What is merged over the groups stands where its number does.
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[2]], items[0])));
    assert_eq!(ranked(&leader), [(1, 1, 1, true), (2, 1, 2, true), (4, 2, 1, false)]);
    assert_replays(&leader);
}

#[test]
fn of_small_groups_no_spread_is_kept() {
    let (mut leader, items) = of_groups();
    let vote = open(&mut leader, BY_GROUPS);
    for slip in [0, 0, 0, 1, 2, 2, 3] {
        leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![items[slip]])));
    }
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    let sums = newest(&leader).sums(&leader.is().lists);
    end(&mut leader);
    assert_eq!(newest(&leader).kept.given, [], "four people know who sat there");
    assert_eq!(newest(&leader).sums(&leader.is().lists), sums);
    assert_replays(&leader);
}
