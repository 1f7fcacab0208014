//! The order of a real programme, and how it stands on some of its days.

use super::super::fixture::{day, id, programme, seqs};
use super::super::{ElementTime, Programme};
use super::ElementStanding::{Ahead, Done, Due, Late, Open};
use super::*;

fn filter(track: Option<&str>, level: Option<u8>) -> TimelineFilter {
    TimelineFilter { track: track.map(str::to_owned), level }
}

fn stands(of: &Programme, today: NaiveDate) -> Vec<(u32, ElementStanding)> {
    of.elements.iter().map(|element| (element.id.seq, element.standing(today))).collect()
}

#[test]
fn elements_stand_in_the_order_of_their_first_days() {
    let programme = programme();
    // Words stay behind what they stand behind; so does what is open.
    assert_eq!(seqs(programme.timeline(&filter(None, None))), [1, 4, 6, 5, 7, 8, 9, 10]);
}

#[test]
fn a_track_and_a_level_are_shown_alone_with_what_is_for_all() {
    let programme = programme();
    let shown = |track, level| seqs(programme.timeline(&filter(track, level)));
    assert_eq!(shown(Some("ledere"), None), [1, 4, 7, 8, 9, 10]);
    assert_eq!(shown(Some("mm-veiledere"), None), [6, 5, 7, 9, 10]);
    // Leaders have no levels, so what is for them is for each.
    assert_eq!(shown(None, Some(2)), [1, 4, 6, 7, 8, 9, 10]);
    assert_eq!(shown(Some("mm-veiledere"), Some(1)), [6, 5, 7, 9, 10]);
    assert_eq!(shown(Some("team"), Some(3)), [6, 7, 9, 10]);
    assert_eq!(shown(Some("team"), Some(1)), [0; 0]);
    assert_eq!(programme.levels(), BTreeSet::from([1, 2, 3]));
}

#[test]
fn whoever_leads_it_sees_what_is_done_due_and_late() {
    let programme = programme();
    let early = [(1, Done), (4, Open), (5, Ahead), (6, Due), (7, Ahead), (8, Ahead), (9, Ahead), (10, Open)];
    assert_eq!(stands(&programme, day(2021, 5, 3)), early);
    // One of two places is still to come, and then was forgotten.
    let standing = |today| programme.element(id(5)).unwrap().standing(today);
    assert_eq!([day(2021, 6, 9), day(2021, 6, 10), day(2021, 6, 11)].map(standing), [Ahead, Due, Late]);
    let late = [(1, Done), (4, Open), (5, Late), (6, Done), (7, Late), (8, Late), (9, Due), (10, Open)];
    assert_eq!(stands(&programme, day(2022, 9, 22)), late);
}

#[test]
fn the_room_never_reads_that_something_is_late() {
    use WallStanding::{Later, Next, Now};
    let programme = programme();
    let wall = |track, today| {
        let shown = filter(track, None);
        let all = programme.on_wall(&shown, today).into_iter();
        all.map(|(element, standing)| (element.id.seq, standing)).collect::<Vec<_>>()
    };
    let may = wall(None, day(2021, 5, 3));
    let done = WallStanding::Done;
    assert_eq!(may[..5], [(1, done), (4, Next), (6, Now), (5, Later), (7, Later)]);
    // What was forgotten is what comes next.
    let february = wall(Some("mm-veiledere"), day(2022, 2, 1));
    assert_eq!(february, [(6, Now), (5, Next), (7, Later), (9, Later), (10, Later)]);
    // A span that comes takes nobody's place.
    let spring = wall(Some("mm-veiledere"), day(2021, 4, 1));
    assert_eq!(spring[..2], [(6, Later), (5, Next)]);
}

#[test]
fn a_task_without_a_date_is_due_by_the_next_gathering_of_its_track() {
    let mut programme = programme();
    let next = |programme: &Programme, of| {
        programme.next_gathering(programme.element(id(of)).unwrap()).map(|next| next.id.seq)
    };
    assert_eq!([1, 6, 5, 10].map(|of| next(&programme, of)), [Some(4), Some(5), Some(7), None]);
    let first = programme.element(id(1)).unwrap().clone();
    let stand =
        |programme: &Programme, nth: usize, today| programme.task_standing(&first, &first.tasks[nth], today);
    assert_eq!(stand(&programme, 0, day(2021, 5, 1)), Open, "nobody knows when that is");
    let due = [day(2021, 5, 12), day(2021, 5, 13), day(2021, 5, 20), day(2021, 5, 21)];
    assert_eq!(due.map(|today| stand(&programme, 1, today)), [Ahead, Due, Due, Late]);
    programme.elements[1].when = ElementTime::Day(day(2021, 9, 15));
    assert_eq!(
        programme.task_due(&first, &first.tasks[0]),
        Some(crate::workshop::when::Due::Day(day(2021, 9, 15)))
    );
    assert_eq!(stand(&programme, 0, day(2021, 9, 10)), Due);
    programme.elements[1].when = ElementTime::Month("2021-09".parse().unwrap());
    assert_eq!(programme.task_due(&first, &first.tasks[0]), None, "a month is no day");
    let month = [day(2021, 9, 22), day(2021, 9, 23), day(2021, 10, 1)];
    assert_eq!(month.map(|today| stand(&programme, 0, today)), [Ahead, Due, Late], "it has its month");
    programme.elements[1].held = Some(day(2021, 9, 15));
    assert_eq!(stand(&programme, 1, day(2021, 9, 16)), Done, "it was asked about there");
    programme.elements[1].whom.tracks = vec!["team".to_owned()];
    assert_eq!(next(&programme, 1), Some(7), "that is for others now");
}
