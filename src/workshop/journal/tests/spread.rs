//! Slips stand one by one until the day ends; then only what nobody can read one slip out of.

use super::*;
use crate::workshop::decide::VoteCommand;
use crate::workshop::event::{DotsGiven, DotsOn, RankedEntry, SlipsKept};
use crate::workshop::record::Record;
use crate::workshop::tally::{PaperSlip, Vote};

/// No entry tells what stands on a slip.
const NOWHERE: [u32; 0] = [];

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

/// The seqs of the entries that tell what stands on a slip, as the document has them.
fn told(leader: &Leader) -> Vec<u32> {
    let document = document::read(&document::write(&leader.journal)).unwrap();
    let tells = |entry: &&Arc<Entry>| {
        entry.events.iter().any(|event| matches!(event, Event::Vote(event) if event.slip_of().is_some()))
    };
    document.entries.iter().filter(tells).map(|entry| entry.seq).collect()
}

/// The rankings that say something, oldest first.
fn rankings(leader: &Leader) -> Vec<&[RankedEntry]> {
    let events = leader.journal.entries().iter().flat_map(|entry| &entry.events);
    let ranked = events.filter_map(|event| match event {
        Event::Vote(VoteEvent::Ranked { entries, .. }) if !entries.is_empty() => Some(entries.as_slice()),
        _ => None,
    });
    ranked.collect()
}

/// The entries make the same workshop when they are read.
#[track_caller]
fn assert_replays(leader: &Leader) {
    let replayed = Journal::replay(leader.journal.entries().to_vec()).unwrap();
    assert_eq!(replayed.workshop(), leader.is());
    assert_eq!(replayed.entries(), leader.journal.entries());
}

fn slip(leader: &mut Leader, on: Vec<Id>) {
    let vote = vote(leader).id;
    leader.tell(Command::Vote(VoteCommand::Slip(vote, on)));
}

fn close(leader: &mut Leader) {
    let vote = vote(leader).id;
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
}

fn reopen(leader: &mut Leader) {
    let vote = vote(leader).id;
    leader.tell(Command::Vote(VoteCommand::Reopen(vote)));
}

#[test]
fn at_the_end_of_the_day_only_the_spread_of_the_slips_is_kept() {
    let slips: [&[usize]; 7] = [&[1, 1, 2], &[1, 2, 3], &[2, 2], &[1], &[1, 1], &[3, 1, 3], &[]];
    let (mut leader, items) = voted(&slips);
    let id = vote(&leader).id;
    leader.tell(Command::Vote(VoteCommand::Refuse(id)));
    leader.tell(Command::Vote(VoteCommand::CountAgain(id, PaperSlip::default())));
    let settled = PaperSlip { on: vec![items[0], items[0], items[1]], refused: false };
    leader.tell(Command::Vote(VoteCommand::Settle(id, settled)));
    let seq = leader.journal.seq();
    assert_eq!(told(&leader), (seq - 9..=seq).collect::<Vec<_>>());
    let sums = vote(&leader).sums(&leader.is().lists);
    let seqs = leader.journal.seq();
    end(&mut leader);
    assert_eq!(told(&leader), NOWHERE, "no entry tells what is on one");
    let given = |on: usize, slips: &[u32]| DotsGiven { on: items[on - 1], slips: slips.to_vec() };
    let given = vec![given(1, &[2, 3]), given(2, &[2, 1]), given(3, &[0, 1])];
    let kept =
        SlipsKept { slips: 8, blank: 1, refused: 1, again: 2, settled: 1, given, ..SlipsKept::default() };
    assert_eq!(vote(&leader).kept, kept);
    assert_eq!(vote(&leader).sums(&leader.is().lists), sums);
    assert!(vote(&leader).closed && leader.is().votes.ranking(LIST).is_some(), "its list is not lost");
    assert!(leader.journal.entries().iter().zip(1..).all(|(entry, seq)| entry.seq == seq));
    assert!(leader.journal.seq() > seqs);
    assert_replays(&leader);
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
    let dots = |on: usize, dots| DotsOn { on: items[on - 1], dots };
    let shown = Some(vec![dots(1, 4), dots(2, 1), dots(3, 2)]);
    assert_eq!(vote(&leader).kept, SlipsKept { slips: 5, dots: shown, ..SlipsKept::default() });
    assert_eq!(vote(&leader).sums(&leader.is().lists), sums, "as the room saw them on the list");
    assert_eq!(sums[&items[0]], 4);
    // Six that were handed in, of which five say something.
    let (mut leader, _) = voted(&[&[1, 1, 2], &[1], &[1, 3], &[3], &[3], &[]]);
    end(&mut leader);
    let SlipsKept { slips, blank, given, .. } = &vote(&leader).kept;
    assert_eq!((*slips, *blank, given.as_slice()), (6, 1, &[][..]));
    assert_eq!(vote(&leader).counted(), 8);
}

