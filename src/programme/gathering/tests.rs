//! What the workshop of a gathering begins with, from a real programme.

use super::super::fixture::{day, id, line, programme};
use super::super::{ElementTask, ElementTime, ProgrammeChange};
use super::*;
use crate::workshop::when::Due;

fn at(element: u32, place: Option<usize>) -> OccasionAt {
    OccasionAt { element: id(element), place }
}

fn tasks(programme: &Programme, of: u32) -> Vec<u32> {
    programme.gathering(at(of, None)).unwrap().tasks.iter().map(|task| task.id.seq).collect()
}

#[test]
fn the_form_has_what_the_programme_says() {
    let programme = programme();
    let first = programme.gathering(at(1, None)).unwrap();
    assert_eq!(
        (first.title.as_str(), first.lang, first.people),
        ("Lederstøttesamling 1", Lang::Nb, Some(24))
    );
    assert_eq!(first.goal.as_deref(), Some("Jeg kjenner meg selv som leder."));
    assert_eq!(first.date, Some(day(2021, 4, 15)), "the first of two days");
    let method = first.method.unwrap();
    assert_eq!(
        (method.id.as_str(), method.question.as_deref()),
        ("circle", Some("Hva bærer meg som leder?"))
    );
    assert_eq!(first.tasks, []);
    let there = programme.gathering(at(5, Some(1))).unwrap();
    assert_eq!((there.place.as_deref(), there.date), (Some("Iveland"), Some(day(2021, 6, 10))));
    assert_eq!(programme.gathering(at(7, None)).unwrap().date, None, "a month is no day");
    for none in [at(6, None), at(1, Some(0)), at(5, None), at(99, None)] {
        assert_eq!(programme.gathering(none), None, "{none:?}");
    }
}

#[test]
fn people_report_back_on_what_was_agreed_since_the_last_gathering_that_was_held() {
    let mut programme = programme();
    let second = programme.gathering(at(4, None)).unwrap();
    let [first, other] = second.tasks.as_slice() else { panic!("{:?}", second.tasks) };
    assert_eq!(
        (first.what.as_str(), first.ask.as_deref()),
        ("Prøv én innsjekk i egen ledergruppe", Some("Hva skjedde da dere sjekket inn?"))
    );
    assert_eq!((first.who.as_deref(), &other.due), (Some("hver leder"), &Some(Due::Day(day(2021, 5, 20)))));
    // Nobody marked the second as held, so what was agreed at the first is asked about at the next.
    assert_eq!(tasks(&programme, 8), [2, 3]);
    programme.elements[1].tasks.push(ElementTask {
        id: id(20),
        what: line("Les"),
        who: None,
        due: None,
        ask: None,
    });
    assert_eq!(tasks(&programme, 8), [2, 3, 20]);
    let held = programme.changed(ProgrammeChange::Held(at(4, None), Some(day(2021, 9, 15))));
    assert_eq!(tasks(&held, 8), [20], "the first were asked about there");
    // Those of another track are not asked about; of one that is for all, everybody's.
    programme.elements[3].tasks.push(ElementTask {
        id: id(21),
        what: line("Veiled"),
        who: None,
        due: None,
        ask: None,
    });
    assert_eq!(tasks(&programme, 4), [2, 3]);
    assert_eq!(tasks(&programme, 7), [2, 3, 20, 21], "the team had no gathering yet");
}

#[test]
fn where_nothing_is_marked_as_held_the_gathering_before_counts() {
    let mut programme = programme();
    programme.elements[0].held = None;
    assert_eq!(tasks(&programme, 4), [2, 3]);
    programme.elements[1].when = ElementTime::Day(day(2021, 9, 15));
    assert_eq!(tasks(&programme, 8), [0; 0], "the one before, in January, agreed on nothing");
    programme.tracks.clear();
    programme.elements.iter_mut().for_each(|element| element.whom.tracks.clear());
    programme.elements[0].held = Some(day(2021, 4, 16));
    assert_eq!(tasks(&programme, 4), [2, 3], "the half-day between them was held in one of its places only");
    programme.elements[2].places[1].held = Some(day(2021, 6, 10));
    assert_eq!(tasks(&programme, 4), [0; 0], "it was held in both, and was for all");
}
