//! What is missing in a plan, who owns it, and what an island rests on.

use super::*;
use crate::workshop::decide::{Command, IslandCommand, ItemCommand};
use crate::workshop::fixture::{Leader, text};

fn plan(cells: &[(Cell, &str)]) -> Plan {
    let id = Id { run: "aaaaaa".parse().unwrap(), seq: 2, nth: 0 };
    Plan {
        id,
        island: id,
        number: 1,
        cells: cells.iter().map(|(cell, words)| (*cell, text(words))).collect(),
        due: None,
        status: PlanStatus::default(),
        lifted: None,
        gone: false,
    }
}

#[test]
fn a_plan_says_what_is_missing() {
    assert_eq!(plan(&[]).missing(), (Cell::ALL.to_vec(), true));
    let begun = plan(&[(Cell::What, "Bygga om"), (Cell::First, "Ringa")]);
    assert_eq!(begun.missing(), (vec![Cell::How, Cell::Who], true));
    let mut full = plan(&Cell::ALL.map(|cell| (cell, "x")));
    full.due = Some(Due::Words(text("före sommaren")));
    assert_eq!(full.missing(), (vec![], false));
}

#[test]
fn two_parties_can_own_it() {
    let owners = |who| plan(&[(Cell::Who, who)]).owners().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(owners("Chefen + facket"), ["Chefen", "facket"]);
    assert_eq!(owners("Chefen"), ["Chefen"]);
    assert_eq!(owners("+ Chefen +"), ["Chefen"]);
    assert_eq!(plan(&[]).owners().count(), 0);
}

#[test]
fn what_an_island_rests_on_is_counted_while_it_stands() {
    let mut leader = Leader::new();
    let [gone, kept, same] = ["Buller", "Stress", "Press"].map(|raw| leader.add(raw));
    let wish = leader.add_to("vision", "Lugn");
    let island = leader.island("Tyst rum");
    leader.tell(Command::Island(IslandCommand::Link(island, vec![gone, kept, wish])));
    let links = |leader: &Leader| leader.is().links_of(leader.is().islands.island(island).unwrap());
    assert_eq!(links(&leader), (2, 1));
    leader.tell(Command::Item(ItemCommand::Remove(vec![gone])));
    leader.tell(Command::Item(ItemCommand::Merge(vec![kept], same)));
    assert_eq!(links(&leader), (1, 1), "what was merged stands as what it is now");
}
