//! What a plan lacks, and who owns it.

use crate::workshop::fixture::{Leader, set};
use crate::workshop::id::Id;

fn planned(cells: &[(&str, &str)]) -> (Leader, Id) {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    let plan = leader.plan(island, cells);
    (leader, plan)
}

fn missing(leader: &Leader, plan: Id) -> Vec<&str> {
    leader.is().plan(plan).unwrap().missing().map(|column| column.id.as_str()).collect()
}

#[test]
fn a_plan_says_what_is_missing() {
    let (leader, plan) = planned(&[]);
    assert_eq!(missing(&leader, plan), ["what", "how", "who", "first", "due"]);
    let (mut leader, plan) = planned(&[("what", "Bygga om"), ("first", "Ringa")]);
    assert_eq!(missing(&leader, plan), ["how", "who", "due"]);
    for column in ["how", "who", "due"] {
        leader.tell(set(plan, column, Some("före sommaren")));
    }
    assert_eq!(missing(&leader, plan), [""; 0], "how far it is, and who decides, is never missing");
    leader.tell(set(plan, "how", None));
    assert_eq!(missing(&leader, plan), ["how"]);
}

#[test]
fn what_a_column_says_is_found_by_its_role() {
    let (leader, plan) = planned(&[("what", "Bygga om"), ("how", "På helgerna"), ("first", "Ringa")]);
    let plan = leader.is().plan(plan).unwrap();
    assert_eq!((plan.what(), plan.how(), plan.first_step()), ("Bygga om", "På helgerna", "Ringa"));
}

#[test]
fn two_parties_can_own_it() {
    let owners = |typed| {
        let (leader, plan) = planned(&[("who", typed)]);
        leader.is().plan(plan).unwrap().who().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(owners("Chefen + facket"), ["Chefen", "facket"]);
    assert_eq!(owners("Chefen"), ["Chefen"]);
    assert_eq!(owners("+ Chefen +"), ["Chefen"]);
    let (leader, plan) = planned(&[]);
    assert_eq!(leader.is().plan(plan).unwrap().who().count(), 0);
}

#[test]
fn a_plan_goes_with_its_island() {
    let (mut leader, plan) = planned(&[("what", "Bygga om")]);
    assert_eq!(leader.is().plans().len(), 1);
    let island = leader.is().plan(plan).unwrap().under.unwrap();
    leader.tell(crate::workshop::decide::Command::Island(crate::workshop::decide::IslandCommand::Remove(
        island,
    )));
    assert_eq!(leader.is().plans().len(), 0);
    assert!(leader.is().plan(plan).is_some(), "it is still there to be struck");
}
