//! What the room is shown of a link moves nothing on the console, be it closed and opened again.

use super::*;
use crate::workshop::agenda::fit;

#[test]
fn a_killed_console_shows_the_link_again_and_writes_where_it_wrote() {
    let json = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/forandringsteori.json"));
    let method: Method = serde_json::from_str(json).unwrap();
    let plan = &method.plans[0];
    let (rows, start, length) = (fit(plan, plan.start, plan.minutes()), plan.start, plan.minutes());
    let mut leader = Leader::of(Opened { rows, start, length, method: method.into(), ..opened() });
    leader.go_to("assumptions");
    let results = ["En kurs", "En skrift"].map(|text| leader.add_to("results", text));
    let effect = leader.add_to("effects", "Lugn");
    let mut before = live(&leader);
    let at_hand = before.wall.focus;
    assert!(at_hand.on.is_some());
    before.show_link(results[1], effect);
    let left = before.left();
    assert_eq!(left.focus, at_hand);
    assert_ne!(left.focus_seen(), at_hand, "the room is shown another sheet");
    let (journal, run) = (leader.journal.clone(), "cccccc".parse().unwrap());
    let opened = OpenedWorkshop { journal, run, path: None, findings: Vec::new(), left: left.clone() };
    let mut after = LiveScreen::new(opened);
    assert_eq!((after.wall.focus, after.focus_seen()), (at_hand, left.focus_seen()));
    after.entry.editor = Editor::with("n");
    after.typed_on();
    assert_eq!(after.focus_seen(), at_hand);
}
