//! What each repair changes, what it leaves alone, and what it gains.

use super::*;
use crate::workshop::decide::Command;
use crate::workshop::fixture::{Leader, opened};
use crate::workshop::method::Cut;
use crate::workshop::words::Words;

fn open(leader: &Leader) -> Vec<Repair> {
    let workshop = leader.is();
    repairs(&workshop.agenda, &workshop.day, &workshop.method, leader.stamp())
}

fn way(leader: &Leader, way: RepairKind) -> Repair {
    open(leader).into_iter().find(|repair| repair.way == way).unwrap_or_else(|| panic!("{way:?}"))
}

fn ways(leader: &Leader) -> Vec<RepairKind> {
    open(leader).iter().map(|repair| repair.way).collect()
}

/// The opening took this many minutes too long.
fn late_by(minutes: i64) -> Leader {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(10 + minutes);
    leader
}

/// In the afternoon: visions began this many minutes late.
fn afternoon(minutes: i64) -> Leader {
    let mut leader = Leader::new();
    leader.go_to("lunch");
    leader.wait(150 + minutes);
    leader.go_to("visions");
    leader
}

#[test]
fn in_time_there_is_nothing_to_repair() {
    let mut leader = late_by(0);
    assert_eq!(open(&leader), []);
    leader.wait_ms(59_000);
    assert_eq!(open(&leader), []);
    leader.wait_ms(1_000);
    assert!(!open(&leader).is_empty());
    leader.clock(crate::workshop::decide::ClockCommand::GoTo(leader.row("check-out").id));
    leader.wait(500);
    leader.clock(crate::workshop::decide::ClockCommand::Next);
    assert_eq!(open(&leader), [], "after the day nothing helps");
}

#[test]
fn before_the_day_begins_the_first_step_is_not_cut_away() {
    let mut opened = opened();
    let cut = |step: &str| Cut { step: step.to_owned(), to: 0, says: Words::default() };
    std::sync::Arc::make_mut(&mut opened.method).cuts = ["opening", "themes"].map(cut).to_vec();
    let mut leader = Leader::of(opened);
    // Everybody waits for the person with the key: the opening is still to come.
    leader.wait(12);
    let first = leader.row("opening").id;
    for repair in open(&leader) {
        let touched = repair.changes.iter().any(|change| match change {
            AgendaEvent::Minutes { row, .. }
            | AgendaEvent::Dropped { row, .. }
            | AgendaEvent::Moved { row, .. } => *row == first,
            _ => false,
        });
        assert!(!touched, "{repair:?}");
    }
    assert_eq!(way(&leader, RepairKind::Cuts).cuts, [1], "the opening is where the day is explained");
    assert!(ways(&leader).contains(&RepairKind::Shorten));
}

#[test]
fn buffers_are_used_as_far_as_needed() {
    let leader = late_by(4);
    let repair = way(&leader, RepairKind::Buffers);
    assert_eq!(repair.changes, [AgendaEvent::Minutes { row: leader.row("buffer").id, minutes: 6 }]);
    assert_eq!(repair.late_ms, 0);
    let leader = late_by(14);
    let repair = way(&leader, RepairKind::Buffers);
    assert_eq!(repair.changes, [AgendaEvent::Minutes { row: leader.row("buffer").id, minutes: 0 }]);
    assert_eq!(repair.late_ms, 4 * MINUTE);
}

#[test]
fn shortening_is_shared_and_never_goes_below_the_least() {
    let leader = late_by(15);
    let repair = way(&leader, RepairKind::Shorten);
    assert_eq!(repair.late_ms, 0);
    let repaired = repair.agenda(&leader.is().agenda, &leader.is().method);
    let minutes = |step: &str| repaired.rows.iter().find(|row| row.step == step).unwrap().minutes;
    // Before lunch 5, 10, 5, 5 and 5 minutes can go: fifteen of these thirty are needed.
    let before_lunch = ["check-in", "collect", "themes", "dots", "turn"].map(minutes);
    assert_eq!(before_lunch, [12, 20, 12, 13, 13]);
    let leader = late_by(100);
    let repair = way(&leader, RepairKind::Shorten);
    let repaired = repair.agenda(&leader.is().agenda, &leader.is().method);
    assert!(
        repaired.rows.iter().all(|row| row.minutes >= row.range.least || row.id == leader.row("opening").id)
    );
    assert_eq!(repair.late_ms, 70 * MINUTE, "thirty is all there is before lunch");
}

#[test]
fn cuts_follow_the_order_of_the_method_until_it_is_enough() {
    let leader = late_by(12);
    let repair = way(&leader, RepairKind::Cuts);
    assert_eq!(repair.cuts, [0], "no themes: fifteen minutes are enough");
    assert_eq!(repair.changes, [AgendaEvent::Dropped { row: leader.row("themes").id, dropped: true }]);
    assert_eq!(repair.drift.next_ms, -3 * MINUTE);
    let leader = late_by(20);
    let repair = way(&leader, RepairKind::Cuts);
    assert_eq!(repair.cuts, [0, 1]);
    assert_eq!(repair.changes[1], AgendaEvent::Minutes { row: leader.row("turn").id, minutes: 5 });
    assert_eq!((repair.drift.next_ms, repair.drift.end_ms), (-5 * MINUTE, 0), "five to spare at lunch");
}

