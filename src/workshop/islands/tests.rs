//! What an island rests on.

use crate::workshop::decide::{Command, IslandCommand, ItemCommand};
use crate::workshop::fixture::Leader;

#[test]
fn what_an_island_rests_on_is_counted_while_it_stands() {
    let mut leader = Leader::new();
    let [gone, kept, same] = ["Buller", "Stress", "Press"].map(|raw| leader.add(raw));
    let wish = leader.add_to("vision", "Lugn");
    let island = leader.island("Tyst rum");
    leader.tell(Command::Island(IslandCommand::Link(island, vec![gone, kept, wish])));
    let links = |leader: &Leader| {
        let rests = leader.is().links_of(leader.is().islands.island(island).unwrap());
        (rests.wrong, rests.wished)
    };
    assert_eq!(links(&leader), (2, 1));
    leader.tell(Command::Item(ItemCommand::Remove(vec![gone])));
    leader.tell(Command::Item(ItemCommand::Merge(vec![kept], same)));
    assert_eq!(links(&leader), (1, 1), "what was merged stands as what it is now");
}
