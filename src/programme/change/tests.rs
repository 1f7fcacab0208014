//! Each change makes a new value, and one that names nothing changes nothing.

use super::super::fixture::{day, id, line, programme, seqs};
use super::super::{ElementTime, ProgrammeIds};
use super::*;

fn at(element: u32, place: Option<usize>) -> OccasionAt {
    OccasionAt { element: id(element), place }
}

fn tasks(programme: &Programme, of: u32) -> Vec<u32> {
    programme.element(id(of)).unwrap().tasks.iter().map(|task| task.id.seq).collect()
}

#[test]
fn elements_are_added_put_moved_and_removed() {
    let was = programme();
    let mut ids = ProgrammeIds::new("bbbbbb".parse().unwrap());
    let (new, other) = (ids.next(), ids.next());
    assert_eq!([new.to_string(), other.to_string()], ["bbbbbb1", "bbbbbb2"]);
    let change = |of: &Programme, change| of.changed(ProgrammeChange::Element(Box::new(change)));
    let added = change(&was, ElementChange::Add(Element::new(new, line("Kick-off")), 1));
    assert_eq!(seqs(&added.elements), [1, 1, 4, 5, 6, 7, 8, 9, 10]);
    assert_eq!(change(&added, ElementChange::Add(Element::new(new, line("Again")), 0)), added);
    let mut put = added.element(new).unwrap().clone();
    put.when = ElementTime::Day(day(2021, 3, 1));
    let put = change(&added, ElementChange::Put(put));
    assert_eq!(put.element(new).unwrap().first_day(), Some(day(2021, 3, 1)));
    let moved = change(&put, ElementChange::Move(new, 99));
    assert_eq!(seqs(&moved.elements), [1, 4, 5, 6, 7, 8, 9, 10, 1]);
    assert_eq!(seqs(&change(&moved, ElementChange::Remove(id(4))).elements), [1, 5, 6, 7, 8, 9, 10, 1]);
    assert_eq!(change(&moved, ElementChange::Move(id(99), 0)), moved);
    assert_eq!(was, programme(), "what was changed stays as it was");
}

#[test]
fn a_track_goes_only_if_nobody_would_be_at_everything_then() {
    let was = programme();
    let change = |change| was.changed(ProgrammeChange::Track(change));
    assert_eq!(seqs(was.only_on("ledere")), [1, 4, 8]);
    assert_eq!(change(TrackChange::Remove("ledere".to_owned())), was);
    let without = change(TrackChange::Remove("team".to_owned()));
    assert_eq!(without.tracks.len(), 2);
    assert_eq!(without.element(id(6)).unwrap().whom.tracks, ["mm-veiledere"]);
    let moved = change(TrackChange::Move("team".to_owned(), 0));
    assert_eq!(
        moved.tracks.iter().map(|track| &*track.id).collect::<Vec<_>>(),
        ["team", "ledere", "mm-veiledere"]
    );
    let named = Track { id: "team".to_owned(), name: line("Teamet"), levels: vec![3] };
    assert_eq!(change(TrackChange::Add(named.clone())), was, "there is one with this id");
    assert_eq!(change(TrackChange::Put(named)).track("team").unwrap().name, "Teamet");
}

#[test]
fn places_have_marks_of_their_own() {
    let was = programme();
    let place = |name: &str| ElementPlace { name: line(name), when: None, workshop: None, held: None };
    let change = |of: &Programme, element, change| of.changed(ProgrammeChange::Place(id(element), change));
    let there = change(&was, 1, PlaceChange::Add(place("Vennesla")));
    let first = there.element(id(1)).unwrap();
    assert_eq!((first.held, first.places[0].held), (None, Some(day(2021, 4, 16))), "it moves along");
    let there = change(&there, 1, PlaceChange::Add(place("Iveland")));
    assert!(!there.element(id(1)).unwrap().is_held(), "the second place is still to come");
    let held = there.changed(ProgrammeChange::Held(at(1, Some(1)), Some(day(2021, 4, 30))));
    assert!(held.element(id(1)).unwrap().is_held());
    assert_eq!(there.changed(ProgrammeChange::Held(at(1, None), None)), there, "places say it");
    let moved = change(&held, 1, PlaceChange::Move(1, 0));
    assert_eq!(moved.element(id(1)).unwrap().places[0].name, "Iveland");
    let one = change(&change(&moved, 1, PlaceChange::Remove(1)), 1, PlaceChange::Remove(0));
    assert_eq!(one.element(id(1)).unwrap().held, Some(day(2021, 4, 30)));
    let named = change(&was, 5, PlaceChange::Put(1, place("Evje")));
    assert_eq!(
        named.element(id(5)).unwrap().occasion(Some(1)).unwrap().when,
        &ElementTime::Day(day(2021, 6, 3))
    );
    assert_eq!(change(&was, 5, PlaceChange::Remove(7)), was);
}

#[test]
fn tasks_move_from_gathering_to_gathering() {
    let was = programme();
    let change = |of: &Programme, change| of.changed(ProgrammeChange::Task(change));
    let moved = change(&was, TaskChange::Move(id(2), id(4), 0));
    assert_eq!((tasks(&moved, 1), tasks(&moved, 4)), (vec![3], vec![2]));
    assert_eq!(change(&was, TaskChange::Move(id(2), id(99), 0)), was, "nothing is lost on the way");
    let within = change(&was, TaskChange::Move(id(2), id(1), 1));
    assert_eq!(tasks(&within, 1), [3, 2]);
    assert_eq!(tasks(&change(&was, TaskChange::Remove(id(3))), 1), [2]);
    let mut task = was.element(id(1)).unwrap().tasks[0].clone();
    assert_eq!(change(&was, TaskChange::Add(id(4), task.clone(), 0)), was, "it is there already");
    task.what = line("Prøv to");
    assert_eq!(change(&was, TaskChange::Put(task.clone())).element(id(1)).unwrap().tasks[0].what, "Prøv to");
    task.id = id(20);
    assert_eq!(tasks(&change(&was, TaskChange::Add(id(1), task, 1)), 1), [2, 20, 3]);
}

#[test]
fn what_it_is_called_and_which_workshops_it_has_can_change() {
    let was = programme();
    let all = [
        ProgrammeChange::Name(line("Trygge barn")),
        ProgrammeChange::Goal(None),
        ProgrammeChange::Whom(Some(line("Alle"))),
        ProgrammeChange::Workshop(at(4, None), Some("cdefghij".to_owned())),
    ];
    let now = all.into_iter().fold(was, |was, change| was.changed(change));
    assert_eq!(
        (now.name.as_str(), now.goal.is_none(), now.whom.as_deref()),
        ("Trygge barn", true, Some("Alle"))
    );
    let named: Vec<_> = now.workshops().map(|(at, id)| (at.element.seq, at.place, id)).collect();
    assert_eq!(named, [(4, None, "cdefghij"), (5, Some(1), "bcdefghi")]);
}