#[test]
fn slips_that_are_counted_after_the_end_are_spread_with_the_others() {
    let (mut leader, items) = voted(&[&[1], &[2], &[3], &[1], &[1], &[2, 2]]);
    end(&mut leader);
    leader.clock(ClockCommand::Back);
    reopen(&mut leader);
    slip(&mut leader, vec![items[0], items[0]]);
    assert_eq!((vote(&leader).handed_in(), vote(&leader).counted()), (7, 9));
    close(&mut leader);
    end(&mut leader);
    let spreads = leader.journal.entries().iter().flat_map(|entry| &entry.events);
    let says =
        |event: &&Event| matches!(event, Event::Vote(VoteEvent::Spread { kept, .. }) if kept.slips > 0);
    assert_eq!(spreads.filter(says).count(), 1, "what the second has more than the first would be that slip");
    assert_eq!(vote(&leader).kept.given[0], DotsGiven { on: items[0], slips: vec![3, 1] });
    assert_eq!((vote(&leader).kept.slips, vote(&leader).counted()), (7, 9));
    assert_eq!(rankings(&leader).len(), 1, "and so would be what one list has more than the other");
    assert_replays(&leader);
}

#[test]
fn slips_that_were_taken_back_stay_in_no_entry() {
    // One of two, then both.
    for undone in [1, 2] {
        let (mut leader, items) = voted(&[&[1, 1, 2], &[3]]);
        (0..undone).for_each(|_| drop(leader.undo()));
        assert!(!told(&leader).is_empty());
        end(&mut leader);
        assert_eq!(told(&leader), NOWHERE, "{undone} undone");
        assert_eq!(vote(&leader).kept.slips, 2 - undone);
        assert_eq!(leader.try_undo(), Err(Refusal::NothingToUndo), "undo brings none back");
        assert_eq!(vote(&leader).sums(&leader.is().lists).get(&items[2]), None);
        assert_replays(&leader);
    }
    // The whole vote.
    let (mut leader, _) = voted(&[&[1, 1, 2], &[3]]);
    close(&mut leader);
    while !leader.is().votes.votes.is_empty() {
        leader.undo();
    }
    end(&mut leader);
    assert_eq!((told(&leader), rankings(&leader).len()), (vec![], 0));
    assert!(leader.is().votes.votes.is_empty());
    assert_replays(&leader);
}

#[test]
fn a_slip_that_was_counted_after_the_end_and_taken_back_stays_in_no_entry() {
    for slips in [&[&[1][..], &[2], &[3], &[1], &[1], &[2, 2]][..], &[&[1, 1], &[2]]] {
        let (mut leader, items) = voted(slips);
        end(&mut leader);
        let (kept, sums) = (vote(&leader).kept.clone(), vote(&leader).sums(&leader.is().lists));
        leader.clock(ClockCommand::Back);
        reopen(&mut leader);
        slip(&mut leader, vec![items[2], items[2]]);
        close(&mut leader);
        (0..3).for_each(|_| drop(leader.undo()));
        assert_eq!(told(&leader).len(), 1);
        end(&mut leader);
        assert_eq!(told(&leader), NOWHERE);
        assert_eq!(vote(&leader).kept, kept, "the first end's spread is not forgotten");
        assert_eq!(vote(&leader).sums(&leader.is().lists), sums);
        assert_eq!(rankings(&leader).len(), 1, "the one that was taken back told the slip");
        assert_replays(&leader);
    }
}

#[test]
fn no_slip_can_be_read_out_of_two_rankings() {
    let (mut leader, items) = voted(&[&[1], &[2], &[3], &[1], &[1], &[2, 2], &[3, 3]]);
    close(&mut leader);
    reopen(&mut leader);
    // Somebody comes back from the corridor with a slip in hand.
    slip(&mut leader, vec![items[0], items[2]]);
    close(&mut leader);
    let ranked = leader.is().votes.ranking(LIST).cloned();
    assert_eq!(rankings(&leader).len(), 2);
    end(&mut leader);
    assert_eq!(rankings(&leader), [ranked.as_ref().unwrap().entries.as_slice()]);
    assert_eq!(leader.is().votes.ranking(LIST), ranked.as_ref());
    assert_replays(&leader);
    // A vote that is open at the end is closed by it: its list is the newest.
    let (mut leader, items) = voted(&[&[1], &[2]]);
    close(&mut leader);
    reopen(&mut leader);
    slip(&mut leader, vec![items[0], items[2]]);
    end(&mut leader);
    assert_eq!(rankings(&leader).len(), 1);
    assert_eq!(vote(&leader).sums(&leader.is().lists)[&items[0]], 2);
    assert_replays(&leader);
    // Without slips all of them stay.
    let (mut leader, items) = voted(&[]);
    for dots in [4, 5] {
        let id = vote(&leader).id;
        leader.tell(Command::Vote(VoteCommand::Wall(id, items[1], dots)));
        close(&mut leader);
        reopen(&mut leader);
    }
    end(&mut leader);
    assert_eq!(rankings(&leader).len(), 3);
}

#[test]
fn dots_on_a_removed_line_stay_in_the_record_so_that_its_sums_agree() {
    let many: &[&[usize]] = &[&[1], &[2], &[3], &[1], &[1], &[2, 2]];
    for slips in [&many[2..], many] {
        let (mut leader, items) = voted(slips);
        let id = vote(&leader).id;
        leader.tell(Command::Vote(VoteCommand::Wall(id, items[1], 4)));
        leader.tell(Command::Item(ItemCommand::Remove(vec![items[1]])));
        let votes = |leader: &Leader| serde_json::to_value(Record::of(leader.is()).polls.votes).unwrap();
        let before = votes(&leader);
        assert_eq!(before[0]["removed"][0]["dots"], 4 + if slips.len() < 6 { 2 } else { 3 });
        end(&mut leader);
        let after = votes(&leader);
        for key in ["counted", "sums", "removed"] {
            assert_eq!(after[0][key], before[0][key], "{key}");
        }
        assert_replays(&leader);
    }
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