#[test]
fn a_cut_of_what_is_kept_is_not_followed() {
    let mut opened = opened();
    let cut = |step: &str| Cut { step: step.to_owned(), to: 0, says: Words::default() };
    std::sync::Arc::make_mut(&mut opened.method).cuts =
        ["after", "check-out", "fika", "buffer", "visions"].map(cut).to_vec();
    let mut leader = Leader::of(opened);
    leader.go_to("lunch");
    leader.wait(195);
    let repair = way(&leader, RepairKind::Cuts);
    assert_eq!(repair.changes, [AgendaEvent::Dropped { row: leader.row("visions").id, dropped: true }]);
    assert_eq!(repair.cuts, [4]);
}

#[test]
fn the_step_before_lunch_can_go_behind_it() {
    let leader = late_by(8);
    let repair = way(&leader, RepairKind::MovePast);
    let repaired = repair.agenda(&leader.is().agenda, &leader.is().method);
    let order: Vec<&str> = repaired.rows.iter().skip(5).take(4).map(|row| row.step.as_str()).collect();
    assert_eq!(order, ["dots", "buffer", "lunch", "turn"]);
    assert_eq!((repair.drift.next_ms, repair.drift.end_ms), (-7 * MINUTE, 15 * MINUTE));
}

#[test]
fn the_end_moves_by_whole_fives() {
    let leader = afternoon(7);
    let repair = way(&leader, RepairKind::End);
    assert_eq!(repair.changes, [AgendaEvent::Length { length: 250 }]);
    assert_eq!(repair.late_ms, -3 * MINUTE);
}

#[test]
fn what_is_kept_pinned_or_a_break_is_never_touched() {
    for leader in [late_by(45), afternoon(45), late_by(3)] {
        for repair in open(&leader) {
            for change in &repair.changes {
                let row = match change {
                    AgendaEvent::Minutes { row, .. }
                    | AgendaEvent::Dropped { row, .. }
                    | AgendaEvent::Moved { row, .. } => leader.is().agenda.row(*row).unwrap(),
                    AgendaEvent::Length { .. } if repair.way == RepairKind::End => continue,
                    other => panic!("{other:?}"),
                };
                assert!(matches!(row.role, Role::Work | Role::Buffer), "{}", row.step);
                assert!(row.pin.is_none() && leader.is().day.row != Some(row.id), "{}", row.step);
            }
            let repaired = repair.agenda(&leader.is().agenda, &leader.is().method);
            let pins = |agenda: &Agenda| agenda.rows.iter().filter_map(|row| row.pin).collect::<Vec<_>>();
            assert_eq!(pins(&repaired), pins(&leader.is().agenda));
        }
    }
}

#[test]
fn time_is_won_where_it_is_missing() {
    let leader = late_by(4);
    let lunch = leader.is().agenda.rows.iter().position(|row| row.step == "lunch").unwrap();
    let place = |id| leader.is().agenda.rows.iter().position(|row| row.id == id).unwrap();
    for change in &way(&leader, RepairKind::Shorten).changes {
        let AgendaEvent::Minutes { row, .. } = change else { panic!("{change:?}") };
        assert!(place(*row) < lunch, "late at lunch: what comes after it does not help");
    }
    // The day is on time at lunch, but the end was moved up: shortening what comes before lunch does not help.
    let mut leader = late_by(0);
    leader.tell(Command::Agenda(vec![AgendaEvent::Length { length: 220 }]));
    let repair = way(&leader, RepairKind::Shorten);
    for change in &repair.changes {
        let AgendaEvent::Minutes { row, .. } = change else { panic!("{change:?}") };
        assert!(place(*row) > lunch);
    }
    assert_eq!(repair.late_ms, 0);
    assert_eq!(
        ways(&leader),
        [RepairKind::Shorten, RepairKind::Cuts, RepairKind::End],
        "no buffer lies after lunch"
    );
}

#[test]
fn taking_one_gives_the_times_that_it_promised_and_undo_takes_it_back() {
    for leader in [late_by(6), late_by(25), afternoon(12)] {
        for repair in open(&leader) {
            let mut taken = leader.clone();
            let before = taken.is().clone();
            let promised = repair.agenda(&taken.is().agenda, &taken.is().method);
            let promised = taken.is().day.expected(&promised, taken.stamp());
            taken.tell(Command::Agenda(repair.changes.clone()));
            let is = taken.is();
            assert_eq!(is.day.expected(&is.agenda, taken.stamp()), promised);
            assert_eq!(is.day.drift(&is.agenda, taken.stamp()), repair.drift);
            let won =
                |after: Drift, before: Drift| after.next_ms < before.next_ms || after.end_ms < before.end_ms;
            assert!(won(repair.drift, before.day.drift(&before.agenda, leader.stamp())), "{:?}", repair.way);
            taken.undo();
            assert_eq!(*taken.is(), before);
        }
    }
}

#[test]
fn weeks_late_is_late_and_no_more() {
    let leader = late_by(60 * 24 * 60);
    assert!(ways(&leader).contains(&RepairKind::End));
    assert!(open(&leader).iter().all(|repair| repair.late_ms > 0));
}
