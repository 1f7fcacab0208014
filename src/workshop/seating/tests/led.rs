//! A café as somebody leads it: what is stored when people sit down and change tables, forward, back and again.

use crate::workshop::decide::{ClockCommand, Command, GroupCommand, ItemCommand, Refusal};
use crate::workshop::event::{BriefEvent, Event, GroupEvent, Opened, Went};
use crate::workshop::fixture::{Leader, opened, text};
use crate::workshop::method::check::parse_built_in;
use crate::workshop::room::{Picture, Room, Stage};
use crate::workshop::subject::Focus;

const CAFE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/world-cafe.json"));

/// A café of so many people, not begun.
fn cafe(people: u16) -> Leader {
    let method = parse_built_in("world-cafe.json", CAFE).unwrap();
    let rows = crate::workshop::agenda::fit(&method.plans[0], 13 * 60, 90);
    Leader::of(Opened { people, rows, method: method.into(), ..opened() })
}

fn now(leader: &Leader) -> Vec<u16> {
    leader.is().seating().unwrap().now
}

/// How many tables on each number goes, as the room reads it.
fn told(leader: &Leader) -> Option<Vec<u16>> {
    match Room::of(leader.is(), &Stage::default(), Focus::default(), leader.stamp()).picture {
        Picture::Tables { change, .. } => change,
        other => panic!("{other:?}"),
    }
}

fn changed(leader: &Leader) -> Vec<Went> {
    let newest = leader.journal.entries().last().unwrap();
    let went = newest.events.iter().find_map(|event| match event {
        Event::Group(GroupEvent::ChangedTables { went, .. }) => Some(went.clone()),
        _ => None,
    });
    went.unwrap()
}

#[test]
fn twenty_three_people_change_tables_twice() {
    let mut leader = cafe(23);
    leader.go_to("round-1");
    assert_eq!((now(&leader), told(&leader)), (vec![5, 5, 5, 4, 4], None));
    assert_eq!(leader.is().seating().unwrap().meet_again(), Some(0));
    leader.clock(ClockCommand::Next);
    assert_eq!(told(&leader), Some(vec![1, 2, 3, 4]));
    let went = changed(&leader);
    assert_eq!(went.iter().map(|went| went.people).sum::<u16>(), 18, "all but five hosts");
    assert_eq!(went[0], Went { from: 1, to: 2, people: 1 });
    assert_eq!(now(&leader), [5, 5, 4, 4, 5]);
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    assert_eq!(told(&leader), Some(vec![1, 2, 3, 4]));
    leader.clock(ClockCommand::Next);
    assert_eq!(now(&leader).iter().sum::<u16>(), 23);
    // Whoever goes back sees how people sat then, and nothing happens again on the way.
    leader.go_to("round-1");
    assert_eq!(now(&leader), [5, 5, 5, 4, 4]);
    let before = leader.is().rounds.changes.clone();
    leader.go_to("change-1");
    assert_eq!((now(&leader), &leader.is().rounds.changes), (vec![5, 5, 4, 4, 5], &before));
    leader.reopen();
    assert_eq!((now(&leader), &leader.is().rounds.changes), (vec![5, 5, 4, 4, 5], &before));
}

#[test]
fn undo_puts_people_back() {
    let mut leader = cafe(30);
    leader.go_to("round-1");
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    assert_eq!(told(&leader), Some(vec![1, 2, 4, 5]), "six tables");
    leader.undo();
    assert_eq!(leader.is().seating().unwrap().changed, 1);
    leader.redo();
    assert_eq!(leader.is().seating().unwrap().changed, 2);
}

#[test]
fn another_number_of_tables_can_be_said_until_people_have_changed() {
    let mut leader = cafe(23);
    let seat = |tables| Command::Group(GroupCommand::Seat(tables));
    assert_eq!(leader.try_to(seat(6)).unwrap_err(), Refusal::NotHere, "the day has not begun");
    leader.go_to("round-1");
    leader.tell(seat(6));
    assert_eq!(now(&leader), [4, 4, 4, 4, 4, 3]);
    leader.undo();
    assert_eq!(now(&leader), [5, 5, 5, 4, 4]);
    // Two more came, and are seated with the others.
    leader.tell(Command::Brief(BriefEvent::People { people: 25 }));
    leader.tell(seat(5));
    assert_eq!(now(&leader), [5; 5]);
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.try_to(seat(6)).unwrap_err(), Refusal::NotHere);
    leader.go_to("round-1");
    assert_eq!(leader.try_to(seat(6)).unwrap_err(), Refusal::NotHere, "they changed tables later");
    leader.go_to("dots");
    assert_eq!(leader.is().seating(), None);
}

#[test]
fn a_change_that_is_skipped_is_not_counted() {
    let mut leader = cafe(24);
    leader.go_to("round-1");
    leader.go_to("round-2");
    assert_eq!(now(&leader), [5, 5, 5, 5, 4], "nobody went anywhere");
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().seating().unwrap().changed, 1, "so this is the first change");
}

#[test]
fn a_finding_has_its_table_and_is_voted_on() {
    let mut leader = cafe(23);
    leader.go_to("harvest");
    let list = || "findings".to_owned();
    let add = ItemCommand::Add { list: list(), text: text("Fadder för nya"), from: None, group: Some(3) };
    leader.tell(Command::Item(add));
    let item = leader.is().lists.list("findings").standing().next().unwrap();
    assert_eq!((item.group, item.number), (Some(3), 1));
    assert_eq!(leader.is().group_name("findings", 3).unwrap(), "Bord\u{a0}3");
    assert_eq!(leader.is().vote_ahead(), Some("findings"));
    assert_eq!(leader.is().group_name("parking", 3), None, "those are groups");
}
