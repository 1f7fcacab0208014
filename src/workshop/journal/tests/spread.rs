//! Slips stand one by one until the day ends; then only what nobody can read one slip out of.

use super::*;
use crate::workshop::decide::VoteCommand;
use crate::workshop::event::{DotsGiven, SlipsKept};
use crate::workshop::tally::Vote;

/// A day with these slips, each naming lines by number, that has not ended.
fn voted(slips: &[&[usize]]) -> (Leader, Vec<Id>) {
    let mut leader = Leader::new();
    leader.go_to("collect");
    let items: Vec<Id> = ["Trånga rum", "Buller", "Stress"].map(|raw| leader.add(raw)).into();
    let vote = leader.vote();
    for slip in slips {
        let on = slip.iter().map(|nth| items[*nth - 1]).collect();
        leader.tell(Command::Vote(VoteCommand::Slip(vote, on)));
    }
    (leader, items)
}

fn end(leader: &mut Leader) {
    while leader.is().day.ended.is_none() {
        leader.clock(ClockCommand::Next);
    }
}

fn vote(leader: &Leader) -> &Vote {
    leader.is().votes.newest(LIST).unwrap()
}

fn bytes(leader: &Leader) -> String {
    String::from_utf8(document::write(&leader.journal)).unwrap()
}

#[test]
fn at_the_end_of_the_day_only_the_spread_of_the_slips_is_kept() {
    let slips: [&[usize]; 7] = [&[1, 1, 2], &[1, 2, 3], &[2, 2], &[1], &[1, 1], &[3, 1, 3], &[]];
    let (mut leader, items) = voted(&slips);
    let id = vote(&leader).id;
    leader.tell(Command::Vote(VoteCommand::Refuse(id)));
    assert!(bytes(&leader).contains("{\"slip\":"));
    let sums = vote(&leader).sums(&leader.is().lists);
    let seqs = leader.journal.seq();
    end(&mut leader);
    assert!(!bytes(&leader).contains("{\"slip\":"), "no entry tells what is on one");
    let given = |on: usize, slips: &[u32]| DotsGiven { on: items[on - 1], slips: slips.to_vec() };
    let given = vec![given(1, &[3, 2]), given(2, &[2, 1]), given(3, &[1, 1])];
    let kept = SlipsKept { slips: 8, blank: 1, refused: 1, given, ..SlipsKept::default() };
    assert_eq!(vote(&leader).kept, kept);
    assert_eq!(vote(&leader).sums(&leader.is().lists), sums);
    assert!(vote(&leader).closed && leader.is().votes.ranking(LIST).is_some(), "its list is not lost");
    assert!(leader.journal.entries().iter().zip(1..).all(|(entry, seq)| entry.seq == seq));
    assert!(leader.journal.seq() > seqs);
    let replayed = Journal::replay(leader.journal.entries().to_vec()).unwrap();
    assert_eq!(replayed.workshop(), leader.is());
    // The same if the earlier entries still have them: they were read from an older file.
    assert_eq!(leader.try_undo(), Err(Refusal::NothingToUndo));
    assert_eq!(leader.try_redo(), Err(Refusal::NothingToRedo));
}

#[test]
fn an_older_file_gets_no_slip_back() {
    let (mut leader, _) = voted(&[&[1], &[2], &[3], &[1], &[1], &[2, 2]]);
    leader.undo();
    leader.redo();
    let older = leader.journal.entries().to_vec();
    end(&mut leader);
    let now = leader.journal.entries().to_vec();
    let read = older.iter().cloned().chain(now[older.len()..].iter().cloned()).collect::<Vec<_>>();
    let journal = Journal::replay(read).unwrap();
    assert_eq!(journal.entries(), now);
    assert_eq!(journal.workshop(), leader.is());
}

#[test]
fn of_fewer_than_six_slips_only_their_number_is_kept() {
    let (mut leader, items) = voted(&[&[1, 1, 2], &[1], &[1, 3], &[3], &[]]);
    let sums = vote(&leader).sums(&leader.is().lists);
    end(&mut leader);
    assert_eq!(vote(&leader).kept, SlipsKept { slips: 5, ..SlipsKept::default() });
    assert_eq!(vote(&leader).sums(&leader.is().lists), sums, "as the room saw them on the list");
    assert_eq!(sums[&items[0]], 4);
    // Six that were handed in, of which five say something.
    let (mut leader, _) = voted(&[&[1, 1, 2], &[1], &[1, 3], &[3], &[3], &[]]);
    end(&mut leader);
    assert_eq!(vote(&leader).kept, SlipsKept { slips: 6, blank: 1, ..SlipsKept::default() });
    assert_eq!(vote(&leader).counted(), 8);
}

#[test]
fn slips_that_are_counted_after_the_end_are_spread_with_the_others() {
    let (mut leader, items) = voted(&[&[1], &[2], &[3], &[1], &[1], &[2, 2]]);
    end(&mut leader);
    leader.clock(ClockCommand::Back);
    let id = vote(&leader).id;
    leader.tell(Command::Vote(VoteCommand::Reopen(id)));
    leader.tell(Command::Vote(VoteCommand::Slip(id, vec![items[0], items[0]])));
    assert_eq!((vote(&leader).handed_in(), vote(&leader).counted()), (7, 9));
    leader.tell(Command::Vote(VoteCommand::Close(id)));
    end(&mut leader);
    let spreads = leader.journal.entries().iter().flat_map(|entry| &entry.events);
    let says =
        |event: &&Event| matches!(event, Event::Vote(VoteEvent::Spread { kept, .. }) if kept.slips > 0);
    assert_eq!(spreads.filter(says).count(), 1, "what the second has more than the first would be that slip");
    assert_eq!(vote(&leader).kept.given[0], DotsGiven { on: items[0], slips: vec![3, 1] });
    assert_eq!((vote(&leader).kept.slips, vote(&leader).counted()), (7, 9));
    assert_eq!(Journal::replay(leader.journal.entries().to_vec()).unwrap().workshop(), leader.is());
}

#[test]
fn a_day_without_slips_can_be_taken_back_as_before() {
    let (mut leader, items) = voted(&[]);
    let id = vote(&leader).id;
    leader.tell(Command::Vote(VoteCommand::Wall(id, items[1], 4)));
    end(&mut leader);
    assert!(vote(&leader).closed);
    leader.undo();
    assert!(leader.is().day.ended.is_none() && !vote(&leader).closed);
}

#[test]
fn undo_does_not_reach_behind_an_earlier_spread_either() {
    let (mut leader, _) = voted(&[&[1], &[2]]);
    let id = vote(&leader).id;
    leader.clock(ClockCommand::Next);
    let moved = leader.journal.seq();
    let append = |leader: &mut Leader, event| {
        let seq = leader.journal.seq() + 1;
        leader.journal.append(Entry { seq, at: leader.now, by: leader.run, events: vec![event] });
    };
    let spread = || Event::Vote(VoteEvent::Spread { vote: id, kept: SlipsKept::default() });
    append(&mut leader, spread());
    append(&mut leader, Event::Undone { seq: moved });
    append(&mut leader, spread());
    let replayed = Journal::replay(leader.journal.entries().to_vec()).unwrap();
    assert_eq!(replayed.workshop(), leader.is());
}
