//! Groups as somebody leads them who mixes them: what is stored, forward, back and again, and whether anybody meets again.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{counted_off, evenly};
use crate::workshop::decide::{ClockCommand, Command, GroupCommand};
use crate::workshop::event::{BriefEvent, Event, GroupEvent, Opened, Went};
use crate::workshop::fixture::{Leader, opened};
use crate::workshop::method::check::parse;
use crate::workshop::rounds::Mixed;

const METHOD: &str = include_str!("../../../tests/it/methods/mixing.json");

fn leader(people: u16) -> Leader {
    let method = parse("mixing.json", METHOD).unwrap();
    let rows = crate::workshop::agenda::fit(&method.plans[0], 9 * 60, 120);
    Leader::of(Opened { people, rows, method: method.into(), ..opened() })
}

fn sizes(leader: &Leader) -> Vec<u16> {
    leader.is().rounds.divisions[&leader.is().day.row.unwrap()].sizes.clone()
}

fn mixed(leader: &Leader) -> Option<Mixed> {
    leader.is().mixed_in(leader.is().day.row.unwrap())
}

fn newest(leader: &Leader) -> GroupEvent {
    let entry = leader.journal.entries().last().unwrap();
    let of = entry.events.iter().rev().find_map(|event| match event {
        Event::Group(event) => Some(event.clone()),
        _ => None,
    });
    of.unwrap()
}

#[test]
fn people_go_by_numbers_that_they_keep() {
    let mut leader = leader(25);
    leader.go_to("first");
    leader.tell(Command::Group(GroupCommand::Divide(5)));
    assert_eq!((sizes(&leader), mixed(&leader)), (vec![5; 5], None));
    leader.go_to("second");
    let once = Mixed { on: vec![0, 1, 2, 3, 4], again: false, pairs: Some(0) };
    assert_eq!((sizes(&leader), mixed(&leader)), (vec![5; 5], Some(once)));
    let GroupEvent::Mixed { people, went, .. } = newest(&leader) else { panic!() };
    assert_eq!((people, went.iter().map(|went| went.people).sum::<u16>()), (25, 20), "number 1 stays");
    leader.go_to("third");
    let twice = Mixed { on: vec![0, 1, 2, 3, 4], again: true, pairs: Some(0) };
    assert_eq!(mixed(&leader), Some(twice));
    // Whoever goes back sees the groups as they were, and nobody goes anywhere again.
    let before = leader.is().rounds.clone();
    leader.go_to("second");
    leader.go_to("third");
    leader.reopen();
    assert_eq!(leader.is().rounds, before);
    leader.undo();
    leader.undo();
    leader.undo();
    assert_eq!(leader.is().rounds.divisions.len(), 2);
}

#[test]
fn into_another_number_of_groups_people_count_off_once_more() {
    let mut leader = leader(24);
    leader.go_to("first");
    leader.tell(Command::Group(GroupCommand::Divide(4)));
    leader.go_to("second");
    assert_eq!(sizes(&leader), [4; 6], "as many as there were");
    leader.tell(Command::Group(GroupCommand::Divide(6)));
    let off = Mixed { on: Vec::new(), again: false, pairs: Some(0) };
    assert_eq!((sizes(&leader), mixed(&leader)), (vec![6; 4], Some(off)));
    // Three groups hold two people each of every group of four.
    leader.tell(Command::Group(GroupCommand::Divide(8)));
    assert_eq!((sizes(&leader), mixed(&leader).unwrap().pairs), (vec![8; 3], Some(6)));
    leader.undo();
    leader.undo();
    assert_eq!(mixed(&leader).unwrap().on, [0, 1, 2, 3]);
}

#[test]
fn numbers_that_do_not_allow_it_are_counted() {
    let mut leader = leader(20);
    leader.go_to("first");
    leader.tell(Command::Group(GroupCommand::Divide(10)));
    leader.go_to("second");
    assert_eq!(sizes(&leader), [10, 10]);
    assert_eq!(mixed(&leader).unwrap().pairs, Some(72), "nine of ten leave each group together");
}

#[test]
fn who_came_or_went_is_counted_in() {
    let mut leader = leader(24);
    leader.go_to("first");
    leader.tell(Command::Brief(BriefEvent::People { people: 26 }));
    leader.go_to("second");
    assert_eq!((sizes(&leader).iter().sum::<u16>(), sizes(&leader).len()), (26, 6));
    leader.tell(Command::Brief(BriefEvent::People { people: 19 }));
    leader.clock(ClockCommand::Next);
    assert_eq!(sizes(&leader).iter().sum::<u16>(), 19);
}

#[test]
fn without_groups_before_there_is_nothing_to_mix() {
    let mut leader = leader(24);
    leader.go_to("second");
    assert_eq!((sizes(&leader), mixed(&leader)), (vec![4; 6], None));
    assert!(matches!(newest(&leader), GroupEvent::Divided { .. }));
}

proptest! {
    /// Nobody is with anybody of the group before, as long as there are as many new groups as people in the largest.
    #[test]
    fn those_of_one_group_are_spread_over_the_new_ones(people in 4_u16..120, before in 2_u16..12, new in 2_u16..12) {
        let before = evenly(people, before);
        let went = counted_off(&before, new);
        prop_assert_eq!(went.iter().map(|went| went.people).sum::<u16>(), people);
        let ways: BTreeSet<(u16, u16)> = went.iter().map(|went| (went.from, went.to)).collect();
        prop_assert_eq!(ways.len(), went.len());
        let sum = |to: u16| went.iter().filter(|went| went.to == to).map(|went| went.people).sum::<u16>();
        let sizes: Vec<u16> = (1..=new).map(sum).collect();
        prop_assert_eq!(sizes, evenly(people, new), "as many in each as is said");
        let together = |went: &Went| went.people > 1;
        prop_assert_eq!(went.iter().any(together), before.iter().any(|size| *size > new));
    }
}
