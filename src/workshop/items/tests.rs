//! Lists and themes: what numbers and letters refer to after merging, moving and dissolving.

use super::*;
use crate::workshop::decide::{Command, ItemCommand, Refusal, ThemeCommand};
use crate::workshop::fixture::{LIST, Leader, text};

fn pointed(leader: &Leader, label: &str) -> Option<Id> {
    leader.is().lists.pointed(LIST, label).map(Named::id)
}

#[test]
fn letters_go_on_after_z_and_read_back() {
    for (place, name) in [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA")]
    {
        assert_eq!(letters(place), name);
        assert_eq!(place_of(name), Some(place));
        assert_eq!(place_of(&name.to_lowercase()), Some(place));
    }
    for wrong in ["", "1", "A1", "Å", "AAAA"] {
        assert_eq!(place_of(wrong), None, "{wrong}");
    }
}

#[test]
fn a_merged_item_answers_to_all_its_numbers_and_keeps_all_its_words() {
    let mut leader = Leader::new();
    let ids = ["Trånga rum", "Trångt", "För små rum"].map(|raw| leader.add(raw));
    leader.tell(Command::Item(ItemCommand::Again(ids[0], Some(text("Ont om plats")))));
    leader.tell(Command::Item(ItemCommand::Merge(vec![ids[0]], ids[1])));
    leader.tell(Command::Item(ItemCommand::Merge(vec![ids[1]], ids[2])));
    for label in ["1", "2", "3"] {
        assert_eq!(pointed(&leader, label), Some(ids[2]), "{label}");
    }
    assert_eq!(pointed(&leader, "4"), None);
    let item = leader.item(ids[2]);
    let wordings: Vec<&str> = item.wordings.iter().map(|wording| wording.as_str()).collect();
    assert_eq!(wordings, ["Trångt", "Trånga rum", "Ont om plats"]);
    assert_eq!(item.again, 3, "said once more, and two that were the same");
    assert_eq!(leader.try_to(Command::Item(ItemCommand::Merge(vec![ids[0]], ids[2]))), Err(Refusal::NotHere));
}

#[test]
fn saying_a_merged_item_again_counts_for_what_it_is_now() {
    let mut leader = Leader::new();
    let (one, two) = (leader.add("Trånga rum"), leader.add("Trångt"));
    leader.tell(Command::Item(ItemCommand::Merge(vec![one], two)));
    leader.tell(Command::Item(ItemCommand::Again(one, Some(text("Trångt")))));
    assert_eq!((leader.item(two).again, leader.item(one).again), (2, 0));
    assert_eq!(leader.item(two).wordings.len(), 1, "the words that it has are no other words");
    leader.tell(Command::Item(ItemCommand::Remove(vec![two])));
    assert_eq!(leader.try_to(Command::Item(ItemCommand::Again(one, None))), Err(Refusal::NotHere));
}

#[test]
fn a_merged_theme_answers_to_all_its_letters_and_holds_all_items() {
    let mut leader = Leader::new();
    let items = ["Trånga rum", "Buller", "Drag"].map(|raw| leader.add(raw));
    let themes = [0, 1, 2].map(|at| leader.theme(["Rum", "Ljud", "Luft"][at], &[items[at]]));
    leader.tell(Command::Theme(ThemeCommand::Merge(themes[1], themes[0])));
    leader.tell(Command::Theme(ThemeCommand::Merge(themes[0], themes[2])));
    for label in ["A", "b", "C"] {
        assert_eq!(pointed(&leader, label), Some(themes[2]), "{label}");
    }
    let list = leader.is().lists.list(LIST);
    assert_eq!(list.within(themes[2]).count(), 3);
    assert_eq!(leader.is().lists.candidates(LIST), [themes[2]]);
    leader.tell(Command::Theme(ThemeCommand::Dissolve(themes[2])));
    assert_eq!(leader.is().lists.candidates(LIST), items);
    assert_eq!(pointed(&leader, "A"), None);
}

#[test]
fn the_same_name_fills_the_theme_that_stands() {
    let mut leader = Leader::new();
    let (one, two) = (leader.add("Trånga rum"), leader.add("Buller"));
    let theme = leader.theme("Lokaler", &[one]);
    let again = ThemeCommand::Make { list: LIST.to_owned(), name: text("LOKALER!"), items: vec![two] };
    leader.tell(Command::Theme(again));
    assert_eq!(leader.is().lists.list(LIST).themes.len(), 1);
    assert_eq!(leader.item(two).theme, Some(theme));
}

#[test]
fn a_theme_holds_nothing_of_another_list() {
    let mut leader = Leader::new();
    let (here, there) = (leader.add("Trånga rum"), leader.add_to("vision", "Stora rum"));
    let theme = leader.theme("Lokaler", &[here]);
    let fill = Command::Theme(ThemeCommand::Fill(theme, vec![there]));
    assert_eq!(leader.try_to(fill), Err(Refusal::OtherList));
    leader.tell(Command::Item(ItemCommand::MoveTo(vec![here], "vision".to_owned())));
    assert_eq!(leader.item(here).theme, None);
    assert_eq!(leader.is().lists.candidates("vision"), [there, here]);
    assert!(leader.is().lists.candidates(LIST).is_empty(), "an empty theme cannot be voted on");
}

#[test]
fn a_moved_item_is_found_by_its_old_number_and_has_a_new_one() {
    let mut leader = Leader::new();
    leader.add_to("buts", "Men tiden");
    let moved = leader.add("Men det kostar");
    leader.tell(Command::Item(ItemCommand::MoveTo(vec![moved], "buts".to_owned())));
    assert_eq!(leader.item(moved).number, 2);
    assert_eq!(pointed(&leader, "1"), Some(moved));
    assert_eq!(leader.is().lists.list(LIST).standing().count(), 0);
    assert_eq!(leader.is().lists.list_of(moved), Some("buts"));
    let same = Command::Item(ItemCommand::MoveTo(vec![moved], "buts".to_owned()));
    assert_eq!(leader.try_to(same), Err(Refusal::NothingChanged));
}

#[test]
fn what_was_taken_away_is_not_there_and_leaves_its_number_empty() {
    let mut leader = Leader::new();
    let (one, two) = (leader.add("Trånga rum"), leader.add("Buller"));
    leader.tell(Command::Item(ItemCommand::Remove(vec![one])));
    assert_eq!((pointed(&leader, "1"), pointed(&leader, "2")), (None, Some(two)));
    for refused in [
        ItemCommand::Reword(one, text("Nytt")),
        ItemCommand::Again(one, None),
        ItemCommand::Merge(vec![two], one),
        ItemCommand::Became(one, None),
    ] {
        assert_eq!(leader.try_to(Command::Item(refused)), Err(Refusal::NotHere));
    }
}

#[test]
fn what_is_taken_out_of_a_theme_stands_alone_again() {
    let mut leader = Leader::new();
    let (one, two) = (leader.add("Trånga rum"), leader.add("Buller"));
    let theme = leader.theme("Lokaler", &[one, two]);
    leader.tell(Command::Theme(ThemeCommand::TakeOut(vec![one])));
    assert_eq!((leader.item(one).theme, leader.item(two).theme), (None, Some(theme)));
    assert_eq!(leader.is().lists.candidates(LIST), [theme, one]);
}

/// Only a foreign file merges what is merged already. That must neither count twice nor loop.
#[test]
fn what_was_merged_stays_where_it_is() {
    let mut leader = Leader::new();
    let [one, two, three] = ["Trånga rum", "Trångt", "Buller"].map(|raw| leader.add(raw));
    let mut lists = leader.is().lists.clone();
    for (id, into) in [(one, two), (one, two), (one, three), (two, one), (two, two)] {
        lists.apply_item(&ItemEvent::Merged { id, into });
    }
    let item = lists.item(two).unwrap();
    assert_eq!((item.again, item.wordings.len(), item.stands()), (1, 1, true));
    assert_eq!((lists.merged(one), lists.item(three).unwrap().again), (two, 0));
}

/// Only a foreign file has numbers out of order. Every item must still be found.
#[test]
fn numbers_out_of_order_keep_every_item_in_its_place() {
    let id = |seq| Id { run: "zzzzzz".parse().unwrap(), seq, nth: 0 };
    let mut lists = Lists::default();
    let added = |seq, number| ItemEvent::Added {
        id: id(seq),
        list: LIST.to_owned(),
        number,
        text: text(&format!("nummer {number}")),
        from: None,
        group: None,
    };
    for (seq, number) in [(1, 50), (2, 10), (3, 30), (4, 20)] {
        lists.apply_item(&added(seq, number));
    }
    let back = ItemEvent::MovedTo { id: id(1), list: LIST.to_owned(), number: 40 };
    lists.apply_item(&back);
    lists.apply_item(&added(5, 5));
    lists.apply_item(&added(5, 6));
    let numbers: Vec<u32> = lists.list(LIST).items.iter().map(|item| item.number).collect();
    assert_eq!(numbers, [5, 10, 20, 30, 40, 50]);
    for (seq, number) in [(1, 40), (2, 10), (3, 30), (4, 20), (5, 5)] {
        assert_eq!(lists.item(id(seq)).unwrap().number, number);
    }
}

/// Only a foreign file merges a line into itself, or into one that is not there: neither may make a ring or lose it.
#[test]
fn a_line_merged_into_itself_or_into_nothing_stands() {
    let mut leader = Leader::new();
    let one = leader.add("Trångt");
    let nowhere = Id { run: "zzzzzz".parse().unwrap(), seq: 9, nth: 0 };
    let mut lists = leader.is().lists.clone();
    for into in [one, nowhere] {
        lists.apply_item(&ItemEvent::Merged { id: one, into });
        assert_eq!((lists.merged(one), lists.item(one).unwrap().stands()), (one, true));
        assert_eq!(lists.item(one).unwrap().again, 0);
    }
}
