//! Which labels rows have, and what the room may see of them.

use super::super::method::ListRole;
use super::*;
use crate::workshop::decide::{Command, IslandCommand, ItemCommand, VoteCommand};
use crate::workshop::fixture::{LIST, Leader, text};

/// Each row as its label, its words, and its indentation.
fn read(rows: &Rows<'_>) -> Vec<String> {
    rows.iter().map(|row| format!("{}{} {}", "  ".repeat(row.depth.into()), row.label, row.text)).collect()
}

fn add(leader: &mut Leader, list: &str, raw: &str, group: Option<u16>) -> Id {
    leader.tell(Command::Item(ItemCommand::Add {
        list: list.to_owned(),
        text: text(raw),
        from: None,
        group,
    }));
    leader.is().lists.list(list).items.last().unwrap().id
}

#[test]
fn labels_say_what_is_typed_and_each_of_its_own_kind() {
    let own = Label::own(Own::ALL[1]).to_string();
    assert_eq!((own.as_str(), Lettered::read("F2")), ("F2", Some(Lettered::Own("2"))));
    assert_eq!(Lettered::read("B3"), Some(Lettered::SetAside(ListRole::Objections, "3")));
    assert_eq!(Lettered::read("A12"), Some(Lettered::Answer("12")));
    assert_eq!(["3", "C", "B", "", "å1"].map(Lettered::read), [None; 5]);
    for label in [
        Label::None,
        Label::Number(9),
        Label::Number(10),
        Label::Theme(28),
        Label::Lettered('B', 100),
        Label::Number(12).signed('-'),
        Label::Theme(28).signed('+'),
    ] {
        assert_eq!(label.width(), label.to_string().chars().count(), "{label:?}");
    }
}

#[test]
fn a_theme_is_opened_for_all_but_the_room_which_reads_no_struck_words() {
    let mut leader = Leader::new();
    let [noise, stress, named] = ["Buller", "Stress", "Bo"].map(|raw| leader.add(raw));
    leader.theme("Ljud", &[noise]);
    leader.tell(Command::Item(ItemCommand::Again(stress, None)));
    leader.strike(&[named]);
    let rows = |audience| Rows::list(leader.is(), LIST, audience);
    assert_eq!(read(&rows(Audience::Room)), ["A Ljud", "2 Stress"]);
    assert_eq!(read(&rows(Audience::Leader)), ["A Ljud", "  1 Buller", "2 Stress", "3 ▮▮▮"]);
    let beside: Vec<Beside> = rows(Audience::Room).iter().map(|row| row.beside).collect();
    assert_eq!(beside, [Beside::Holds(1), Beside::Said(2)]);
}

#[test]
fn each_place_calls_a_line_in_its_way() {
    let mut leader = Leader::new();
    let late = add(&mut leader, LIST, "Sent", Some(2));
    add(&mut leader, LIST, "Tidigt", Some(1));
    leader.tell(Command::Item(ItemCommand::Became(late, Some(Outcome::Met))));
    let workshop = leader.is();
    let by_group = |audience| Rows::by_group(workshop, LIST, audience);
    for audience in [Audience::Room, Audience::Leader] {
        assert_eq!(read(&by_group(audience)), ["2 Tidigt", "1 Sent"], "by its number, also for the room");
        assert_eq!(by_group(audience).get(0).unwrap().part, Some(1));
    }
    let both = Rows::hopes_and_answers(workshop, LIST, LIST);
    assert_eq!(read(&both), ["1 Sent", "2 Tidigt", "A1 Sent", "A2 Tidigt"]);
    assert_eq!(both.get(0).unwrap().beside, Beside::Became(Some(Outcome::Met)));
}

#[test]
fn no_sum_that_may_change_and_nothing_below_the_cut_is_the_rooms() {
    let mut leader = Leader::new();
    let [first, second] = ["Buller", "Stress"].map(|raw| leader.add(raw));
    let vote = leader.vote();
    leader.tell(Command::Vote(VoteCommand::Wall(vote, second, 4)));
    leader.tell(Command::Vote(VoteCommand::Wall(vote, first, 1)));
    let beside = |rows: Rows<'_>| rows.iter().map(|row| row.beside).collect::<Vec<_>>();
    let candidates = |audience| Rows::candidates(leader.is(), LIST, audience);
    assert_eq!(beside(candidates(Audience::Room)), [Beside::None; 2]);
    assert_eq!(beside(candidates(Audience::Leader)), [Beside::Dots(1), Beside::Dots(4)]);
    assert_eq!(Rows::ranking(leader.is(), LIST, Audience::Leader), None);
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 1)));
    let ranking = |audience| Rows::ranking(leader.is(), LIST, audience).unwrap();
    assert_eq!(read(&ranking(Audience::Room)), ["2 Stress"]);
    assert_eq!(read(&ranking(Audience::Leader)), ["2 Stress", "1 Buller"]);
}

#[test]
fn the_room_sees_of_an_island_who_is_there_and_of_one_that_rests_nothing() {
    let mut leader = Leader::new();
    let [rests, works, _] = ["Schema", "Tyst rum", "Hiss"].map(|raw| leader.island(raw));
    leader.tell(Command::Island(IslandCommand::Rest(rests)));
    leader.tell(Command::Island(IslandCommand::Count(works, Some(6))));
    let rows = Rows::islands(leader.is(), Audience::Room);
    assert_eq!(read(&rows), ["2 Tyst rum", "3 Hiss"]);
    assert_eq!([0, 1].map(|at| rows.get(at).unwrap().beside), [Beside::People(6), Beside::None]);
    let all = Rows::islands(leader.is(), Audience::Leader);
    assert_eq!(read(&all), ["1 Schema", "2 Tyst rum", "3 Hiss"]);
    assert!(matches!(all.get(2).unwrap().beside, Beside::Island { people: None, resting: false, .. }));
}

#[test]
fn what_is_in_sight_knows_where_it_stands() {
    let mut leader = Leader::new();
    let ids: Vec<Id> = (1..=9).map(|at| leader.add(&format!("Rad {at}"))).collect();
    let rows = Rows::list(leader.is(), LIST, Audience::Room);
    let seen = rows.in_sight(3..5, [0, 4, 8]);
    assert_eq!(
        (read(&seen), seen.place(0..2)),
        (vec!["4 Rad 4".to_owned(), "5 Rad 5".to_owned()], (3..5, 9))
    );
    assert_eq!((seen.position(ids[4]), seen.position(ids[8])), (Some(1), None));
    assert_eq!(seen.measured().map(|row| row.id).collect::<Vec<_>>(), [ids[3], ids[4], ids[0], ids[8]]);
    assert!(seen.is_cut() && !rows.in_sight(0..9, []).is_cut());
}
