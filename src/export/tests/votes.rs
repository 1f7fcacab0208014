//! Votes as they leave: in order, two beside each other, group by group, and on what is no list; and their paper.

use super::{Format, REPORTS, printed, rendered};
use crate::export::print::Sheet;
use crate::workshop::Workshop;
use crate::workshop::document;
use crate::workshop::journal::Journal;

const TWICE: &[u8] = include_bytes!("../../../tests/it/journals/v2/votes-in-order-and-beside.jsonl");
const BY_GROUP: &[u8] = include_bytes!("../../../tests/it/journals/v2/votes-by-group.jsonl");
const ANYTHING: &[u8] = include_bytes!("../../../tests/it/journals/v2/votes-on-anything.jsonl");
const CHOSEN: &[u8] = include_bytes!("../../../tests/it/journals/v2/chosen.jsonl");

/// The first so many entries of a journal.
fn until(journal: &[u8], entries: usize) -> Workshop {
    let lines = document::read_lines(journal).entries.into_iter().take(entries).collect();
    Journal::replay(lines).unwrap().workshop().clone()
}

fn whole(journal: &[u8]) -> Workshop {
    until(journal, usize::MAX)
}

/// The number of the entry before which nothing was voted on.
fn before_votes(journal: &[u8]) -> usize {
    let entries = document::read_lines(journal).entries;
    let events = |at: usize| entries[at].events.iter().any(|event| format!("{event:?}").starts_with("Vote"));
    (0..entries.len()).find(|at| events(*at)).unwrap()
}

/// Whether these stand in this order in what leaves.
#[track_caller]
fn in_order(text: &str, said: &[&str]) {
    let text = text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut at = 0;
    for said in said {
        let found = text[at..].find(said);
        assert!(found.is_some(), "{said:?} does not follow in\n{text}");
        at += found.unwrap() + said.len();
    }
}

#[test]
fn both_votes_are_told_whole_and_beside_each_other() {
    let day = whole(TWICE);
    for format in REPORTS {
        in_order(
            &rendered(format, &day),
            &[
                // Page one.
                "What we choose",
                "First vote · second vote.",
                "Shorter meetings",
                "10 · 8 points",
                "A quiet hour",
                "4 · 7 points",
                // The vote in full, with the slips of the second, then the first.
                "7 people named up to 3 each, in order: the first choice got 3 points, each one after it a point less.",
                "4 slips",
                "10 · 8 points",
                "One list for all",
                "11 · 1 point",
                "The first vote",
                "7 slips",
                "One list for all",
                "11 points",
                "Shorter meetings",
                "10 points",
            ],
        );
    }
}

#[test]
fn each_group_stands_under_its_head() {
    let day = whole(BY_GROUP);
    for format in REPORTS {
        let told =
            ["What each group chose", "Group 1", "The stairs", "3 dots", "Group 2", "The bell", "2 dots"];
        in_order(&rendered(format, &day), &[told, told].concat());
    }
}

#[test]
fn rows_and_islands_are_told_as_lists_are() {
    let day = whole(ANYTHING);
    for format in REPORTS {
        let report = rendered(format, &day);
        let front =
            ["Rooms we want", "We begin with these.", "Kitchen", "3 dots", "Where we begin", "Street"];
        in_order(&report, &front);
        in_order(
            &report,
            &["Rooms", "Rooms we want", "Kitchen", "Hall", "Where we begin", "Street", "3 dots"],
        );
        // The values of rows: nobody is told what so few gave.
        in_order(&report, &["Rooms", "2 slips", "Hall"]);
    }
    assert!(rendered(Format::Json, &day).contains("\"list\": \"islands\""));
}

#[test]
fn a_ballot_on_paper_says_how_it_counts() {
    let told = "Choose up to 3: your first choice gets 3 points, each one after it a point less.";
    let blank = printed(Sheet::Ballots, &until(TWICE, 1)).replace('\u{a0}', " ");
    in_order(&blank, &["Vote on: Ideas", told, "your first choice at the top"]);
    assert_eq!(blank.matches("class=\"blank\"").count() % 3, 0, "a line for each choice");
    let filled = printed(Sheet::Ballots, &until(TWICE, before_votes(TWICE)));
    in_order(&filled, &["Vote on: Ideas", told, "Write 1 in the circle", "Shorter meetings", "<i>○</i>"]);
    // After the first vote the second is to come, and after that it is the last.
    in_order(&printed(Sheet::Ballots, &whole(TWICE)), &[told]);
    let groups = printed(Sheet::Ballots, &until(BY_GROUP, before_votes(BY_GROUP)));
    let own = "Choose only among your own group’s items.";
    in_order(&groups, &["Vote on: Findings", own, "Group 1", "The stairs", "○○", "Group 2", "The lamp"]);
    let rows = printed(Sheet::Ballots, &until(ANYTHING, before_votes(ANYTHING)));
    in_order(&rows, &["Vote on: Rooms", "Hall", "Kitchen", "Attic"]);
}

#[test]
fn where_people_went_is_told_under_the_name_of_the_step() {
    for format in REPORTS {
        let told = rendered(format, &whole(CHOSEN));
        in_order(&told, &["Välj", "Kritik", "People", "Tid", "9", "Tillit", "0"]);
    }
}
