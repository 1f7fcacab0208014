//! Places and cuts, and what becomes of a ranked list after its vote.

use super::*;
use crate::workshop::decide::{Command, ItemCommand, ThemeCommand, VoteCommand};
use crate::workshop::fixture::{LIST, Leader};

/// Five lines with these dots, of which `listed` were asked for.
fn voted(dots: [u32; 5], listed: u16) -> (Leader, [Id; 5], Id) {
    let mut leader = Leader::new();
    let items = ["Trånga rum", "Buller", "Stress", "Schemat", "Ensamhet"].map(|raw| leader.add(raw));
    let vote = leader.vote();
    for (on, dots) in items.into_iter().zip(dots) {
        leader.tell(Command::Vote(VoteCommand::Wall(vote, on, dots)));
    }
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    if leader.is().votes.ranking(LIST).unwrap().listed != listed {
        leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), listed)));
    }
    (leader, items, vote)
}

/// Place, label and dots of the entries that make the list.
fn list(leader: &Leader) -> Vec<(u16, String, u32)> {
    let listed = listed(leader.is(), LIST);
    listed
        .iter()
        .map(|entry| (entry.place, leader.is().candidate_label(entry.id).to_string(), entry.dots))
        .collect()
}

fn is(entries: &[(u16, &str, u32)]) -> Vec<(u16, String, u32)> {
    entries.iter().map(|(place, label, dots)| (*place, (*label).to_owned(), *dots)).collect()
}

#[test]
fn what_is_taken_away_is_gone_and_nothing_climbs_up() {
    let (mut leader, items, _) = voted([9, 7, 5, 3, 1], 3);
    leader.tell(Command::Item(ItemCommand::Remove(vec![items[1]])));
    assert_eq!(list(&leader), is(&[(1, "1", 9), (2, "3", 5)]));
    leader.undo();
    assert_eq!(list(&leader), is(&[(1, "1", 9), (2, "2", 7), (3, "3", 5)]));
}

#[test]
fn what_is_merged_is_one_entry_with_the_dots_of_both_and_its_new_place() {
    let (mut leader, items, _) = voted([9, 7, 5, 3, 1], 3);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[2]], items[1])));
    assert_eq!(list(&leader), is(&[(1, "2", 12), (2, "1", 9)]));
    let (mut leader, items, _) = voted([9, 7, 5, 3, 1], 1);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[1]], items[0])));
    assert_eq!(list(&leader), is(&[(1, "1", 16)]), "what made it stays, whatever it is merged with");
}

#[test]
fn what_did_not_make_it_and_has_as_many_dots_by_now_does() {
    let (mut leader, items, _) = voted([9, 4, 3, 1, 0], 2);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[3]], items[2])));
    assert_eq!(list(&leader), is(&[(1, "1", 9), (2, "2", 4), (2, "3", 4)]), "a tie at the cut");
    let (mut leader, items, _) = voted([9, 4, 3, 2, 0], 2);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[3]], items[2])));
    assert_eq!(list(&leader), is(&[(1, "1", 9), (2, "3", 5), (3, "2", 4)]), "no gap above the last");
    let (mut leader, items, _) = voted([0, 0, 0, 0, 0], 2);
    leader.tell(Command::Item(ItemCommand::Merge(vec![items[3]], items[2])));
    assert_eq!(list(&leader).len(), 2, "nothing is worth more than nothing");
}

#[test]
fn a_line_that_is_put_into_a_theme_counts_for_it() {
    let (mut leader, items, _) = voted([9, 7, 5, 3, 1], 3);
    leader.tell(Command::Item(ItemCommand::Reword(items[0], crate::workshop::fixture::text("Rummen"))));
    leader.theme("Lokaler", &[items[1], items[3]]);
    assert_eq!(list(&leader), is(&[(1, "A", 10), (2, "1", 9), (3, "3", 5)]));
    let theme = leader.is().lists.list(LIST).themes[0].id;
    leader.tell(Command::Theme(ThemeCommand::Dissolve(theme)));
    assert_eq!(list(&leader), is(&[(1, "1", 9), (2, "2", 7), (3, "3", 5)]));
}

#[test]
fn a_wish_follows_what_it_rests_on() {
    let (mut leader, items, _) = voted([9, 7, 5, 3, 1], 3);
    leader.tell(Command::Item(ItemCommand::Add {
        list: "vision".to_owned(),
        text: crate::workshop::fixture::text("Tysta rum"),
        from: Some(items[1]),
        group: None,
    }));
    let theme = leader.theme("Lokaler", &[items[1]]);
    let wishes = |on| wishes(leader.is(), on, "vision").count();
    assert_eq!((wishes(theme), wishes(items[0])), (1, 0));
}

#[test]
fn nothing_is_listed_while_the_vote_is_open_again() {
    let (mut leader, _, vote) = voted([9, 7, 5, 3, 1], 3);
    leader.tell(Command::Vote(VoteCommand::Reopen(vote)));
    assert!(matches!(of(leader.is(), LIST), State::Open));
    assert_eq!(list(&leader), []);
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    assert_eq!(list(&leader).len(), 3);
    assert!(matches!(of(leader.is(), "vision"), State::Unranked));
}

fn entries(dots: &[u32]) -> Vec<RankedEntry> {
    let run = "abcdef".parse().unwrap();
    let id = |seq| Id { run, seq, nth: 0 };
    ranked((1..).map(id).zip(dots.iter().copied()).collect())
}

#[test]
fn equal_dots_share_a_place_and_the_next_one_counts_them_all() {
    let entries = entries(&[4, 9, 7, 4, 7, 4, 1]);
    let got: Vec<_> = entries.iter().map(|entry| (entry.place, entry.id.seq)).collect();
    assert_eq!(got, [(1, 2), (2, 3), (2, 5), (4, 1), (4, 4), (4, 6), (7, 7)]);
}

#[test]
fn a_tie_at_the_cut_keeps_both() {
    assert_eq!(how_many(&entries(&[9, 7, 7, 4, 4, 4, 1]), 5), 6);
    assert_eq!(how_many(&entries(&[9, 7, 7, 4, 4, 4, 1]), 3), 3);
    assert_eq!(how_many(&entries(&[9, 7]), 5), 2);
    assert_eq!(how_many(&[], 5), 0);
}

#[test]
fn what_got_no_dot_is_not_listed_unless_nothing_did() {
    assert_eq!(how_many(&entries(&[3, 0, 0, 0]), 3), 1);
    assert_eq!(how_many(&entries(&[0, 0, 0, 0]), 3), 3);
}
